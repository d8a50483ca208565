import { isServed, sectorsTyped, teamsFor } from '#domain/teams.ts'

/** What stands on the page: an element with an id is a variable of it. */
declare const postcode: HTMLInputElement
declare const told: HTMLElement

/**
 * Shows whose team is whose for the postcode somebody types. It is read here and goes nowhere: no address, no storage,
 * no request. What the area does not know leaves every team there.
 */
const all = (from: ParentNode, selector: string) => [...from.querySelectorAll<HTMLElement>(selector)]
const groups = all(document, '[data-role]').map((group) => ({
	lines: all(group, '[data-sure]'),
	cards: all(group, '[data-covers]').map((card) => ({ card, covers: card.dataset['covers']!.match(/\S+/g) })),
}))

postcode.oninput = () => {
	const sectors = sectorsTyped(postcode.value, postcode.dataset['known']!.split(' '))
	const isOurs = groups.some(({ cards }) => isServed(sectors, cards))
	for (const { lines, cards } of groups) {
		const { sure, teams } = isOurs ? teamsFor(sectors, cards) : { sure: '', teams: cards }
		for (const one of cards) one.card.hidden = !teams.includes(one)
		for (const line of lines) line.hidden = line.dataset['sure'] !== sure
	}
	/** Five letters of a postcode say where it is. */
	told.textContent = told.dataset[isOurs ? 'found' : postcode.value.length > 4 ? 'unknown' : '']!
}
