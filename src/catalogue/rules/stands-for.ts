import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/**
 * A local service may take the place of a national way in ("your maternity unit"): only one may, only of a national
 * one, and never of a number that an urgent card gives (safety rule SR1): 999, 111 and the helplines stay as they are
 * everywhere.
 */
export const standsFor: Rule = ({ services, 'urgent-cards': cards }) => {
	const all = [...services.values()]
	const standing = all.filter(({ facts }) => facts['stands-for'])
	const urgent = new Set([...cards.values()].flatMap(({ facts }) => facts.sections.flatMap(({ call }) => call)))
	const unmarked = all.filter(
		({ id, national, facts }) =>
			national &&
			facts['area-may-stand-for'] !== false &&
			(facts.type === 'emergency' || (urgent.has(id) && (facts.phone || facts.text))),
	)
	return [
		...unmarked.map(({ file }) =>
			problemAt(
				file,
				'area-may-stand-for',
				'is missing. An urgent card gives this number, so no area may put another in its place. ' +
					'Write: area-may-stand-for: false',
			),
		),
		...standing.flatMap(({ file, id, national, facts }) => {
			const replaced = services.get(facts['stands-for'] ?? '')
			const other = standing.find((one) => one.id !== id && one.facts['stands-for'] === facts['stands-for'])
			const at = (says: string) => [problemAt(file, 'stands-for', says)]
			if (national || !replaced?.national) return at('is for a local service that takes the place of a national one.')
			if (replaced.facts['area-may-stand-for'] === false)
				return at(
					`"${replaced.id}" must stay reachable everywhere: nothing may take its place. Take this line out; ` +
						'the service is listed beside it.',
				)
			return other ? at(`"${facts['stands-for']}" already has ${other.file} standing for it.`) : []
		}),
	]
}
