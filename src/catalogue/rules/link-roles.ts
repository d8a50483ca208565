import { problemAt } from '#domain/mistakes/problems.ts'
import { personIn } from './notices.ts'
import type { Rule } from './rule.ts'

/** Partners are reached by a role: people come and go, and nobody's name is published here. */
export const linkRoles: Rule = ({ organisations }) =>
	[...organisations.values()].flatMap(({ file, words }) =>
		Object.entries(words).flatMap(([locale, own]) =>
			(['link-role', 'good-for'] as const).flatMap((field) => {
				const name = personIn(own?.[field] ?? '')
				return name
					? [
							problemAt(
								file.replace('facts.yaml', `${locale}.md`),
								field,
								`says "${name}": write the role, such as "the duty health visitor", and no name.`,
							),
						]
					: []
			}),
		),
	)
