import { catalogueIn } from '#catalogue/index.ts'
import { addDays } from '#domain/time/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { onePerService, runningBetween, slotsOf, type Slot } from './week.ts'
import { daysHeld } from './week-of.ts'

/** So many show, of so many days from today. */
const [mostShown, within] = [4, 7]

/**
 * What anybody can drop in to soon: `first` shows, and all `slots` are held until the day `until`, so that others move
 * up.
 */
export function soonIn(locale: Locale) {
	const { services, today } = catalogueIn(locale)
	const open = services.forFamilies.filter(
		({ type, access, national }) => !national && type === 'group' && access.includes('drop-in'),
	)
	const until = addDays(today, daysHeld - 1)
	const slots = slotsOf(
		runningBetween(locale, today, until, open).filter(({ occurrence: { sure, isOff } }) => sure && !isOff),
	)
	const first: readonly Slot[] = onePerService(slots)
		.filter(({ occurrence }) => occurrence.day < addDays(today, within))
		.slice(0, mostShown)
	return { slots, first, mostShown, within, until }
}
