import { pattern } from './pattern.ts'
import { week } from '#domain/time/dates.ts'
import type { Weekday } from '#domain/model/fields.ts'
import type { RepeatingSession } from '#domain/model/session.ts'
import { spanAt } from './clock.ts'
import { dayAt } from './days.ts'

type Every = RepeatingSession['every']

/** What a text about times is made of. */
export type Token =
	| { is: 'days'; days: Weekday[] }
	| { is: 'span'; from: string; to?: string; doubts: string[] }
	| { is: 'every'; every: Every }
	| { is: 'nth'; nth: Every[] }
	| { is: 'weeks' | 'lasts'; weeks: number }
	| { is: 'runs'; runs: RepeatingSession['runs']; isNot?: true }
	| { is: 'bank-holidays'; holds: RepeatingSession['bank-holidays'] }
	| { is: 'date'; day: string; guessed: boolean }
	| { is: 'american'; text: string }
	| { is: 'starts' | 'ends' | 'not' | 'also' | 'check-first' | 'through' | 'monthly' | 'by-appointment' }
	| { is: 'vague'; text: string }
	| { is: 'word'; text: string }
	| { is: 'break' }

const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const someWeeks = `([1-9]\\d?|${numberWords.join('|')})`
const numberOf = (text = ''): number => Number(text) || 2 + numberWords.indexOf(text)
const dayName = "(mon|tue|wed|thu|fri|sat|sun)(?:d|s|r|rs|es|nes|ur)?(?:day)?(?:'?s)?\\.?(?![a-z])"
const nth = '(1st|first|2nd|second|3rd|third|4th|fourth|last)'
const nthNames: Readonly<Record<string, Every>> = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth' }
const dayOf = (text: string): Weekday => week.find((day) => day.startsWith(text.slice(0, 3)))!
const between = (from: Weekday, to: Weekday): Weekday[] => {
	const [first, last] = [week.indexOf(from), week.indexOf(to)]
	return first <= last ? week.slice(first, last + 1) : [...week.slice(first), ...week.slice(0, last + 1)]
}
const letters: Readonly<Record<string, Weekday>> = {
	m: 'monday',
	t: 'tuesday',
	w: 'wednesday',
	th: 'thursday',
	f: 'friday',
}
const termTime =
	'(?:during )?term[- ]?time(?: only)?|\\(?tto\\)?(?![a-z])|\\(tt\\)|term(?: time)? ?only|in term(?: time)?'
const schoolHolidays = '(?:the )?(?:school )?(?:summer )?holidays?(?: only)?|half[- ]terms?'

