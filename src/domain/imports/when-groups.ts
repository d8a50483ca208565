import type { Weekday } from '#domain/model/fields.ts'
import type { RepeatingSession } from '#domain/model/session.ts'
import { addDays, daysBetween, weekdayOf } from '#domain/time/dates.ts'
import type { Token } from './when-tokens.ts'

/** What a group of words about times says, until the next group begins. */
export type Group = {
	days: Weekday[]
	spans: { from: string; to: string }[]
	dates: string[]
	nth: RepeatingSession['every'][]
	every?: RepeatingSession['every']
	weeks?: number
	/** Once a month, and nobody says when. */
	monthly?: true
}

/** What is said of all groups of a text. */
export type Common = Partial<Pick<RepeatingSession, 'bank-holidays' | 'starts' | 'ends'>> & {
	runs: Set<RepeatingSession['runs']>
	except: string[]
	also: string[]
	confirmed?: false
	/** So many weeks from its first day. */
	lasts?: number
}

type Reader = {
	groups: Group[]
	group: Group
	common: Common
	kept: string[]
	doubts: string[]
	/** Words nobody took, up to here. */
	strange: string[]
	/** A date that may be anything, for such words stand before it. */
	hasStrangeDate: boolean
	isTimesFirst: boolean
	/** It says two things that cannot both be. */
	contradicts: boolean
	/** What the next dates are. */
	dates: 'one-off' | 'starts' | 'ends' | 'not' | 'also'
}
type Near = { next: Token | undefined; previous: Token | undefined }
type Take = { [Name in Token['is']]: (reader: Reader, token: Extract<Token, { is: Name }>, near: Near) => void }

/** The groups that words about times make: days and the clock times that go with them. */
export function groupsOf(
	tokens: readonly Token[],
): Pick<Reader, 'groups' | 'common' | 'doubts' | 'contradicts'> & { kept: string[] } {
	const telling = tokens.filter((token) => token.is !== 'word' || token.text !== '')
	const group = emptyGroup()
	const reader: Reader = {
		groups: [group],
		group,
		common: { runs: new Set(), except: [], also: [] },
		kept: [],
		doubts: [],
		strange: [],
		hasStrangeDate: false,
		isTimesFirst: telling.find(({ is }) => is === 'days' || is === 'span')?.is === 'span',
		contradicts: false,
		dates: 'one-off',
	}
	for (const [index, token] of telling.entries()) {
		if (endsDates(token, reader)) reader.dates = 'one-off'
		const one = take[token.is] as (reader: Reader, token: Token, near: Near) => void
		const near = { next: telling[index + 1], previous: telling[index - 1] }
		one(reader, token, near)
		if (near.previous?.is === 'not' && regular.has(token.is) && !isDayOfDate(token, near)) {
			reader.contradicts = true
			reader.doubts.push('what "not" or "closed" belongs to is not understood.')
		}
		if (token.is !== 'word' && !isDayOfDate(token, near)) reader.strange = []
	}
	const turnsRound = reader.hasStrangeDate && reader.groups.some(({ days }) => days.length > 0)
	return {
		...reader,
		contradicts: reader.contradicts || turnsRound,
		kept: reader.kept.length > 0 ? [reader.kept.join(' ')] : [],
	}
}

const emptyGroup = (): Group => ({ days: [], spans: [], dates: [], nth: [] })
const isDayOfDate = ({ is }: Token, { next }: Near): boolean => is === 'days' && next?.is === 'date'
/** What "not" may stand before as well as behind, and no session of ours can leave out. */
const regular = new Set(['days', 'span', 'nth', 'every', 'weeks', 'lasts', 'monthly'])
const goOn = new Set(['date', 'through', 'days', 'word'])
const endsDates = ({ is }: Token, { dates }: Reader): boolean =>
	!goOn.has(is) && !(is === 'break' && (dates === 'not' || dates === 'also'))

function nextGroup(reader: Reader): void {
	reader.group = emptyGroup()
	reader.groups.push(reader.group)
}

const isWhole = ({ group }: Reader): boolean => group.days.length > 0 && group.spans.length > 0

