import { createHash } from 'node:crypto'

const notTranslated = new Set(['search-words', 'urgent-words', 'ordinary-words', 'translation', 'translates', 'sounds'])

/** Whether a key of a words file holds words that are made from the English ones. */
export const isTranslated = (key: string): boolean => !notTranslated.has(key)

/**
 * A short name for the English words a translation is made from: it changes when they do. Search words do not count,
 * they are each language's own; nor does how the file is laid out.
 */
export function englishHash(data: object, body: string): string {
	const words = Object.entries(data)
		.filter(([key]) => isTranslated(key))
		.sort(([one], [other]) => one.localeCompare(other))
	return `e${createHash('sha256')
		.update(JSON.stringify([words, body.trim()]))
		.digest('hex')
		.slice(0, 7)}`
}
