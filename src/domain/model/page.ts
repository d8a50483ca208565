import { z } from 'zod'
import { text } from './fields.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/** A page of plain words: about, privacy. An area may add its own. */
export const pageFacts = () =>
	z.strictObject({
		'in-footer': z.boolean(),
		/** Drawn by a page of its own, and found by the finder. */
		layout: z.enum(['young-people', 'community']).optional(),
		/** Says what the site keeps on the reader's device, and takes it away. */
		'on-this-device': z.literal(true).optional(),
	})

export const pageWords = z.strictObject({ name: text, summary: text, 'search-words': searchWords, ...aboutTranslation })
