import type { APIRoute } from 'astro'
import type { Locale } from '../../../i18n/locales.ts'
import { finderOembed } from '../../../layouts/oembed-answers.ts'
import { forEachLocale } from '../../../layouts/paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params, site }) => finderOembed(params['locale'] as Locale, site)
