import { addDays } from '#domain/time/dates.ts'
import { memoize } from '#domain/memoize.ts'

type NextDaySay = Readonly<Record<'turn-up.next' | 'day.today' | 'whats-on.tomorrow', string>>

const longDays = memoize(
	(intl) => new Intl.DateTimeFormat(intl, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
)

/** "Next: Tomorrow", "Next: Thursday 26 November", by the day it is read. */
export function nextText(day: string, today: string, say: NextDaySay, intl: string): string {
	const name =
		day === today
			? say['day.today']
			: day === addDays(today, 1)
				? say['whats-on.tomorrow']
				: longDays(intl).format(new Date(day))
	return `${say['turn-up.next']} ${name}`
}
