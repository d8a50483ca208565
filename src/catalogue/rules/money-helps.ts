import { isChoice } from '#domain/checks/answers.ts'
import { askedAbout } from '#domain/checks/condition.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'
import type { Rule } from './rule.ts'

/**
 * Who may get help with money is told by answers of the money check: a condition on a question or an answer that is not
 * there would never hold, and nobody would be shown the help. What an area hides of the check may still be named.
 */
export const moneyHelps: Rule = (catalogue) => {
	const check = catalogue['self-checks'].get('money-check')
	const added = catalogue['self-check-changes'].get('money-check')?.facts.add.map(({ question }) => question) ?? []
	const answers = new Map(
		[...(check?.facts.questions ?? []), ...added]
			.filter(isChoice)
			.map(({ id, options }) => [id, options.map((option) => option.id)]),
	)
	const faultOf = ({ question, option }: ReturnType<typeof askedAbout>[number]): string[] => {
		const offered = answers.get(question)
		if (!offered) return [wordings['no such id'](question, 'the questions of the money check', [...answers.keys()], [])]
		return offered.includes(option)
			? []
			: [wordings['no such id'](option, `the answers to "${question}" of the money check`, offered, [])]
	}
	return [...catalogue['money-helps'].values()].flatMap(({ file, facts }) =>
		(['if', 'now-if', 'later-if'] as const).flatMap((field) =>
			[...new Set(askedAbout(facts[field]).flatMap(faultOf))].map((says) => problemAt(file, field, says)),
		),
	)
}
