import { problemAt } from '#domain/mistakes/problems.ts'
import { helpsOnlyWith } from '#domain/who-for.ts'
import type { Rule } from './rule.ts'

/**
 * A pack is handed over and left lying about: nothing private and nothing about loss is in it (safety rules SR10, SR14,
 * SR16).
 */
export const packs: Rule = ({ packs: all, services, needs }) =>
	[...all.values()].flatMap(({ file, facts }) =>
		facts.services.flatMap((id, index) => {
			const service = services.get(id)?.facts
			if (!service) return []
			const isQuiet = helpsOnlyWith(service, (need) => Boolean(needs.get(need)?.facts.quiet))
			if (!service.sensitive && !isQuiet) return []
			return [
				problemAt(
					file,
					`services.${index}`,
					`"${id}" is private or about loss. A pack is printed and passed on: leave it out.`,
				),
			]
		}),
	)
