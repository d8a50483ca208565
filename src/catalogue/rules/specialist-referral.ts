import { sourceLocale } from '#i18n/locales.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

const requiredWords = ['criteria', 'happens-next', 'how-it-ends'] as const

/**
 * Workers and parents can read how an area's specialist help is reached, who gets it, what happens then and how it ends
 * (policy rows N66, H13).
 */
export const specialistReferral: Rule = ({ services }) =>
	[...services.values()]
		.filter(({ national, facts }) => !national && facts.tier === 'specialist')
		.flatMap(({ file, facts, words }) => [
			...(facts.referral
				? []
				: [problemAt(file, 'referral', 'is missing. A specialist service says who can ask for it.')]),
			...requiredWords
				.filter((field) => !words[sourceLocale]?.[field])
				.map((field) =>
					problemAt(
						file.replace('facts.yaml', `${sourceLocale}.md`),
						field,
						'is missing. A specialist service says who gets it, what happens next and how it ends.',
					),
				),
		])
