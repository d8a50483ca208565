import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/** Families who get extra or specialist help are told what comes after it (policy rows N16, A20, O18). */
export const followOn: Rule = ({ services }) =>
	[...services.values()]
		.filter(({ facts }) => facts.tier !== 'universal' && !facts['follow-on']?.length)
		.map(({ file, facts }) =>
			problemAt(
				file,
				'follow-on',
				`is missing. A ${facts.tier} service needs at least one service that comes after it.`,
			),
		)
