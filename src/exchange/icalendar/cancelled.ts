/** What people write in a title when a date is off, in English and in the other languages centres write in. */
const words = [
	'cancelled',
	'canceled',
	'cancellation',
	'called off',
	'postponed',
	'no session',
	'no group',
	'no class',
	'no clinic',
	'no meeting',
	'not running',
	'not on today',
	'not on this week',
	'odwołany',
	'odwołana',
	'odwołane',
	'odwołano',
	'odwolany',
	'odwolana',
	'odwolane',
	'nie odbędzie się',
	'anulat',
	'anulată',
	'anulata',
	'suspendat',
	'suspendată',
	'se anulează',
	'wedi ganslo',
	'wedi i ganslo',
	'canslwyd',
	'منسوخ',
	'ملتوی',
	'ملغى',
	'ملغي',
	'ملغاة',
	'ألغي',
	'ألغيت',
	'تم الإلغاء',
	'বাতিল',
	'স্থগিত',
]

/** Titles as they are compared: letters and figures alone, in lower case, a space at each end. */
const plainOf = (title: string): string =>
	` ${title
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim()} `

export const isCancelledInWords = (title: string): boolean => words.some((word) => plainOf(title).includes(` ${word} `))

/** What people write in a title when a place is closed. */
const closedWords = [
	'closed',
	'closure',
	'shut',
	'zamknięte',
	'nieczynne',
	'închis',
	'inchis',
	'ar gau',
	'بند',
	'مغلق',
	'বন্ধ',
]

export const isClosedInWords = (title: string): boolean =>
	closedWords.some((word) => plainOf(title).includes(` ${word} `))

/** Whether a changed date still is the group's own: the same title, or one that says a little more or less. */
export function isSameGroup(title: string, usual: string): boolean {
	const [one, other] = [plainOf(title).trim(), plainOf(usual).trim()]
	return one === '' || other === '' || one.includes(other) || other.includes(one)
}

/** Whether a changed date says beside the group's own title that it is off: "No rhyme time", "Rhyme time (closed)". */
export function isOffBesideTitle(title: string, usual: string): boolean {
	const [own, all] = [plainOf(usual), plainOf(title)]
	if (own.trim() === '' || !all.includes(own)) return false
	return all.includes(` no${own}`) || / (?:closed|shut|not on|instead of) | off $/.test(all.replace(own, ' '))
}
