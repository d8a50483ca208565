import type { APIRoute } from 'astro'
import { stageIds, type StageId } from '../../../../domain/stages.ts'
import type { Locale } from '../../../../i18n/locales.ts'
import { stageOembed } from '../../../../layouts/oembed-answers.ts'
import { forEach } from '../../../../layouts/paths.ts'

export const getStaticPaths = () => forEach('stage', () => stageIds)

export const GET: APIRoute = ({ params, site }) => stageOembed(params['locale'] as Locale, params['stage'] as StageId, site)
