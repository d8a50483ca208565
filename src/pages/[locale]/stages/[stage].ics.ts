import type { APIRoute } from 'astro'
import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import type { Locale } from '#i18n/locales.ts'
import { stageCalendar } from '#views/calendars.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asCalendar } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('stage', () => stageIds)

export const GET: APIRoute = ({ params, site }) =>
	asCalendar(stageCalendar(params['locale'] as Locale, params['stage'] as StageId, site))
