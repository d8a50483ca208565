import { all, now } from './london.ts'

/** A notice shows from the day it is told until it ends; a box of notices goes with the last of them. */
for (const notice of all('[data-since]')) {
	const { since, until } = notice.dataset
	notice.hidden = now < since! || until! <= now
}
for (const box of all('[data-notices]')) box.hidden = !box.querySelector('[data-since]:not([hidden])')
