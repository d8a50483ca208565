import { all, now } from './london.ts'

/**
 * What is true only for a while goes when it is over, from a card or with its card: single dates, and notices. One that
 * is not told yet shows from then on.
 */
for (const part of all('[data-till]')) {
	const { since, till } = part.dataset
	part.hidden = now < since! || till! <= now
}
