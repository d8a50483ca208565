import type { z } from 'zod'
import { problemsIn, type Problem } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'
import { schemasOf } from '#domain/edits/schemas.ts'
import { session } from '#domain/model/session.ts'
import { timesIn, type Answers, type Outcome } from './answers.ts'
import { idsOf, type EditorData } from './data.ts'
import type { Task } from './place.ts'

/**
 * What is wrong with what somebody filled in, in the same sentences as `check:content`. What a new thing lacks is no
 * mistake: whoever takes it fills it in.
 */
export function judged(data: EditorData, task: Task, { subject, before, after, isNew }: Outcome, answers: Answers) {
	const { facts, words } = schemasOf(subject, idsOf(data))
	const all = [
		...(task === 'times' ? timesProblems(data, answers) : []),
		...problemsOf(facts, after.facts).filter(({ field }) => task !== 'times' || !field.startsWith('sessions')),
		...Object.entries(after.words).flatMap(([locale, own]) =>
			problemsOf(words, own).map((one) => ({ ...one, field: `words.${locale}.${one.field}` })),
		),
	]
	const isAsked = isNew && subject !== 'notice'
	const earlier = new Set(problemsOf(facts, before.facts).map(nameOf))
	return all.filter((one) => !(isAsked && one.says === wordings.missing()) && (isNew || !earlier.has(nameOf(one))))
}

const nameOf = ({ field, says }: Problem): string => `${field} ${says}`

/** At the fields that were filled in: the sessions made of them stand elsewhere in the facts. */
const timesProblems = (data: EditorData, answers: Answers): Problem[] =>
	timesIn(answers).flatMap((one, at) =>
		problemsOf(session(idsOf(data)), one.session).map((problem) => ({
			...problem,
			field: `times.${at}.${problem.field}`,
		})),
	)

function problemsOf(schema: z.ZodType, data: unknown): Problem[] {
	const result = schema.safeParse(data)
	if (result.success) return []
	return problemsIn('', schema, result.error.issues, data).filter(({ severity }) => severity === 'error')
}
