import { isLookDue, needingEvidence } from '#domain/evidence.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/**
 * What is more than for everyone says what is known of it (policy rows N11, O24). All of it is asked for and none of it
 * stops a build: an area that has just begun does not know yet.
 */
export const evidence: Rule = ({ services, programmes }, { today }) => [
	...[...services.values()].flatMap(({ file, facts }) => {
		const { delivers, evidence: own } = facts
		const isProgramme = facts.tier !== 'universal' && !facts.touchpoint && needingEvidence.has(facts.type)
		const warn = (field: string, says: string) => [problemAt(file, field, says, 'warning')]
		if (!delivers && isProgramme)
			return warn('delivers', `is missing. A ${facts.tier} ${facts.type} names its programme, or says: delivers: none`)
		if (delivers && delivers !== 'none' && own)
			return warn('evidence', `is said by "${delivers}", which it delivers. Take this out: the programme's own counts.`)
		return own && isLookDue(own.checked, today) ? warn('evidence.checked', old(own.checked)) : []
	}),
	...[...programmes.values()]
		.filter(({ facts }) => isLookDue(facts['looked-up'], today))
		.map(({ file, facts }) => problemAt(file, 'looked-up', old(facts['looked-up']), 'warning')),
]

const old = (on: string) => `was ${on}, over 12 months ago: look up again what studies say.`
