import { catalogueIn } from '#catalogue/index.ts'
import { placeOfSession } from '#domain/delivery.ts'
import { addDays } from '#domain/time/dates.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { movedHere } from './moved-here.ts'
import { runningBetween, type Running } from './week.ts'
import { daysHeld, weekOf } from './week-of.ts'

/** What runs at a place in the weeks from today, what would have among it, and what has moved there. */
export const weekAt = (context: RenderContext, venue: string) =>
	weekOf(context, context.today, runningAt(context, venue, context.today, addDays(context.today, daysHeld - 1)))

/** The same from one day to another. */
export function runningAt({ locale }: RenderContext, venue: string, first: string, last: string): Running[] {
	const { services } = catalogueIn(locale)
	const here = [...new Set([...services.at(venue), ...movedHere(locale, venue)])]
	return runningBetween(locale, first, last, here).filter(({ service, occurrence: { at, was } }) =>
		[placeOfSession(service, at), was && placeOfSession(service, was.at)].includes(venue),
	)
}
