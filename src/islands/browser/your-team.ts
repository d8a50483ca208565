import { isServed, sectorsTyped, teamsFor } from '#domain/teams.ts'

/**
 * Shows whose team is whose for the postcode somebody types. It is read here and goes nowhere: no address, no storage,
 * no request. What the area does not know leaves every team there.
 */
const all = (from: ParentNode, selector: string) => [...from.querySelectorAll<HTMLElement>(selector)]
const [box] = all(document, '[data-known]')
const [status] = all(box!, '[role]')
const input = box!.querySelector('input')!
const known = box!.dataset['known']!.split(' ')
const groups = all(document, '[data-role]').map((group) => ({
	lines: all(group, '[data-sure]'),
	cards: all(group, '[data-covers]').map((card) => ({ card, covers: card.dataset['covers']?.match(/\S+/g) })),
}))

input.oninput = () => {
	const sectors = sectorsTyped(input.value, known)
	const isOurs = groups.some(({ cards }) => isServed(sectors, cards))
	for (const { lines, cards } of groups) {
		const { sure, teams } = isOurs ? teamsFor(sectors, cards) : { sure: '', teams: cards }
		for (const one of cards) one.card.hidden = !teams.includes(one)
		for (const line of lines) line.hidden = line.dataset['sure'] !== sure
	}
	/** Five letters of a postcode say where it is. */
	status!.textContent = status!.dataset[isOurs ? 'found' : input.value.length > 4 ? 'unknown' : '']!
}
