import { problemAt } from '#domain/mistakes/problems.ts'
import { helpsOnlyWith } from '#domain/who-for.ts'
import type { Rule } from './rule.ts'

/** A service for nothing but needs that are never shared is itself never shared (safety rules SR10, SR16). */
export const sensitiveNeeds: Rule = ({ services, needs }) =>
	[...services.values()]
		.filter(
			({ facts }) =>
				helpsOnlyWith(facts, (need) => needs.get(need)?.facts.privacy === 'x') && facts.sensitive !== 'never-shared',
		)
		.map(({ file }) => problemAt(file, 'sensitive', 'must be "never-shared": all its needs are private ones.'))
