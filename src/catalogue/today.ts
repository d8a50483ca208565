import { dayInLondon } from '#domain/time/london.ts'
import { isDate } from '#domain/model/fields.ts'

/**
 * The day the site is built for, in London, as `2026-11-22`. `NOW=2026-12-24 npm run build` shows it as of that day.
 * @throws when NOW is not a day of the calendar, in words for the person who typed it
 */
export function today(): string {
	const day = process.env['NOW']
	if (day === undefined || day === '') return dayInLondon(new Date())
	if (!isDate(day)) throw new Error(`NOW="${day}" is not a day of the calendar. Write one like NOW=2026-12-24.`)
	return day
}
