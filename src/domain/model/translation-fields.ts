import { z } from 'zod'
import { text } from './fields.ts'

/** What the words of every kind share. English is the source and carries neither `translation` nor `translates`. */
export const aboutTranslation = {
	translation: z.enum(['machine', 'reviewed', 'clinically-reviewed']).optional(),
	translates: z.string().optional(),
	/**
	 * How the English `say` sounds, in the letters the reader knows, so that it can be read out to somebody who speaks
	 * English.
	 */
	sounds: text.optional(),
}

/** Other words people type; found by search, never shown. */
export const searchWords = z.array(text).optional()
