import type { Weekday } from '#domain/model/fields.ts'
import type { RepeatingSession } from '#domain/model/session.ts'
import { addDays, addMonths, weekdayOf } from '#domain/time/dates.ts'
import { nextOf } from '#domain/time/recurrence.ts'
import { pattern } from './pattern.ts'
import { isNamed, longestCell, plainCell, saysNothing, type Reading } from './reading.ts'
import { groupsOf, type Common, type Group } from './when-groups.ts'
import { tokensOf } from './when-tokens.ts'

/** A session as far as a sheet says it: what it leaves open is not here. */
export type ReadSession = { from: string; to: string; at?: string; confirmed?: false } & (
	| { on: string }
	| ({ day: Weekday } & Partial<
			Pick<RepeatingSession, 'every' | 'runs' | 'bank-holidays' | 'starts' | 'ends' | 'except' | 'also'>
	  >)
)

/** Left-over words that may well be a day, a time or an end: what is made without them may be wrong. */
const strangeWords = pattern(
	'',
	String.raw`\b(?:5th|fifth)\b|\d{1,2}(?:st|nd|rd|th)?[ /.-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|`,
	String.raw`\b\d{4}\b|\d[:.]\d|`,
	String.raw`\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|`,
	String.raw`\b(?:christmas|easter)$|\b(?:cancell?ed|paused|suspended|postponed|on hold|not running)\b`,
)

/**
 * When something is on, from the words of a sheet. What cannot be told becomes a doubt, never a guess. `isTranslated`:
 * its days or months were in another language, so that a word left over may be "not", "until" or "every other".
 */
export function readWhen(text: string, today: string, isTranslated = false): Reading<ReadSession[]> {
	const plain = plainCell(text)
	if (saysNothing(plain)) return { kept: [], doubts: plain === '' ? [] : [`"${plain}" gives no time.`] }
	if (plain.length > longestCell) return { kept: [], doubts: ['is too long to be times.'] }
	const { groups, common, kept, doubts, contradicts } = groupsOf(tokensOf(plain, today))
	if (common.runs.size > 1) return { kept, doubts: [...doubts, 'term time and holidays are both said.'] }
	const strange = kept.find((words) => isTranslated || strangeWords.test(words))
	if (strange && !isNamed(strange, doubts)) doubts.push(`"${strange}" is not understood.`)
	if (contradicts || strange) return { kept, doubts: [...new Set(doubts)] }
	const sessions = groups.flatMap((group) =>
		sessionsOf(...withLastDay(group, common, groups.length === 1, doubts), today, doubts),
	)
	if (sessions.length === 0 && doubts.length === 0) doubts.push(`"${plain}" gives no time.`)
	const unique = [...new Map(sessions.map((session) => [JSON.stringify(session), session])).values()]
	return { ...(unique.length > 0 ? { value: unique } : {}), kept, doubts: [...new Set(doubts)] }
}

/**
 * "For 6 weeks" ends what is on each week from a first day that is said; of anything else nobody can tell its end. A
 * date is a first day where there is nothing else that it may be about.
 */
function withLastDay(group: Group, common: Common, isAlone: boolean, doubts: string[]): [Group, Common] {
	const { lasts, ends, runs, except } = common
	if (!lasts || ends) return [group, common]
	const { days, dates, nth, every, weeks } = group
	const starts = dates[0] ?? common.starts
	const isWeekly = (!every || every === 'week') && nth.length === 0 && !weeks && dates.length <= (isAlone ? 1 : 0)
	const isSkipped = except.length > 0 || runs.has('term-time') || runs.has('school-holidays')
	if (!starts || !isWeekly || isSkipped) {
		const why = starts ? 'it may not be on in each of them' : 'no first day is said'
		doubts.push(`for ${lasts} weeks, but ${why}: no end was taken.`)
		return [group, common]
	}
	const first = weekdayOf(starts)
	if (dates.length > 0 && days.length > 0 && !days.includes(first)) return [group, common]
	const on = days.length > 0 ? days : [first]
	const lastOfFirst = on
		.map((day) => nextOf(day, starts))
		.sort()
		.at(-1)!
	return [
		{ ...group, days: on, dates: [] },
		{ ...common, starts, ends: addDays(lastOfFirst, (lasts - 1) * 7) },
	]
}

