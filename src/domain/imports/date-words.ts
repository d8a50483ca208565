import { memoize } from '#domain/memoize.ts'
import { westernDigits } from '#domain/digits.ts'
import { week } from '#domain/time/dates.ts'

/** A Monday, and the first day of each month. */
const monday = Date.UTC(2026, 0, 5)
const aDay = 864e5
const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1))

/** A text with what was a name of another language in English; the rest is as it was. */
export type InEnglish = { text: string; isTranslated: boolean }

/** Words beside names that say no more than "and" or "on". */
const smallWords: Readonly<Record<string, { and: string; on?: string }>> = {
	ro: { and: 'și|şi|si' },
	ur: { and: 'اور', on: 'کو' },
	pl: { and: 'i|oraz', on: 'we?' },
	bn: { and: 'ও|এবং' },
	ar: { and: 'و', on: 'يوم' },
	cy: { and: 'ac?' },
	pa: { and: 'ਅਤੇ|ਤੇ' },
	uk: { and: 'і|й|та', on: '[ув]' },
	so: { and: 'iyo' },
}

/** Names of days that mean something else after a figure which is no clock time: months, weeks and "or younger". */
const figure = String.raw`(?<!\d{2}-\d{1,2}-|[\d:./])\d{1,2}\+?\s?`
const noDayAfter: Readonly<Record<string, RegExp>> = {
	luni: new RegExp(`${figure}(?:de )?$`),
	ہفتہ: new RegExp(`${figure}$`),
	iau: new RegExp(`${figure}(?:ac?|neu) $`),
}

/** Signs of other scripts that our grammars know in their Latin form. */
const signs: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '۔': '.', '।': '.', ʼ: "'", '’': "'" }

const folded = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[،؛۔।ʼ’]/g, (sign) => signs[sign]!)

type Name = { says: string; languages: readonly string[] }

/**
 * Puts the whole names that weekdays and months have in these languages into English, with the "and" and "on" of the
 * language they are in, and the digits of any script into 0 to 9. A name that means two things, as "Mawrth" in Welsh is
 * a day and a month, stays as it is.
 */
export const datesInEnglish = memoize((languages: string) => {
	const meanings = namesOf(languages.split(' '))
	const others = [...meanings.keys()].sort((one, other) => other.length - one.length)
	const names = new RegExp(`(?<![\\p{L}\\p{M}])(?:${others.join('|')})(?![\\p{L}\\p{M}])`, 'gu')
	return (text: string): InEnglish => {
		const matches: Name[] = []
		const named = westernDigits(folded(text)).replace(names, (name, at: number, whole: string) => {
			const { says } = matches[matches.push(meanings.get(name)!) - 1]!
			return says === '' || noDayAfter[name]?.test(whole.slice(0, at)) ? name : says
		})
		const spoken = (matches[0]?.languages ?? []).filter((one) => matches.every((name) => name.languages.includes(one)))
		return { text: spoken.reduce(withoutSmallWords, named), isTranslated: matches.length > 0 }
	}
})

function withoutSmallWords(text: string, language: string): string {
	const { and, on } = smallWords[language] ?? {}
	const put = (text: string, words: string | undefined, english: string) =>
		words ? text.replace(new RegExp(`(?<!\\S)(?:${words})(?!\\S)`, 'g'), english) : text
	return put(put(text, and, 'and'), on, 'on')
}

/** What each name that is not English says in English, and in which languages it is one; nothing where they differ. */
function namesOf(languages: readonly string[]): ReadonlyMap<string, Name> {
	const meanings = new Map<string, Name>()
	const english = new Map(namesIn('en'))
	for (const language of languages)
		for (const [name, meant] of namesIn(language))
			for (const [form, says] of formsOf(name, meant, language)) {
				const before = meanings.get(form) ?? { says: english.get(form) ?? says, languages: [] }
				meanings.set(form, {
					says: before.says === says ? says : '',
					languages: [...new Set([...before.languages, language])],
				})
			}
	for (const name of english.keys()) if (meanings.get(name)?.says === english.get(name)) meanings.delete(name)
	return meanings
}

/** Each name, in small letters, with what it is in English; of a day of two words the second too. */
function namesIn(language: string): (readonly [name: string, english: string])[] {
	const named = (at: number, part: 'weekday' | 'month', more: Intl.DateTimeFormatOptions = {}) =>
		folded(
			new Intl.DateTimeFormat(language, { [part]: 'long', ...more, timeZone: 'UTC' })
				.formatToParts(at)
				.find(({ type }) => type === part)?.value ?? '',
		)
	const months = firsts.map((first) => new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(first))
	return [
		...week.flatMap((day, at) => {
			const name = named(monday + at * aDay, 'weekday')
			return [name, name.split(' ').at(-1)!].map((one) => [one, day as string] as const)
		}),
		...firsts.flatMap((first, at) =>
			[named(first, 'month'), named(first, 'month', { day: 'numeric' })].map(
				(one) => [one, months[at]!.toLowerCase()] as const,
			),
		),
	].filter(([name]) => /\p{L}/u.test(name))
}

/**
 * As it is written with all its signs, with the older ones of Romanian, in Latin letters with none, and with the "and"
 * that Arabic writes before it.
 */
const formsOf = (name: string, says: string, language: string): (readonly [form: string, says: string])[] => [
	[name, says],
	[name.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'), says],
	...(/^[\p{Script=Latin}\p{M}' -]+$/u.test(name) ? [[bareLatin(name), says] as const] : []),
	...(language === 'ar' ? [[`و${name}`, `and ${says}`] as const] : []),
]

const bareLatin = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
