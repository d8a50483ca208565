import { z } from 'zod'
import { audienceId } from './audience.ts'
import type { Condition } from '#domain/checks/condition.ts'
import { amount, nation, newId, text } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { stageId } from './stage.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

export const condition: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ is: z.record(z.string(), z.array(text).min(1)) }),
		z.strictObject({ all: z.array(condition).min(1) }),
		z.strictObject({ any: z.array(condition).min(1) }),
		z.strictObject({ not: condition }),
	]),
)

/** How a parent may like to get help: services like that come first. */
export const wishes = ['drop-in', 'home', 'phone', 'online'] as const
export type Wish = (typeof wishes)[number]

const option = (ids: KnownIds) =>
	z.strictObject({
		id: newId,
		/** Offered unless this is certainly not so. */
		if: condition.optional(),
		needs: z.array(idOf('needs', ids)).optional(),
		stage: stageId.optional(),
		audience: audienceId.optional(),
		nation: nation.optional(),
		wish: z.enum(wishes).optional(),
		/** A visa may allow no public funds. */
		visa: z.literal('no-public-funds').optional(),
		/** Chosen by itself: choosing it takes back the others ("OK for now"). */
		alone: z.boolean().optional(),
		/** Says nothing either way ("I would rather not say"). */
		unsure: z.boolean().optional(),
		/** Ends the check here. */
		ends: z.boolean().optional(),
		/** A worker holds the phone (SR15): private questions ask them to hand it over. */
		helper: z.boolean().optional(),
		/** Amounts named in the words; the option is offered only while they hold. */
		amounts: z.array(text).optional(),
	})

const privacy = z.enum(['n', 's', 'x']).default('n')

const choice = (ids: KnownIds) =>
	z.strictObject({
		id: newId,
		kind: z.enum(['one', 'any']),
		if: condition.optional(),
		/** `s` and `x`: for the parent's eyes; `x` also has a notice before it. */
		privacy,
		options: z.array(option(ids)).min(1),
	})

const gate = (ids: KnownIds) =>
	z.strictObject({ id: newId, kind: z.literal('urgent'), cards: z.array(idOf('urgent-cards', ids)).min(1) })

const question = (ids: KnownIds) => z.discriminatedUnion('kind', [gate(ids), choice(ids)])

/**
 * A check: questions in a fixed order, where a condition may only skip one. It helps to find support; it does not check
 * for, predict or diagnose any illness (safety rules SR1–SR20). Amounts named in questions stand here once, with the
 * days they hold for.
 */
export const selfCheckFacts = (ids: KnownIds) =>
	z.strictObject({ questions: z.array(question(ids)).min(1), amounts: z.array(amount).optional() })

/**
 * `notice` stands before a private question; `notes` are said in the list because of an option. `{id}` in an option is
 * an amount of the facts.
 */
const questionWords = z.strictObject({
	ask: text,
	hint: text.optional(),
	why: text.optional(),
	notice: z.array(text).optional(),
	options: z.record(z.string(), text).optional(),
	notes: z.record(z.string(), text).optional(),
})

export const selfCheckWords = z.strictObject({
	name: text,
	lead: text,
	questions: z.record(z.string(), questionWords),
	'search-words': searchWords,
	...aboutTranslation,
})

/**
 * What an area changes in a national check: questions it adds after another, hides, or says in its own words. The
 * folder is named for the check.
 */
export const selfCheckChangesFacts = (ids: KnownIds) =>
	z.strictObject({
		add: z.array(z.strictObject({ after: text, question: choice(ids) })).default([]),
		hide: z.array(text).default([]),
	})

export const selfCheckChangesWords = z.strictObject({
	questions: z.record(z.string(), questionWords.partial()),
	...aboutTranslation,
})

export type SelfCheckFacts = z.infer<ReturnType<typeof selfCheckFacts>>
export type Question = SelfCheckFacts['questions'][number]
export type ChoiceQuestion = Extract<Question, { options: unknown }>
export type Option = ChoiceQuestion['options'][number]
export type QuestionWords = z.infer<typeof questionWords>
type Changes = z.infer<ReturnType<typeof selfCheckChangesFacts>>

/**
 * The national check as the area wants it: a question added after one that is hidden stands in its place. What a change
 * names that is not there is a fault, reported by `checkFaults`.
 */
export function withChanges({ questions, ...rest }: SelfCheckFacts, { add, hide }: Changes): SelfCheckFacts {
	return {
		...rest,
		questions: questions.flatMap((question) => [
			...(hide.includes(question.id) ? [] : [question]),
			...add.filter(({ after }) => after === question.id).map((one) => one.question),
		]),
	}
}

/** The words of a check with the area's own laid over them, option by option. */
export function withOwnWords(
	national: Readonly<Record<string, QuestionWords>>,
	own: z.infer<typeof selfCheckChangesWords>['questions'],
): Record<string, QuestionWords> {
	const merged = Object.entries(own).map(([id, { options, ...words }]) => {
		const base: QuestionWords = national[id] ?? { ask: '' }
		return [id, { ...base, ...words, ask: words.ask ?? base.ask, options: { ...base.options, ...options } }] as const
	})
	return { ...national, ...Object.fromEntries(merged) }
}
