import { bookingOn } from '#domain/booking.ts'
import { venueIdsOf } from '#domain/delivery.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { Rule } from './rule.ts'

/** What is said of booking can be done, prices of more children go with a price, and what time does to both is told. */
export const bookings: Rule = (catalogue, { today }) =>
	[...catalogue.services.values()].flatMap((service) => [
		...waysThatLeadNowhere(service, catalogue),
		...nothingToBook(service),
		...pricesOfMoreChildren(service),
		...outOfDate(service, today),
	])

function waysThatLeadNowhere({ file, facts }: Entry<'services'>, { venues }: Catalogue): Problem[] {
	const has = {
		phone: facts.phone !== undefined || venueIdsOf(facts).some((id) => venues.get(id)?.facts.phone),
		online: facts.booking?.web !== undefined || facts.web !== undefined,
		form: facts.booking?.web !== undefined || facts.web !== undefined,
		'just-come': facts.access.includes('drop-in'),
	}
	const lacks = {
		phone: 'there is no "phone" to ring, here or at its place',
		online: 'there is no page: write it in "booking.web"',
		form: 'there is no page with a form: write it in "booking.web"',
		'just-come': '"access" has no "drop-in": change one of them',
	}
	return (facts.booking?.how ?? [])
		.filter((way) => !has[way])
		.map((way) => problemAt(file, 'booking.how', `says "${way}", but ${lacks[way]}.`))
}

function nothingToBook({ file, facts }: Entry<'services'>): Problem[] {
	const { booking, access } = facts
	if (!booking || access.some((way) => way !== 'drop-in')) return []
	return (['opens', 'by', 'wait'] as const)
		.filter((key) => booking[key] !== undefined)
		.map((key) =>
			problemAt(file, `booking.${key}`, 'is for what is booked, and "access" says only "drop-in". Mend one of them.'),
		)
}

function pricesOfMoreChildren({ file, facts: { cost } }: Entry<'services'>): Problem[] {
	return (['second-child', 'sibling'] as const).flatMap((key) => {
		const price = cost[key]
		if (price === undefined) return []
		if (cost.pounds === undefined)
			return [problemAt(file, `cost.${key}`, 'goes with a price for the first child. Write "pounds", or take it out.')]
		return price > cost.pounds
			? [problemAt(file, `cost.${key}`, `is £${price}, more than the price itself (£${cost.pounds}). Swapped?`)]
			: []
	})
}

/** A day that passes is told and stops nothing: the page says what is still true. */
function outOfDate({ file, facts: { booking } }: Entry<'services'>, today: string): Problem[] {
	if (!booking) return []
	const warn = (field: string, says: string) => problemAt(file, `booking.${field}`, says, 'warning')
	const ahead = (['places', 'wait'] as const).flatMap((key) => {
		const day = booking[key]?.['as-of']
		return day && day > today ? [warn(`${key}.as-of`, `is ${day}, which is still to come.`)] : []
	})
	return [
		...ahead,
		...bookingOn(booking, today).flatMap(({ what, day }) => {
			if (what === 'closed') return [warn('by', `was ${day}. Write the next day to book by, or take it out.`)]
			if (what === 'ask-places')
				return [warn('places.as-of', `was ${day}: the page says to ask. Find out how it is now.`)]
			if (what === 'ask-wait') return [warn('wait.as-of', `was ${day}: the page says to ask. Find out how it is now.`)]
			return []
		}),
	]
}
