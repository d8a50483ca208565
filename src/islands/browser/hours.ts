import { all, today } from './london.ts'
import { sayWhenOpen, type Span } from './say-open.ts'

type Hours = readonly [weekday: number, from: string, to: string, opens: string, closes: string, day: string]

for (const door of all('[data-hours]')) {
	const hours = (JSON.parse(door.dataset['hours']!) as Hours[]).sort((one, other) => (one[1] < other[1] ? -1 : 1))
	const spans = Array.from({ length: 8 }, (_, away) => {
		const date = new Date(Date.parse(today) + away * 864e5)
		const day = date.toISOString().slice(0, 10)
		return hours.flatMap(([weekday, from, to, ...words]): Span[] =>
			weekday === date.getUTCDay() ? [[`${day}T${from}`, `${day}T${to}`, ...words]] : [],
		)
	})
	sayWhenOpen(door, spans.flat())
}
