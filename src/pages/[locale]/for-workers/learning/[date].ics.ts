import type { APIRoute } from 'astro'
import { localeTags } from '#catalogue/languages.ts'
import { type Locale } from '#i18n/locales.ts'
import { asCalendar } from '#pages/_responses.ts'
import { learningDate, learningDates } from '#views/calendars.ts'

export const getStaticPaths = () =>
	localeTags.flatMap((locale) =>
		learningDates(locale).map(({ id, day }) => ({ params: { locale, date: `${id}-${day}` }, props: { id, day } })),
	)

export const GET: APIRoute<{ id: string; day: string }> = ({ params, props, site }) =>
	asCalendar(learningDate(params['locale'] as Locale, props.id, props.day, site))
