import { all, now } from './london.ts'

/**
 * What is true only for a while goes when it is over, from a card or with its card: single dates, and notices, which
 * show from the day they are told.
 */
for (const part of all('[data-till]')) {
	const { since, till } = part.dataset
	part.hidden = now < since! || till! <= now
}
