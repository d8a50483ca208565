import { isGroup } from '#domain/edits/values.ts'
import { toLookAt } from '#domain/imports/reading.ts'
import type { SourceRecord } from '#domain/imports/source-record.ts'
import { readWhen, type ReadSession } from '#domain/imports/when.ts'
import { isDate, type Weekday } from '#domain/model/fields.ts'
import type { RepeatingSession } from '#domain/model/session.ts'
import { endOfDay, week } from '#domain/time/dates.ts'
import { groups, numberOf, textIn, type Json } from './json.ts'
import type { PlaceOf } from './open-referral-places.ts'

type Say = (cell: string, says: string) => void

/** The times of a service; hours to get in touch are none, and a rule that cannot be told is a doubt. */
export function sessionsIn(
	service: Json,
	places: readonly PlaceOf[],
	today: string,
	doubt: Say,
): SourceRecord['sessions'] {
	const within = (record: Json, at: string) =>
		[...groups(record, 'schedules'), ...groups(record, 'regular_schedules')].map((schedule) => ({ schedule, at }))
	const located = groups(service, 'service_at_locations').flatMap((one) => within(one, textIn(one, 'id')))
	const seen = new Set<string>()
	return [...within(service, ''), ...located].flatMap(({ schedule, at }) => {
		if (isHours(schedule)) return []
		const ours = oursIn(schedule)
		const where = textIn(schedule, 'service_at_location_id') || at
		const place =
			places.find(({ ids }) => ids.includes(where) || ids.includes(textIn(schedule, 'attending_type')))?.place ??
			(places.length === 1 ? places[0]!.place : undefined)
		return sessionsOf(schedule, ours, today, doubt).flatMap((session) => {
			const key = JSON.stringify([session, place?.place])
			if (seen.has(key)) return []
			seen.add(key)
			return [{ session, place }]
		})
	})
}

const oursIn = (record: Json): Json | undefined =>
	isGroup(record['x_first_door']) ? record['x_first_door'] : undefined

/** When somebody answers, which is no time a group meets. */
export const isHours = (schedule: Json): boolean => textIn(oursIn(schedule) ?? {}, 'kind') === 'hours'

const ofMonth: Readonly<Record<string, RepeatingSession['every']>> = {
	'1': 'first',
	'2': 'second',
	'3': 'third',
	'4': 'fourth',
	'-1': 'last',
}
/** What makes a rule name fewer days than its weekdays do. */
const narrowing = ['count', 'bymonthday', 'byweekno', 'byyearday']
const dayOf = (code: string): Weekday | undefined =>
	week.find((day) => day.slice(0, 2) === code.toLowerCase().slice(0, 2))

function sessionsOf(schedule: Json, ours: Json | undefined, today: string, doubt: Say): ReadSession[] {
	const [from, to] = [clock(textIn(schedule, 'opens_at')), clock(textIn(schedule, 'closes_at'), Boolean(ours))]
	const field = (name: string) => textIn(schedule, name)
	const text = field('description') || field('notes')
	if (!from || !to) {
		const reading = text === '' || ours ? undefined : readWhen(text, today)
		for (const says of reading ? toLookAt(reading) : ['gives no time.'])
			doubt(text || ['byday', 'weekday', 'freq', 'opens_at', 'closes_at'].map(field).filter(Boolean).join(' '), says)
		return reading?.value ?? []
	}
	if (to < from) {
		doubt(`${from}-${to}`, 'ends before it begins.')
		return []
	}
	const starts = dateIn(schedule, 'dtstart') ?? dateIn(schedule, 'valid_from')
	const [ends] = [dateIn(schedule, 'until'), dateIn(schedule, 'valid_to')].filter((day) => day !== undefined).sort()
	const unsure =
		ours && /(?:^|\. )Check first\.(?! on)/.test(textIn(schedule, 'notes')) ? { confirmed: false as const } : {}
	const freq = textIn(schedule, 'freq').toUpperCase()
	const days = (textIn(schedule, 'byday') || textIn(schedule, 'weekday')).split(/[,;\s]+/).filter(Boolean)
	if (freq === '' && days.length === 0) {
		if (starts && (ends === undefined || ends === starts)) return [{ from, to, on: starts, ...unsure }]
		doubt(text || `${from}-${to}`, 'says no day.')
		return []
	}
	const interval = numberOf(schedule['interval']) ?? 1
	if (
		!['', 'WEEKLY', 'MONTHLY'].includes(freq) ||
		interval > 2 ||
		(interval === 2 && (freq === 'MONTHLY' || !starts)) ||
		narrowing.some((name) => field(name) !== '')
	) {
		doubt(
			[freq, interval, days.join(','), ...narrowing.map(field)].filter(Boolean).join(' '),
			'is a rhythm that cannot be told for sure.',
		)
		return []
	}
	if (days.length === 0) doubt(text || freq, 'says no day.')
	return days.flatMap((code) => {
		const [, nth = '', letters = ''] = /^(-?\d)?([A-Z]{2,9})$/i.exec(code) ?? []
		const day = dayOf(letters)
		if (!day || (nth !== '' && !ofMonth[nth]) || (freq === 'MONTHLY' && nth === '')) {
			doubt(code, 'is no day of the week.')
			return []
		}
		return [
			{
				from,
				to,
				day,
				...(nth
					? { every: ofMonth[nth]! }
					: interval === 2
						? { every: 'fortnight' as const }
						: ours
							? { every: 'week' as const }
							: {}),
				...boundsOf(schedule, ours, starts, ends),
				...ourRules(ours),
				...unsure,
			},
		]
	})
}

/** Ours keep the first day of a rule apart from the day it begins to hold. */
const boundsOf = (schedule: Json, ours: Json | undefined, starts: string | undefined, ends: string | undefined) => {
	const first = ours ? dateIn(schedule, 'valid_from') : starts
	return { ...(first ? { starts: first } : {}), ...(ends ? { ends } : {}) }
}

type Rules = Partial<Pick<RepeatingSession, 'runs' | 'bank-holidays' | 'except' | 'also'>>

function ourRules(ours: Json | undefined): Rules {
	if (!ours) return {}
	const runs = (['all-year', 'term-time', 'school-holidays'] as const).find((one) => one === ours['runs'])
	const holidays = (['closed', 'open', 'check-first'] as const).find((one) => one === ours['bank_holidays'])
	const days = (key: string) => {
		const list = ours[key]
		return Array.isArray(list) ? list.filter((day): day is string => typeof day === 'string' && isDate(day)) : []
	}
	return {
		...(runs ? { runs } : {}),
		...(holidays ? { 'bank-holidays': holidays } : {}),
		...(days('except').length > 0 ? { except: days('except') } : {}),
		...(days('also').length > 0 ? { also: days('also') } : {}),
	}
}

const dateIn = (record: Json, key: string): string | undefined => {
	const day = textIn(record, key).slice(0, 10)
	return isDate(day) ? day : undefined
}

/** A time on the clock, as feeds write it. */
function clock(text: string, isEnd = false): string | undefined {
	const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? []
	if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
	const time = `${hour.padStart(2, '0')}:${minute!}`
	return isEnd && time === '23:59' ? endOfDay : time
}
