import { freshness } from '#domain/time/freshness.ts'
import { problemAt, type Problem } from '#catalogue/problems.ts'
import type { Rule } from './rule.ts'

/** A fact cannot have been checked tomorrow, and one not checked for long wants checking. */
export const checkedDates: Rule = (catalogue, { today }) =>
	[catalogue.services, catalogue.venues, catalogue.guides, catalogue['urgent-cards']].flatMap((kind) =>
		[...kind.values()].flatMap(({ file, facts }): Problem[] => {
			if (facts.checked.on > today)
				return [problemAt(file, 'checked.on', `is ${facts.checked.on}, which is still to come.`, 'warning')]
			const age = freshness(facts.checked.on, today)
			if (age === 'stale')
				return [
					problemAt(
						file,
						'checked.on',
						`was ${facts.checked.on}, over 6 months ago: listed below fresh ones until it is checked.`,
						'warning',
					),
				]
			if (age === 'hidden')
				return [
					problemAt(
						file,
						'checked.on',
						`was ${facts.checked.on}, over 12 months ago: no longer suggested until it is checked.`,
						'warning',
					),
				]
			return []
		}),
	)
