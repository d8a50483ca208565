import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { serviceReminders, servicesWithReminder } from '#views/calendars.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asCalendar } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('service', (locale) => servicesWithReminder(locale).map(({ id }) => id))

export const GET: APIRoute = ({ params, site }) =>
	asCalendar(serviceReminders(params['locale'] as Locale, params['service']!, site))
