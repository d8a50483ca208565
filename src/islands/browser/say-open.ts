import { now, today } from './london.ts'

/** From and to as moments, and how opening, closing and the day are said. */
export type Span = readonly [from: string, to: string, opens: string, closes: string, day: string]

/** Whether a door is open, or when it next is: on no day it names as one of which that is not known. */
export function sayWhenOpen(door: HTMLElement, spans: readonly Span[]): void {
	const { not, ...say } = door.dataset
	const next = spans.find(([from, to]) => to > now && !not!.includes(from.slice(0, 10)))
	if (!next || not!.includes(today)) return
	const [from, , opens, closes, day] = next
	const isOpen = from <= now
	door.textContent = say[isOpen ? 'now' : from.startsWith(today) ? 'today' : 'later']!.replace(
		'{time}',
		isOpen ? closes : opens,
	).replace('{day}', day)
}
