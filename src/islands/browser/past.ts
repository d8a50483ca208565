import { all, now } from './london.ts'

/** Single dates that have passed go, from a card or with their card, and what would be empty goes with them. */
for (const date of all('[data-till]')) date.hidden = date.dataset['till']! <= now
for (const only of all('[data-only]')) only.hidden = all('[data-till]', only).every(({ hidden }) => hidden)
