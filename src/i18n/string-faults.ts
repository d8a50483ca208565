/** A fault in one language's strings: the key and what is wrong with it. */
type StringFault = { key: string; says: string }

const pluralEnd = /_(zero|one|two|few|many|other)$/
const stemOf = (key: string): string => key.replace(pluralEnd, '')

type Strings = Readonly<Record<string, string>>

/** The keys a language should have: the English ones, and of those that count one for each of its plural forms. */
export function keysFor(english: Strings, forms: readonly string[]): string[] {
	const pluralStems = new Set(
		Object.keys(english)
			.filter((key) => pluralEnd.test(key))
			.map(stemOf),
	)
	return Object.keys(english).flatMap((key) =>
		pluralStems.has(stemOf(key)) && pluralEnd.test(key)
			? key.endsWith('_other')
				? forms.map((form) => `${stemOf(key)}_${form}`)
				: []
			: [key],
	)
}

/** What a key says in English; for a plural form English has not, what it says of many. */
export const englishFor = (english: Strings, key: string): string | undefined =>
	english[key] ?? (pluralEnd.test(key) ? english[`${stemOf(key)}_other`] : undefined)

/** The keys a language should have and has not. */
export const missingKeys = (english: Strings, own: Strings, forms: readonly string[]): string[] =>
	keysFor(english, forms).filter((key) => !own[key])

/**
 * What is wrong with a language's strings compared with the English ones: keys or plural forms missing or left over,
 * placeholders or HTML that differ, English left in. `forms` are the plural categories the language has; a form that
 * names its own number may leave `{{count}}` out.
 */
export function stringFaults(english: Strings, own: Strings, forms: readonly string[]): StringFault[] {
	const keys = keysFor(english, forms)
	const missing = missingKeys(english, own, forms).map((key) => ({
		key,
		says: pluralEnd.test(key) ? 'is a plural form this language has; it is missing.' : 'is missing.',
	}))
	const leftOver = Object.keys(own)
		.filter((key) => !keys.includes(key))
		.map((key) => ({ key, says: 'is left over: English has no such string, or this language no such plural form.' }))
	return [
		...missing,
		...leftOver,
		...keys
			.filter((key) => own[key])
			.flatMap((key) => stringDifferences(key, englishFor(english, key) ?? '', own[key] ?? '')),
	]
}

/** What one text has otherwise than its English: gaps and HTML lost or strange, English left in. */
export function stringDifferences(key: string, english: string, own: string): StringFault[] {
	const optional = /_(zero|one|two)$/.test(key) ? ['{{count}}'] : []
	const [theirs, ours] = [marksIn(english), marksIn(own)]
	const missing = theirs.filter((mark) => !ours.includes(mark) && !optional.includes(mark))
	const strange = ours.filter((mark) => !theirs.includes(mark))
	const faults: StringFault[] = []
	if (missing.length > 0) faults.push({ key, says: `lacks ${missing.join(', ')}, which the English has.` })
	if (strange.length > 0) faults.push({ key, says: `has ${strange.join(', ')}, which the English has not.` })
	if (isLeftInEnglish(english, own)) faults.push({ key, says: `is still English: "${own}".` })
	return faults
}

/** The plural form that the end of a key names. */
export const pluralFormOf = (key: string): string | undefined => pluralEnd.exec(key)?.[1]

/** The names of what is filled in, each once. */
export const gapsIn = (text: string): string[] => [
	...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)),
]

/** Gaps and HTML tags, each once, in order of the alphabet. */
const marksIn = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}|<\/?[a-z][^>]*>/g) ?? [])].sort()

/** Word for word the same over more than 3 words. */
export const isLeftInEnglish = (english: string, own: string): boolean =>
	own.trim() === english.trim() &&
	english
		.replace(/\{\{\w+\}\}/g, '')
		.split(/\s+/)
		.filter((word) => /[a-z]{2}/i.test(word)).length > 3
