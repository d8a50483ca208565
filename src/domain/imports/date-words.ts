import { memoize } from '#domain/memoize.ts'
import { westernDigits } from '#domain/digits.ts'
import { week } from '#domain/time/dates.ts'

/** A Monday, and the first day of each month. */
const monday = Date.UTC(2026, 0, 5)
const aDay = 864e5
const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1))

/**
 * Puts the whole names that weekdays and months have in these languages into English, and the digits of any script into
 * 0 to 9. A name that means two things, as "Mawrth" in Welsh is a day and a month, stays as it is.
 */
export const datesInEnglish = memoize((languages: string) => {
	const english = namesIn('en')
	const meanings = new Map<string, string>()
	const put = (name: string, says: string) => meanings.set(name, (meanings.get(name) ?? says) === says ? says : '')
	for (const [name, says] of english) put(name, says)
	for (const language of languages.split(' '))
		for (const [name, says] of namesIn(language)) for (const form of formsOf(name)) put(form, says)
	for (const [name, says] of english) if (meanings.get(name) !== says) meanings.set(name, '')
	const foreign = [...meanings].filter(([name, says]) => says !== '' && says !== name).map(([name]) => name)
	const names = new RegExp(
		`(?<![\\p{L}\\p{M}])(?:${foreign.sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{M}])`,
		'gu',
	)
	return (text: string): string =>
		westernDigits(text.normalize('NFKC').toLowerCase()).replace(names, (name) => meanings.get(name)!)
})

/** Each name, in small letters, with what it is in English; of a day of two words the second too. */
function namesIn(language: string): (readonly [name: string, english: string])[] {
	const named = (at: number, part: 'weekday' | 'month', more: Intl.DateTimeFormatOptions = {}) =>
		(
			new Intl.DateTimeFormat(language, { [part]: 'long', ...more, timeZone: 'UTC' })
				.formatToParts(at)
				.find(({ type }) => type === part)?.value ?? ''
		)
			.normalize('NFKC')
			.toLowerCase()
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

/** As it is written with all its signs, with the older ones of Romanian, and, in Latin letters, with none. */
const formsOf = (name: string): string[] => [
	...new Set([
		name,
		name.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
		...(/^[\p{Script=Latin}\p{M}' -]+$/u.test(name) ? [bareLatin(name)] : []),
	]),
]

const bareLatin = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
