import { all, today } from './london.ts'
import { sayWhenOpen, type Span } from './say-open.ts'

/** From today until it is the same day of the week again. */
for (const door of all('[data-hours]')) {
	const hours = JSON.parse(door.dataset['hours']!) as readonly (readonly Span[])[]
	const spans = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((away) => {
		const date = new Date(Date.parse(today) + away * 864e5)
		const day = date.toISOString().slice(0, 10)
		return hours[date.getUTCDay()]!.map(([from, to, ...words]): Span => [day + from, day + to, ...words])
	})
	sayWhenOpen(door, spans)
}
