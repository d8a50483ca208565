import { z } from 'zod'
import { text } from './fields.ts'

/**
 * A choice in the safety words that a named person has yet to confirm; until then the more cautious one stands. `where`
 * is a kind and an id.
 */
export const signOff = z.array(
	z.strictObject({
		where: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
		what: text,
		choice: text,
		other: text,
		decides: text,
	}),
)
export type SafetyChoice = z.infer<typeof signOff>[number]