function sessionsOf(group: Group, common: Common, today: string, doubts: string[]): ReadSession[] {
	const { days, spans, dates } = group
	if (spans.length === 0) {
		if (days.length > 0 || dates.length > 0) doubts.push('no clock time is said.')
		return []
	}
	const { except, also, starts, ends, confirmed } = common
	const [runs] = common.runs
	const unsure = confirmed === false ? { confirmed } : {}
	const lost = days.length > 0 ? dates.find((on) => !days.includes(weekdayOf(on))) : undefined
	if (lost) {
		doubts.push(`${lost} is a ${weekdayOf(lost)}, and ${days.join(', ')} is said too.`)
		return []
	}
	if (dates.length > 0) return dates.flatMap((on) => spans.map((span) => ({ ...span, on, ...unsure })))
	if (days.length === 0) {
		doubts.push('no day is said.')
		return []
	}
	if (group.monthly && group.nth.length === 0) {
		doubts.push('once a month, but not in which week.')
		return []
	}
	const rhythms = group.nth.length > 0 ? group.nth : [group.every]
	if (group.weeks && group.weeks > 1) return counted(group, common, today, doubts)
	if (rhythms.includes('fortnight') && !starts) {
		doubts.push('every 2 weeks, but not counted from which day.')
		return []
	}
	return [...new Set(days)].flatMap((day) =>
		rhythms.flatMap((every) =>
			spans.map((span) => ({
				...span,
				day,
				...(every ? { every } : {}),
				...(runs ? { runs } : {}),
				...(common['bank-holidays'] ? { 'bank-holidays': common['bank-holidays'] } : {}),
				...(starts ? { starts } : {}),
				...(ends ? { ends } : {}),
				...(except.length > 0 ? { except: [...new Set(except)].sort() } : {}),
				...(also.length > 0 ? { also: [...new Set(also)].sort() } : {}),
				...unsure,
			})),
		),
	)
}

/** A rhythm our sessions have no word for becomes single days, for 6 months. */
function counted({ days, spans, weeks = 1 }: Group, common: Common, today: string, doubts: string[]): ReadSession[] {
	if (!common.starts) {
		doubts.push(`every ${weeks} weeks, but not counted from which day.`)
		return []
	}
	doubts.push(`every ${weeks} weeks: taken as single days for 6 months.`)
	const last = addMonths(today, 6)
	const ends = common.ends && common.ends < last ? common.ends : last
	return days.flatMap((day) => {
		const dates: string[] = []
		for (let on = nextOf(day, common.starts!); on <= ends && dates.length < 60; on = addDays(on, weeks * 7))
			if (on >= today && !common.except.includes(on)) dates.push(on)
		return dates.flatMap((on) => spans.map((span) => ({ ...span, on })))
	})
}

/** A session as the words that `readWhen` reads as the same. */
export function sayWhen(session: ReadSession): string {
	const times = `${session.from}-${session.to}`
	const unsure = session.confirmed === false ? '; check first' : ''
	if ('on' in session) return `${session.on} ${times}${unsure}`
	const rhythm =
		session.every === undefined
			? ''
			: session.every === 'week'
				? 'weekly '
				: session.every === 'fortnight'
					? 'fortnightly '
					: `${session.every} `
	const parts = [
		session.runs &&
			{ 'all-year': 'all year', 'term-time': 'term time', 'school-holidays': 'school holidays' }[session.runs],
		session['bank-holidays'] && `bank holidays ${session['bank-holidays'].replace('-', ' ')}`,
		session.starts && `starts ${session.starts}`,
		session.ends && `ends ${session.ends}`,
		session.except?.length && `not ${session.except.join(', ')}`,
		session.also?.length && `also ${session.also.join(', ')}`,
	]
	return [`${rhythm}${session.day} ${times}`, ...parts.filter(Boolean)].join('; ') + unsure
}
