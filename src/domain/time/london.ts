/** Where the help is: days and clock times are this zone's, wherever a phone or a computer is. */
export const london = 'Europe/London'

/** The day it is in London, as `2026-11-22`. */
export const dayInLondon = (moment: Date): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: london }).format(moment)

/** The moment it is in London, as `2026-11-26T10:00`. */
export const momentInLondon = (moment: Date): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: london, dateStyle: 'short', timeStyle: 'short' })
		.format(moment)
		.replace(' ', 'T')

/** A moment in London, as `2026-07-01T10:00`, in UTC: `2026-07-01T09:00`. */
export function inUtc(moment: string): string {
	const [winter, summer] = [0, 1].map((hours) => new Date(Date.parse(`${moment}Z`) - hours * 3_600_000))
	return (momentInLondon(winter!) === moment ? winter! : summer!).toISOString().slice(0, 16)
}
