import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { calendarIds, serviceCalendar } from '#views/calendars.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asCalendar } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('service', calendarIds)

export const GET: APIRoute = ({ params, site }) =>
	asCalendar(serviceCalendar(params['locale'] as Locale, params['service']!, site))
