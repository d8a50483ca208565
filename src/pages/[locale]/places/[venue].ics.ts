import type { APIRoute } from 'astro'
import { catalogueIn } from '#catalogue/index.ts'
import type { Locale } from '#i18n/locales.ts'
import { placeCalendar } from '#views/calendars.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asCalendar } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('venue', (locale) => catalogueIn(locale).venues.all.map(({ id }) => id))

export const GET: APIRoute = ({ params, site }) =>
	asCalendar(placeCalendar(params['locale'] as Locale, params['venue']!, site))
