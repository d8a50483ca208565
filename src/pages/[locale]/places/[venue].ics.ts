import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { placeCalendar } from '#views/calendars.ts'
import { placesEver } from '#views/places.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asCalendar } from '#pages/_responses.ts'

/** The calendar of a place that has closed stays, empty: whoever follows it must see the times go. */
export const getStaticPaths = () => forEach('venue', placesEver)

export const GET: APIRoute = ({ params, site }) =>
	asCalendar(placeCalendar(params['locale'] as Locale, params['venue']!, site))
