/** A fault in one language's strings: the key and what is wrong with it. */
type StringFault = { key: string; says: string }

const pluralEnd = /_(zero|one|two|few|many|other)$/
const stemOf = (key: string): string => key.replace(pluralEnd, '')

/**
 * What is wrong with a language's strings compared with the English ones: keys or plural forms missing or left over,
 * placeholders or HTML that differ, English left in. `forms` are the plural categories the language has; a form that
 * names its own number may leave `{{count}}` out.
 */
export function stringFaults(
	english: Readonly<Record<string, string>>,
	own: Readonly<Record<string, string>>,
	forms: readonly string[],
): StringFault[] {
	const pluralStems = new Set(
		Object.keys(english)
			.filter((key) => pluralEnd.test(key))
			.map(stemOf),
	)
	const keys = Object.keys(english).flatMap((key) =>
		pluralStems.has(stemOf(key)) && pluralEnd.test(key)
			? key.endsWith('_other')
				? forms.map((form) => `${stemOf(key)}_${form}`)
				: []
			: [key],
	)
	const missing = keys
		.filter((key) => !own[key])
		.map((key) => ({
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
			.flatMap((key) => differences(key, english[key] ?? english[`${stemOf(key)}_other`] ?? '', own[key] ?? '')),
	]
}

function differences(key: string, english: string, own: string): StringFault[] {
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

/** Placeholders and HTML tags, each once, in order of the alphabet. */
const marksIn = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}|<\/?[a-z][^>]*>/g) ?? [])].sort()

/** Word for word the same over more than 3 words. */
export const isLeftInEnglish = (english: string, own: string): boolean =>
	own.trim() === english.trim() &&
	english
		.replace(/\{\{\w+\}\}|First Door/g, '')
		.split(/\s+/)
		.filter((word) => /[a-z]{2}/i.test(word)).length > 3
