import { catalogueIn } from '#catalogue/index.ts'
import { addDays } from '#domain/time/dates.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { runningBetween } from './week.ts'
import { daysHeld, weekOf } from './week-of.ts'

/** What runs at a place in the weeks from today. */
export function weekAt(context: RenderContext, venue: string) {
	const { locale, today } = context
	const here = catalogueIn(locale)
		.services.at(venue)
		.filter(({ sensitive }) => sensitive !== 'never-shared')
	return weekOf(
		context,
		today,
		runningBetween(locale, today, addDays(today, daysHeld - 1), here).filter(
			({ occurrence }) => !occurrence.at || occurrence.at === venue,
		),
	)
}
