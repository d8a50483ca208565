import { monthsBetweenYears } from '#domain/spending.ts'
import { addMonths } from '#domain/time/dates.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/** An area that publishes its year does so every year; a question that has closed says what came of it. */
export const yearly: Rule = ({ years, questions }, { today }) => {
	const newest = [...years.values()].sort((one, other) => other.facts.published.localeCompare(one.facts.published))[0]
	return [
		...(newest && addMonths(newest.facts.published, monthsBetweenYears) <= today
			? [
					problemAt(
						newest.file,
						'published',
						`was ${newest.facts.published}, over ${monthsBetweenYears} months ago. ` +
							'Add the next year: the page says it is late.',
						'warning',
					),
				]
			: []),
		...[...questions.values()]
			.filter(
				({ facts, words }) => addMonths(facts.to, 3) <= today && !Object.values(words).some((own) => own?.decided),
			)
			.map(({ file, facts }) =>
				problemAt(
					file,
					'(folder)',
					`closed on ${facts.to}, over 3 months ago, and says nothing of what came of it. ` +
						'Write "decided" in its words, or delete the folder.',
					'warning',
				),
			),
	]
}
