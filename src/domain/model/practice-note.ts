import { z } from 'zod'
import { checked, text, web } from './fields.ts'
import { aboutTranslation } from './translation-fields.ts'

/** How to do one hard thing well, on one page, for whoever works with families. */
export const practiceNoteFacts = () =>
	z.strictObject({
		sources: z.array(z.strictObject({ name: text, web })).min(1),
		checked,
	})

export const practiceNoteWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
