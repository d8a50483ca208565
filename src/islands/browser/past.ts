import { all, now } from './london.ts'

/** Single dates that have passed go, from a card or with their card. */
for (const date of all('[data-till]')) date.hidden = date.dataset['till']! <= now
