import { problemAt } from '#catalogue/problems.ts'
import type { Rule } from './rule.ts'

/** A local service may take the place of a national way in ("your maternity unit"); only one may, and only of a national one. */
export const standsFor: Rule = ({ services }) => {
	const standing = [...services.values()].filter(({ facts }) => facts['stands-for'])
	return standing.flatMap(({ file, id, national, facts }) => {
		const other = standing.find((one) => one.id !== id && one.facts['stands-for'] === facts['stands-for'])
		if (national || !services.get(facts['stands-for'] ?? '')?.national)
			return [problemAt(file, 'stands-for', 'is for a local service that takes the place of a national one.')]
		return other
			? [problemAt(file, 'stands-for', `"${facts['stands-for']}" already has ${other.file} standing for it.`)]
			: []
	})
}
