import { all, daysTo } from './london.ts'
import { sayWhenOpen, type Span } from './say-open.ts'

/** Further ahead a weekday alone would be taken for a nearer one. */
const mostDaysAhead = 7

/** Where notices close a door, its hours come day by day. */
for (const door of all('[data-spans]')) {
	const spans = JSON.parse(door.dataset['spans']!) as Span[]
	sayWhenOpen(
		door,
		spans.filter(([from]) => daysTo(from) <= mostDaysAhead),
	)
}