/** Each is tried in turn where the last token ended. */
const forms: readonly (readonly [form: RegExp, token: (...parts: string[]) => Token])[] = [
	[
		pattern(
			'y',
			String.raw`(?:not |except |excluding |closed |no )(?:(?:on|in|for|`,
			String.raw`during) )?(?:the )?bank holidays?(?: mondays?)?|bank holidays?:? closed`,
		),
		() => ({ is: 'bank-holidays', holds: 'closed' }),
	],
	[
		/(?:including|also|even on|and) bank holidays?|bank holidays?:? open/y,
		() => ({ is: 'bank-holidays', holds: 'open' }),
	],
	[/bank holidays?:? check first/y, () => ({ is: 'bank-holidays', holds: 'check-first' })],
	[
		new RegExp(`(?:not|except|excluding|closed|no sessions?|no group)(?: (?:in|during|for))? ${schoolHolidays}`, 'y'),
		() => ({ is: 'runs', runs: 'term-time', isNot: true }),
	],
	[new RegExp(termTime, 'y'), () => ({ is: 'runs', runs: 'term-time' })],
	[/all[- ]year(?: round)?|(?:and|including) (?:school )?holidays/y, () => ({ is: 'runs', runs: 'all-year' })],
	[
		/(?:in |during )?(?:the )?school holidays(?: only)?|holidays only/y,
		() => ({ is: 'runs', runs: 'school-holidays' }),
	],
	[
		pattern(
			'y',
			String.raw`fortnightly|every fortnight|bi-?weekly|alternat(?:e|ing) weeks?(?: on)?|`,
			String.raw`alternate(?= |$)|every (?:other|2|two)(?![a-z\d])(?: weeks?)?(?: on)?|every (?:2nd|`,
			String.raw`second)(?! \w+ of)(?: week)?`,
		),
		() => ({ is: 'every', every: 'fortnight' }),
	],
	[
		pattern(
			'y',
			String.raw`(?:(?:lasts?|lasting|runs?|running) )?(?:for|over) ${someWeeks} weeks`,
			String.raw`(?=\s*(?:[,;.()]|$|from |start))|`,
			String.raw`(?:a )?${someWeeks}[- ]weeks?[- ](?:course|block|programme)s?(?![a-z])`,
		),
		(...said) => ({ is: 'lasts', weeks: numberOf(said.find(Boolean)) }),
	],
	[new RegExp(`every ${someWeeks}(?:rd|th)? weeks?`, 'y'), (weeks) => ({ is: 'weeks', weeks: numberOf(weeks) })],
	[
		new RegExp(
			`(?:(?:on )?the |every )?${nth}(?:(?:,| &| and|,? and| or)? (?:the )?${nth})?(?= ` +
				'(?:mon|tue|wed|thu|fri|sat|sun)| of the month)(?: of the month)?',
			'y',
		),
		(...some) => ({ is: 'nth', nth: some.filter(Boolean).map((one) => nthNames[one] ?? (one as Every)) }),
	],
	[/(?:of|in) (?:the|each|every) month|each month/y, () => ({ is: 'break' })],
	[/monthly|once a month|every month/y, () => ({ is: 'monthly' })],
	[
		new RegExp(`${dayName}\\s?(?:-|to|until|thru)\\s?${dayName}`, 'y'),
		(from = '', to = '') => ({ is: 'days', days: between(dayOf(from), dayOf(to)) }),
	],
	[/week ?days/y, () => ({ is: 'days', days: between('monday', 'friday') })],
	[/weekends?/y, () => ({ is: 'days', days: ['saturday', 'sunday'] })],
	[/daily|every ?day|7 days a week|seven days a week/y, () => ({ is: 'days', days: [...week] })],
	[/(?:m|t|w|th|f)(?:\/(?:m|th|t|w|f))+(?![a-z])/y, () => ({ is: 'days', days: [] })],
	[
		new RegExp(`(?:every |each |on )?${dayName}(?: (?:mornings?|afternoons?|evenings?)(?![a-z]))?`, 'y'),
		(day = '') => ({ is: 'days', days: [dayOf(day)] }),
	],
	[
		pattern(
			'y',
			String.raw`all week|no set day|various (?:days|times|dates)|(?:days|dates|times) vary|flexible|`,
			String.raw`(?:phone|ring|call|ask|contact|see|check)\b[^.;,]*(?:details|times|dates|facebook|`,
			String.raw`website|poster|web)`,
		),
		(...all) => ({ is: 'vague', text: all[0] ?? '' }),
	],
	[/by appointment(?: only)?|by arrangement/y, () => ({ is: 'by-appointment' })],
	[/(?:please )?check first|\(?to be confirmed\)?|provisional/y, () => ({ is: 'check-first' })],
	[
		pattern(
			'y',
			String.raw`(?:not|except|excluding|excl\.?|no sessions?|no group|closed|apart from|`,
			String.raw`but not)(?: (?:on|for|from)(?! \d?\d[:.]))?(?: the)?:?(?![a-z])`,
		),
		() => ({ is: 'not' }),
	],
	[/also(?: on)?:?(?![a-z])|plus/y, () => ({ is: 'also' })],
	[
		pattern(
			'y',
			String.raw`(?:starts?|starting|begins?|beginning|commencing|wef|w/c)(?: (?:from|on|`,
			String.raw`again))?:?(?![a-z])|from (?=\d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.]\d{1,2}[/.]|`,
			String.raw`\d{1,2} [a-z]{3}|\d{4}-|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|`,
			String.raw`aug|sep|oct|nov|dec))`,
		),
		() => ({ is: 'starts' }),
	],
	[/(?:until|till?|ends?|ending|finishes|last session)(?: (?:on|the))?:?(?![a-z])/y, () => ({ is: 'ends' })],
	[/(?:weekly|every week|once a week|each week)(?![a-z])/y, () => ({ is: 'every', every: 'week' })],
	[/once(?![a-z])|one-? ?off(?![a-z])/y, () => ({ is: 'break' })],
	[/-|to(?![a-z])/y, () => ({ is: 'through' })],
	[/[;.|]/y, () => ({ is: 'break' })],
	[
		pattern(
			'y',
			String.raw`[\s,&()/+:*]|and(?![a-z])|on(?![a-z])|at(?![a-z])|the(?![a-z])|of(?![a-z])|`,
			String.raw`every(?![a-z])|each(?![a-z])|from(?![a-z])`,
		),
		() => ({ is: 'word', text: '' }),
	],
	[/[^\s,;.()]+/y, (...all) => ({ is: 'word', text: all[0] ?? '' })],
]

/** A text about times in the parts it is made of; every letter belongs to one of them. */
export function tokensOf(text: string, today: string): Token[] {
	const tokens: Token[] = []
	for (let at = 0; at < text.length;) {
		const day = dayAt(text, at, today)
		if (day) {
			tokens.push(
				day.day
					? { is: 'date', day: day.day, guessed: Boolean(day.guessed) }
					: { is: 'american', text: text.slice(at, day.end) },
			)
			at = day.end
			continue
		}
		const span = spanAt(text, at)
		if (span) {
			const { end, ...times } = span
			tokens.push({ is: 'span', ...times })
			at = end
			continue
		}
		const [token, end] = formAt(text, at)
		tokens.push(token)
		at = end
	}
	return tokens
}

function formAt(text: string, at: number): [Token, number] {
	for (const [form, token] of forms) {
		form.lastIndex = at
		const match = form.exec(text)
		if (!match || match[0] === '') continue
		const piece = token(...match.slice(1).map((part) => part ?? ''))
		const whole = match[0]
		const keepsWord =
			'text' in piece &&
			piece.is !== 'american' &&
			(piece.is === 'vague' ? piece.text === '' : /^[^\s,&()/+:*]+$/.test(whole) && !fillers.test(whole))
		if (keepsWord) return [{ ...piece, text: whole }, at + whole.length]
		if (piece.is === 'days' && piece.days.length === 0)
			return [{ is: 'days', days: whole.split('/').map((letter) => letters[letter]!) }, at + whole.length]
		return [piece, at + whole.length]
	}
	return [{ is: 'word', text: text[at]! }, at + 1]
}

const fillers = /^(and|on|at|the|of|every|each|from)$/
