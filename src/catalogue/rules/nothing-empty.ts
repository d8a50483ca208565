import { outcomeIds } from '#domain/model/outcome.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { tierIds } from '#domain/model/tier.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/** Every need, stage, outcome and tier leads somewhere: a page with nothing in it is a closed door. */
export const nothingEmpty: Rule = ({ services, needs }) => {
	const all = [...services.values()].map(({ facts }) => facts)
	const outcomesOf = (ids: readonly string[]) => ids.map((id) => needs.get(id)?.facts.outcome)
	return [
		...[...needs.values()]
			.filter(({ id, facts }) => !all.some((service) => service.needs.includes(id)) && facts.national.length === 0)
			.map(({ file, id }) => problemAt(file, '(folder)', `has nothing in it. Add "${id}" to the needs of a service.`)),
		...stageIds
			.filter((id) => !all.some(({ stages }) => stages.includes(id)))
			.map((id) =>
				problemAt(`content/national/stages/${id}`, '(folder)', `has no service. Add "${id}" to the stages of one.`),
			),
		...tierIds
			.filter((id) => !all.some(({ tier }) => tier === id))
			.map((id) => problemAt(`content/national/tiers/${id}`, '(folder)', 'has no service.')),
		...outcomeIds
			.filter((id) => !all.some((service) => outcomesOf(service.needs).includes(id)))
			.map((id) => problemAt(`content/national/outcomes/${id}`, '(folder)', 'has no service.')),
	]
}
