import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { learningCalendar } from '#views/calendars.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { asCalendar } from '#pages/_responses.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params, site }) => asCalendar(learningCalendar(params['locale'] as Locale, site))
