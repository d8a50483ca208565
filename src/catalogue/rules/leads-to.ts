import { hasNoEffect } from '#domain/order.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import { helpsOnlyWith } from '#domain/who-for.ts'
import type { Rule } from './rule.ts'

/** What a page anyone may see leads on to is neither private nor about loss, and has not been found to do nothing. */
export const leadsTo: Rule = ({ services, needs, programmes }) =>
	[...services.values()].flatMap(({ file, facts }) =>
		(facts['leads-to'] ?? []).flatMap((id, index) => {
			const service = services.get(id)?.facts
			if (!service) return []
			const isPrivate = service.sensitive || helpsOnlyWith(service, (need) => Boolean(needs.get(need)?.facts.quiet))
			const programme = programmes.get(service.delivers ?? '')?.facts
			if (!isPrivate && !hasNoEffect({ evidence: programme ?? service.evidence })) return []
			const why = isPrivate ? 'is private or about loss' : 'was found to have no effect'
			return [problemAt(file, `leads-to.${index}`, `"${id}" ${why}. It is not suggested on other pages: leave it out.`)]
		}),
	)
