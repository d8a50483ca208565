import { z } from 'zod'
import { amount, checked, moment, nation, text, web } from './fields.ts'
import { closedFor, type KnownIds } from './references.ts'
import { condition } from './self-check.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/**
 * A kind of help with money. `if` says who might get it, by the answers of the money check; `now-if` while its time
 * limit runs and `later-if` before it can be claimed. Nobody is ever told they will get it: that is for those who pay
 * to say.
 */
export const moneyHelpFacts = (ids: KnownIds) =>
	z.strictObject({
		order: z.number().int(),
		nations: z.array(nation).min(1),
		if: condition.optional(),
		/** Shown only when the answers say so: for words that would hurt or puzzle the rest. */
		'only-if-sure': z.boolean().optional(),
		'now-if': condition.optional(),
		'later-if': condition.optional(),
		/** When the chance to claim ends. */
		'time-limit': moment.optional(),
		/** Claiming it could affect a visa (Home Office list of public funds). */
		'public-funds': z.boolean(),
		amounts: z.array(amount).optional(),
		web: web.optional(),
		closed: closedFor('money-helps', ids),
		checked,
	})
export type MoneyHelpFacts = z.infer<ReturnType<typeof moneyHelpFacts>>

export const moneyHelpWords = z.strictObject({
	name: text,
	who: text,
	claim: text,
	limit: text.optional(),
	/** What to have at hand for the form, to tick off; and what it asks, one step after another. */
	bring: z.array(text).min(1).optional(),
	steps: z.array(text).min(1).optional(),
	amounts: z.record(z.string(), text).optional(),
	'search-words': searchWords,
	...aboutTranslation,
})
