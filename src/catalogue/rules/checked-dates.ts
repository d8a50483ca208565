import { addDays } from '#domain/time/dates.ts'
import { freshness } from '#domain/time/freshness.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import type { Rule } from './rule.ts'

/**
 * What time does to facts: checks grow old, amounts and calendars run out. All of it is warned about and none of it
 * stops a build.
 */
export const checkedDates: Rule = (catalogue, { today }) => [
	...uncheckedFor(catalogue, today),
	...amountsOver(catalogue, today),
	...calendarsEnding(catalogue, today),
	...reviewsPassed(catalogue, today),
	...schoolDatesOver(catalogue, today),
]

/** A fact cannot have been checked tomorrow, and one not checked for long wants checking. */
const uncheckedFor = (catalogue: Catalogue, today: string): Problem[] =>
	[
		catalogue.services,
		catalogue.settings,
		catalogue.venues,
		catalogue.guides,
		catalogue['urgent-cards'],
		catalogue.learning,
		catalogue['practice-notes'],
		catalogue.resources,
		catalogue.offers,
		catalogue['group-helps'],
	].flatMap((kind) =>
		[...kind.values()].flatMap(({ file, facts }) => {
			const { on } = facts.checked
			const warn = (says: string) => [problemAt(file, 'checked.on', says, 'warning')]
			if (on > today) return warn(`is ${on}, which is still to come.`)
			const age = freshness(on, today)
			if (age === 'stale') return warn(`was ${on}, over 6 months ago: listed below fresh ones until it is checked.`)
			if (age === 'hidden') return warn(`was ${on}, over 12 months ago: no longer suggested until it is checked.`)
			return []
		}),
	)

const amountsOver = (catalogue: Catalogue, today: string): Problem[] =>
	[catalogue.services, catalogue.guides, catalogue['self-checks']].flatMap((kind) =>
		[...kind.values()].flatMap(({ file, facts }) =>
			(facts.amounts ?? [])
				.filter(({ to }) => to < today)
				.map(({ id, to }) =>
					problemAt(
						file,
						`amounts.${id}`,
						`held until ${to}: it is left out, with any question that needs it, until the new one is written.`,
						'warning',
					),
				),
		),
	)

const reviewsPassed = (catalogue: Catalogue, today: string): Problem[] =>
	[...catalogue.area.values()].flatMap(({ file, facts: { 'next-review': on } }) =>
		on !== undefined && on < today
			? [problemAt(file, 'next-review', `was ${on}. Write when owner and partners meet next.`, 'warning')]
			: [],
	)

/** Once the last day to apply has passed, parents of the next year's children ask for theirs. */
const schoolDatesOver = (catalogue: Catalogue, today: string): Problem[] =>
	[...catalogue.area.values()].flatMap(({ file, facts: { 'school-places': places } }) =>
		places && places.rounds.every(({ by }) => by < today)
			? [
					problemAt(
						file,
						'school-places.rounds',
						`end with ${lastOf(places.rounds.map(({ by }) => by))}. Add the next: parents ask by when to apply.`,
						'warning',
					),
				]
			: [],
	)

/** So many days before they run out, new dates are asked for: pages look as far ahead. */
const noticeDays = 120

/** The last day of each calendar of the year; what follows school terms has no dates after it. */
function calendarsEnding(catalogue: Catalogue, today: string): Problem[] {
	const years = [...catalogue['school-years'].values()].map(({ file, facts }) => ({
		file,
		field: 'terms',
		last: lastOf(facts.terms.map(({ to }) => to)),
	}))
	const holidays = [...catalogue['bank-holidays'].values()].map(({ file, facts }) => ({
		file,
		field: 'days',
		last: lastOf(facts.days.map(({ on }) => on)),
	}))
	const newest = years.sort((one, other) => other.last.localeCompare(one.last)).slice(0, 1)
	return [...newest, ...holidays]
		.filter(({ last }) => last < addDays(today, noticeDays))
		.map(({ file, field, last }) =>
			problemAt(file, field, `end on ${last}. Add the next ones: pages say no dates they do not know.`, 'warning'),
		)
}

const lastOf = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '')
