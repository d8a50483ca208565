/** Days are text, `2026-11-22`, so that no time zone can move them. */
export const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export const addDays = (day: string, days: number): string =>
	new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Midnight as the end of a day; as the start of one it is `00:00`. */
export const endOfDay = '24:00'

/** A day and a clock time as one moment, `2026-11-26T17:00`; the end of a day is the start of the next. */
export const momentOf = (day: string, time: string): string =>
	time === endOfDay ? `${addDays(day, 1)}T00:00` : `${day}T${time}`

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The same day of a later month, or that month's last day: 30 November and 3 months give 28 February. */
export function addMonths(day: string, months: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number]
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10)
}

export const weekdayOf = (day: string): (typeof week)[number] => week[(new Date(day).getUTCDay() + 6) % 7]!

/** The school year a day is in, or, in the summer before it, the one that comes: `2026-27`. */
export function schoolYearOf(day: string): string {
	const begins = Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0)
	return `${begins}-${String(begins + 1).slice(2)}`
}
