import { z } from 'zod'
import { date, text } from './fields.ts'
import { pictureNames, signNames } from './picture-names.ts'
import { aboutTranslation } from './translation-fields.ts'

/** More than this no one who reads little is asked to read, and no sheet of paper holds large. */
export const mostLines = 8

/** What words in pictures are about: the thing with the same id. */
export const easySubjects = ['urgent-cards', 'stages', 'needs'] as const
export type EasySubject = (typeof easySubjects)[number]

/** Who read these words out; `words` names them as they were read. Words that changed since are not offered to hear. */
const recording = z.strictObject({
	voice: z.enum(['person', 'computer']),
	on: date,
	by: text,
	words: z.string().regex(/^e[0-9a-f]{7}$/),
})
export type Recording = z.infer<typeof recording>

const picture = z.enum(pictureNames)

/** A thing said in a few lines, a picture to each; `picture` stands for all of it. Files beside it hold the sound. */
export const easyFacts = () =>
	z.strictObject({
		of: z.enum(easySubjects),
		picture,
		pictures: z.array(picture).min(3).max(mostLines),
		signs: z.array(z.enum(signNames)).min(1).optional(),
		/** By language: `ur.mp3` beside this file. */
		recordings: z.record(z.string(), recording).optional(),
		/** The same in British Sign Language: `bsl.mp4`, with its captions in `bsl.vtt`, made from the English words. */
		bsl: recording.omit({ voice: true }).optional(),
	})

export const easyWords = z.strictObject({
	/** What it is about, in a few words that can be heard. */
	name: text,
	lines: z.array(text).min(3).max(mostLines),
	/** What is drawn, in the very words of the urgent card. */
	signs: z.record(z.string(), text).optional(),
	...aboutTranslation,
})
