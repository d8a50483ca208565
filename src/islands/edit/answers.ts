import { farthestNoticeDays, lastDay } from '#domain/notices/span.ts'
import { changeFileOf, newFileOf, type Sender, type State, type Subject } from '#domain/edits/change-file.ts'
import { filledIn } from '#domain/edits/fields.ts'
import { hasFieldAt } from '#domain/edits/schemas.ts'
import { sessionsFrom, withoutDay, type NewTime } from '#domain/edits/times.ts'
import { isGroup } from '#domain/edits/values.ts'
import { longestId } from '#domain/model/fields.ts'
import type { Session } from '#domain/model/session.ts'
import { addDays, daysBetween } from '#domain/time/dates.ts'
import { isRepeating } from '#domain/time/occurrences.ts'
import type { Seen } from './data.ts'
import type { Place, Task } from './place.ts'

/** What was filled in so far, all tasks together: going from one to another loses nothing. */
export type Answers = {
	by: string
	how: string
	hoursToo: boolean
	day: string
	until: string
	what: string
	why: string
	at: string
	from: string
	to: string
	fromDay: string
	times: readonly NewTime[]
	endedOn: string
	instead: readonly string[]
	facts: object
	words: Readonly<Record<string, object>>
}

export const sessionsIn = (facts: object): readonly Session[] =>
	'sessions' in facts && Array.isArray(facts.sessions) ? (facts.sessions as Session[]) : []

export const firstAnswers = ({ facts, words }: State, today: string): Answers => ({
	by: '',
	how: '',
	hoursToo: false,
	day: '',
	until: '',
	what: '',
	why: '',
	at: '',
	from: '',
	to: '',
	fromDay: today,
	times: sessionsIn(facts).flatMap((session, index) =>
		isRepeating(session) && !(session.ends && session.ends < today) ? [{ index, session }] : [],
	),
	endedOn: today,
	instead: [],
	facts,
	words,
})

export const isFarAhead = ({ day, what }: Answers, today: string): boolean =>
	what === 'cancelled' && day !== '' && daysBetween(today, day) > farthestNoticeDays

/** What comes of the answers to one task: the thing as it is to be, or a new notice about it. */
export type Outcome = { subject: Subject; id: string; before: State; after: State; isNew: boolean }

/** Whether something that has ended says what there is in its place. */
export const hasInstead = (subject: Subject): boolean => hasFieldAt(subject, ['closed', 'instead'])

export function outcomeOf(task: Task, place: Place, seen: Seen, answers: Answers, today: string): Outcome {
	const { subject, id, isNew } = place
	const own = (facts: object, words = seen.words): Outcome => ({
		subject,
		id,
		before: isNew ? { facts: {}, words: {} } : seen,
		after: { facts, words },
		isNew,
	})
	const notice = (facts: object): Outcome => ({
		subject: 'notice',
		id: noticeId(id, answers.day),
		before: { facts: {}, words: {} },
		after: { facts: filledIn(facts) as object, words: {} },
		isNew: true,
	})
	switch (task) {
		case 'still-right':
			return own(checkedNow(seen.facts, answers, today))
		case 'times':
			return own(
				withSessions(
					seen.facts,
					sessionsFrom(sessionsIn(seen.facts), timesIn(answers), answers.fromDay || today, today),
				),
			)
		case 'ended':
			return own({
				...seen.facts,
				closed: {
					on: answers.endedOn || undefined,
					...(hasInstead(subject) ? { instead: answers.instead } : {}),
				},
			})
		case 'over':
			return own(over(seen.facts, today))
		case 'gone':
			return own(untilYesterday(seen.facts, today))
		case 'not-on':
			return isFarAhead(answers, today)
				? own(withSessions(seen.facts, withoutDay(sessionsIn(seen.facts), answers.day)))
				: notice(noticeOf({ service: id, date: answers.day }, answers, answers.day))
		case 'closed':
			return notice(noticeOf({ venue: id }, answers, answers.until || answers.day))
		case 'other':
			return own(filledIn(answers.facts) as object, wordsFilledIn(seen, answers))
	}
}

/** Words in a language that has none yet are there once something is said. */
const wordsFilledIn = (seen: Seen, { words }: Answers): Record<string, object> =>
	Object.fromEntries(
		Object.entries(filledIn(words) as Record<string, object>).filter(
			([locale, own]) => locale in seen.words || Object.keys(own).length > 0,
		),
	)

/** New times as far as they are filled in. */
export const timesIn = ({ times }: Answers): NewTime[] =>
	times.map((one) => ({ ...one, session: filledIn(one.session) as Session }))

/** A thing that never had times does not get an empty list of them. */
const withSessions = (facts: object, sessions: readonly Session[]): object =>
	sessions.length === 0 && !('sessions' in facts) ? facts : { ...facts, sessions }

/** The change file of an outcome. */
export const fileOf = ({ subject, id, before, after, isNew }: Outcome, by: string, on: string, task: Task) => {
	const sender: Sender = { subject, id, by, on }
	if (isNew) return newFileOf(sender, after)
	const file = changeFileOf(sender, before, after)
	return task === 'still-right' ? { ...file, changes: checkChanges(before.facts, after.facts) } : file
}

/** Only "Still right" says who made sure: `changeFileOf` leaves that alone. */
const checkChanges = (before: object, after: object): object[] => [
	{ path: 'checked', old: partOf(before, 'checked'), new: partOf(after, 'checked') },
	...(partOf(before, 'hours') === partOf(after, 'hours')
		? []
		: [
				{
					path: 'hours.checked',
					old: partOf(partOf(before, 'hours'), 'checked'),
					new: partOf(partOf(after, 'hours'), 'checked'),
				},
			]),
]

const partOf = (facts: unknown, key: string): unknown => (isGroup(facts) ? facts[key] : undefined)

function checkedNow(facts: object, { by, how, hoursToo }: Answers, today: string): object {
	const hours = partOf(facts, 'hours')
	return {
		...facts,
		checked: { on: today, by: by.trim(), ...(how ? { how } : {}) },
		...(hoursToo && isGroup(hours) ? { hours: { ...hours, checked: today } } : {}),
	}
}

const noticeId = (id: string, day: string): string => `${id.slice(0, longestId - 11).replace(/-$/, '')}-${day || 'new'}`

function noticeOf(about: object, answers: Answers, until: string): object {
	const { day, what, why, at, from, to } = answers
	return {
		about,
		from: day,
		until,
		what,
		why: why || null,
		'moved-to': what === 'moved' ? { at: at || null, from: from || null, to: to || null } : null,
		'starts-at': what === 'starts-later' ? from || null : null,
	}
}

/** A notice that ends before today is shown no more. One that had not begun begins no later than it ends. */
function over(facts: object, today: string): object {
	const yesterday = addDays(today, -1)
	const from = String(partOf(facts, 'from'))
	const until = String(partOf(facts, 'until'))
	return lastDay({ until }) <= yesterday
		? facts
		: { ...facts, from: from.slice(0, 10) > yesterday ? yesterday : from, until: yesterday }
}

/** What is wanted or offered until a day is so no more from today on. */
function untilYesterday(facts: object, today: string): object {
	const yesterday = addDays(today, -1)
	return String(partOf(facts, 'until')) <= yesterday ? facts : { ...facts, until: yesterday }
}