const setDates: Take['starts'] = (reader, { is }) => {
	if (is === 'starts' || is === 'ends' || is === 'not' || is === 'also') reader.dates = is
}

const take: Take = {
	days: (reader, { days }, { next }) => {
		if (next?.is === 'date') {
			if (days.includes(weekdayOf(next.day))) return
			reader.contradicts = true
			reader.doubts.push(`${next.day} is a ${weekdayOf(next.day)}, not a ${days[0] ?? ''}.`)
			return
		}
		reader.dates = 'one-off'
		if (isWhole(reader) && !reader.isTimesFirst) nextGroup(reader)
		reader.group.days.push(...days)
	},
	span: (reader, { from, to, doubts }) => {
		reader.doubts.push(...doubts)
		if (to === undefined) return void reader.doubts.push(`${from} has no end.`)
		if (isWhole(reader) && reader.isTimesFirst) nextGroup(reader)
		reader.group.spans.push({ from, to })
	},
	every: (reader, { every }, { next }) => {
		if (isWhole(reader) && next?.is === 'days') nextGroup(reader)
		reader.group.every = every
	},
	nth: (reader, { nth }, { next }) => {
		if (isWhole(reader) && next?.is === 'days') nextGroup(reader)
		reader.group.nth.push(...nth)
	},
	weeks: ({ group }, { weeks }) => void (group.weeks = weeks),
	lasts: ({ common, doubts, strange }, { weeks }) => {
		if (strange.length === 0) common.lasts = weeks
		else doubts.push(`"${strange.join(' ')}" stands before "${weeks} weeks" and is not understood: no end was taken.`)
	},
	monthly: ({ group }) => void (group.monthly = true),
	runs: (reader, { runs, isNot }, { next }) => {
		reader.common.runs.add(runs)
		if (isNot && next?.is === 'date') reader.dates = 'not'
	},
	'bank-holidays': (reader, { holds }, { next }) => {
		reader.common['bank-holidays'] = holds
		if (holds === 'closed' && next?.is === 'date') reader.dates = 'not'
	},
	'check-first': ({ common }) => void (common.confirmed = false),
	starts: setDates,
	ends: setDates,
	not: setDates,
	also: setDates,
	through: (reader, _, { next, previous }) => {
		if (next?.is !== 'date' || previous?.is !== 'date') return
		if (reader.dates === 'not') return addSpan(reader, next.day)
		const first = reader.dates === 'one-off' ? reader.group.dates.pop() : undefined
		if (first) reader.common.starts = first
		reader.dates = 'ends'
	},
	date: (reader, { day, guessed }) => {
		const { common, group, dates, strange } = reader
		if (strange.length > 0) {
			reader.doubts.push(`"${strange.join(' ')}" stands before ${day} and is not understood.`)
			reader.hasStrangeDate ||= dates === 'one-off'
		}
		if (guessed) reader.doubts.push(`no year is said: ${day} was taken.`)
		if (dates === 'one-off') group.dates.push(day)
		else if (dates === 'not') common.except.push(day)
		else if (dates === 'also') common.also.push(day)
		else {
			common[dates] = day
			reader.dates = 'one-off'
		}
	},
	american: ({ doubts }, { text }) => void doubts.push(`"${text}" has the month first, or is no day.`),
	vague: ({ doubts }, { text }) => void doubts.push(`"${text}" gives no day or time.`),
	'by-appointment': ({ kept }) => void kept.push('by appointment'),
	word: ({ kept, strange, dates }, { text }, { next, previous }) => {
		if (text === 'or' && dates === 'not' && previous?.is === 'date' && next?.is === 'date') return
		kept.push(text)
		strange.push(text)
	},
	break: () => undefined,
}

/** A summer holiday and more: a longer span of days that are kept out was meant as something else. */
const longestHoliday = 70

/** From the last day kept out to another, not included. */
function addSpan(reader: Reader, last: string): void {
	const { except } = reader.common
	const first = except.at(-1)
	if (!first) return
	const days = daysBetween(first, last)
	if (days > longestHoliday) {
		reader.contradicts = true
		reader.doubts.push(`${first} to ${last} is very long for days on which it is not.`)
	} else for (let away = 1; away < days; away++) except.push(addDays(first, away))
}
