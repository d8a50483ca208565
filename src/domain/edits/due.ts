import { addDays } from '#domain/time/dates.ts'
import { nextCheck } from '#domain/time/freshness.ts'

/** So long before the promised day somebody is asked whether all is still right, unless they want to know earlier. */
export const usualDaysBefore = 14

type Checked = { id: string; 'run-by': string; checked: { on: string } }
type Due<One extends Checked> = { runBy: string; things: readonly (One & { by: string })[] }

/** What has to be checked by so many days from one, by who runs it; what is due first comes first. */
export function dueBy<One extends Checked>(
	things: readonly One[],
	today: string,
	daysBefore = usualDaysBefore,
): Due<One>[] {
	const due = things
		.map((thing) => ({ ...thing, by: nextCheck(thing.checked.on) }))
		.filter(({ by }) => by <= addDays(today, daysBefore))
		.sort((one, other) => one.by.localeCompare(other.by) || one.id.localeCompare(other.id))
	return [...Map.groupBy(due, (thing) => thing['run-by'])].map(([runBy, things]) => ({ runBy, things }))
}

/** On the promised day itself it is not late yet. */
export const isOverdue = (by: string, today: string): boolean => by < today

/** The e-mail that asks: in English, as the page is that its links lead to. */
export const dueMailWords = {
	subject: 'Is this still right?',
	hello: 'Please look at each of these. Is it still right?',
	how: 'Open the link and tap “Still right”, or say what has changed. You need no account.',
	thanks: 'Thank you. Families go by what you tell us.',
} as const
