import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/** An id means one thing for ever: one that a service had before belongs to no other. */
export const retiredIds: Rule = ({ services, ended }) => {
	const all = [...services.values(), ...ended.services.values()]
	const owners = new Map(all.map(({ id, file }) => [id, file]))
	return all.flatMap(({ file, facts }) =>
		(facts.was ?? []).flatMap((id) => {
			const owner = owners.get(id)
			if (!owner) owners.set(id, file)
			return owner
				? [
						problemAt(
							file,
							'was',
							`"${id}" is already the id of ${owner}. An id never changes its meaning: ` +
								'take the line out, or name the other service anew.',
						),
					]
				: []
		}),
	)
}
