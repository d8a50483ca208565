import { all, now, today } from './london.ts'

type Span = readonly [from: string, to: string, opens: string, closes: string, day: string]

/** Where notices close a door, its hours come day by day. */
for (const door of all('[data-spans]')) {
	const { spans, not, ...say } = door.dataset
	const next = (JSON.parse(spans!) as Span[]).find(([, to]) => to > now)
	if (!next || not!.includes(today)) continue
	const [from, , opens, closes, day] = next
	const isOpen = from <= now
	door.textContent = say[isOpen ? 'now' : from.startsWith(today) ? 'today' : 'later']!.replace(
		'{time}',
		isOpen ? closes : opens,
	).replace('{day}', day)
}
