import { catalogueIn } from '#catalogue/index.ts'
import { addDays } from '#domain/time/dates.ts'
import type { Reader } from '#ui/reader.ts'
import { runningBetween } from './week.ts'
import { daysHeld, weekOf } from './week-of.ts'

/** What runs at a place in the weeks from today. */
export function weekAt(reader: Reader, venue: string) {
	const { locale, today } = reader
	const here = catalogueIn(locale)
		.services.at(venue)
		.filter(({ sensitive }) => sensitive !== 'never-shared')
	return weekOf(
		reader,
		today,
		runningBetween(locale, today, addDays(today, daysHeld - 1), here).filter(
			({ occurrence }) => !occurrence.at || occurrence.at === venue,
		),
	)
}
