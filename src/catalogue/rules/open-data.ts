import { problemAt } from '#domain/mistakes/problems.ts'
import { isRoleAddress, mostOpenForm, openDataFormOf } from '#domain/open-data.ts'
import type { Rule } from './rule.ts'

/** Open data gives out no more of a service than its other facts allow, and a team answers for it. */
export const openData: Rule = ({ area, services, needs }) => [
	...[...area.values()]
		.filter(({ facts }) => facts['open-data'] && !isRoleAddress(facts['open-data'].contact))
		.map(({ file }) => problemAt(file, 'open-data.contact', 'looks like one person’s address. Give a team’s.')),
	...[...services.values()].flatMap(({ file, facts }) => {
		const form = facts['open-data']
		const helpsWith = facts.needs.flatMap((need) => needs.get(need)?.facts ?? [])
		return !form || openDataFormOf(facts, helpsWith) === form
			? []
			: [
					problemAt(
						file,
						'open-data',
						`"${form}" gives out more than its other facts allow, ` +
							`which is "${mostOpenForm(facts, helpsWith)}". Take the line out.`,
					),
				]
	}),
]
