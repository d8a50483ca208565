import ICAL from 'ical.js'
import { findIana } from 'windows-iana'
import { memoize } from '#domain/memoize.ts'
import { london } from '#domain/time/london.ts'

/** A moment as a London clock shows it. */
type Clock = { day: string; time: string }

/** An IANA name, or a zone the calendar file describes itself. */
export type Zone = string | ICAL.Timezone

/** The zones the files of one calendar describe themselves, by the name they give them. */
export const ownZones = (calendars: readonly ICAL.Component[]): ReadonlyMap<string, ICAL.Timezone> =>
	new Map(
		calendars
			.flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'))
			.map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
	)

/**
 * The zone a calendar means: as the file itself describes it, else by its IANA or Windows name. Undefined when none of
 * these knows it. A short name is never a place: BST is British Summer Time here and Bangladesh to Intl. A description
 * that names one year's changes only, as some systems write for a place, gives way to the place itself.
 */
export function zoneNamed(name: string, own: ReadonlyMap<string, ICAL.Timezone>): Zone | undefined {
	const spellings = [name.trim(), /[A-Z]\w+\/[A-Z]\w+$/.exec(name.trim())?.[0] ?? '']
	const byName = spellings.find(isPlace) ?? findIana(name.trim())[0]
	const byFile = own.get(name)
	return byFile && (byName === undefined || goesOn(byFile)) ? byFile : byName
}

/** A zone without changes of the clock, or with rules for every year to come. */
function goesOn(zone: ICAL.Timezone): boolean {
	const parts = ['standard', 'daylight'].flatMap((name) => zone.component.getAllSubcomponents(name))
	return parts.length === 1 || parts.some((part) => part.hasProperty('rrule'))
}

/** The zone a property's times are in: its own, UTC for times that end in Z, or London for times that name none. */
export function zoneNameOf(property: ICAL.Property): string {
	const tzid = property.getFirstParameter('tzid')
	const isUtc = JSON.stringify(property.toJSON().slice(3)).includes('Z"')
	return isUtc ? 'UTC' : (tzid ?? london)
}

/** A clock reading as if it were UTC, in milliseconds: what a zone turns into a moment. */
export const readingOf = (time: ICAL.Time): number =>
	Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)

export function momentOf(reading: number, zone: Zone): number {
	if (typeof zone !== 'string') return reading - zone.utcOffset(timeOf(reading)) * 1000
	return reading - offsetAt(reading - offsetAt(reading, zone), zone)
}

export function clockOf(moment: number): Clock {
	const local = new Date(moment + offsetAt(moment, london)).toISOString()
	return { day: local.slice(0, 10), time: local.slice(11, 16) }
}

/** A moment's clock reading in a zone, for comparing with other readings there. */
export const readingAt = (moment: number, zone: Zone): number =>
	typeof zone === 'string' ? moment + offsetAt(moment, zone) : moment + zone.utcOffset(timeOf(moment)) * 1000

/** A time with no zone: recurrences are counted by the clock on the wall, and zones come afterwards. */
export function timeOf(reading: number): ICAL.Time {
	const date = new Date(reading)
	return ICAL.Time.fromData({
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		isDate: false,
	})
}

const formatIn = memoize(
	(zone: string) =>
		new Intl.DateTimeFormat('en-GB', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
		}),
)

/** Clocks change on a quarter of an hour, and a calendar asks for the same ones thousands of times. */
const quarter = 15 * 60_000
const offsetIn = memoize((zone: string, quarters: string) => offsetOf(Number(quarters) * quarter, zone))
const offsetAt = (moment: number, zone: string): number => offsetIn(zone, String(Math.floor(moment / quarter)))

function offsetOf(moment: number, zone: string): number {
	const part = Object.fromEntries(
		formatIn(zone)
			.formatToParts(moment)
			.map(({ type, value }) => [type, Number(value)]),
	)
	return (
		Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']) -
		Math.floor(moment / 1000) * 1000
	)
}

const isPlace = memoize((name: string): boolean => {
	try {
		return (name.includes('/') || name === 'UTC') && Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: name }))
	} catch {
		return false
	}
})
