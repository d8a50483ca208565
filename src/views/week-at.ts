import { catalogueIn } from '#catalogue/index.ts'
import { placeOfSession } from '#domain/delivery.ts'
import { addDays } from '#domain/time/dates.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { movedHere } from './moved-here.ts'
import { runningBetween } from './week.ts'
import { daysHeld, weekOf } from './week-of.ts'

/** What runs at a place in the weeks from today, what would have among it, and what has moved there. */
export function weekAt(context: RenderContext, venue: string) {
	const { locale, today } = context
	const { services } = catalogueIn(locale)
	const here = [...new Set([...services.at(venue), ...movedHere(locale, venue)])].filter(
		({ sensitive }) => sensitive !== 'never-shared',
	)
	return weekOf(
		context,
		today,
		runningBetween(locale, today, addDays(today, daysHeld - 1), here).filter(({ service, occurrence: { at, was } }) =>
			[placeOfSession(service, at), was && placeOfSession(service, was.at)].includes(venue),
		),
	)
}
