import { catalogueIn } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import { streetLine } from '#domain/address.ts'
import { milesBetween } from '#domain/finder/distance.ts'
import { centreTypes } from '#domain/model/venue.ts'
import type { Locale } from '#i18n/locales.ts'
import { placePath } from '#routes.ts'
import type { LinkRow } from '#ui/link-row.ts'
import { english, type RenderContext } from '#ui/render-context.ts'
import { contextFor } from './context-for.ts'

type Venue = Item<'venues'>

const mostNear = 3

/** All places there are and have been: what others took from here of one that has closed still says so. */
export function placesEver(locale: Locale): string[] {
	const { venues } = catalogueIn(locale)
	return [...venues.all, ...venues.ended].map(({ id }) => id)
}

/** A place as a row: its name, what it is like and its street. */
export const placeRow = (
	{ locale, langAttributes }: RenderContext,
	{ id, name, words, address }: Venue,
): LinkRow & { address: string } => ({
	href: placePath(locale, id),
	name,
	nameAttributes: langAttributes(english),
	summary: words.summary,
	summaryAttributes: langAttributes(words, 'summary'),
	address: streetLine(address),
})

/** What there is instead of a place that has closed: what it names, or the nearest that are like it. */
export function placesInstead(locale: Locale, id: string): LinkRow[] {
	const { venues } = catalogueIn(locale)
	const { closed, point, type } = venues.get(id)
	const named = venues.all.filter((one) => closed?.instead.includes(one.id))
	const isAlike = (one: Venue) => one.type === type || [one.type, type].every((each) => centreTypes.includes(each))
	const miles = (one: Venue) => milesBetween(one.point, point)
	const near = venues.all.filter(isAlike).sort((one, other) => miles(one) - miles(other))
	return (named.length > 0 ? named : near.slice(0, mostNear)).map((one) => placeRow(contextFor(locale), one))
}
