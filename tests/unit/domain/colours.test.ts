import { readFileSync } from 'node:fs'
import { property, assert as holds, tuple, integer } from 'fast-check'
import { expect, test } from 'vitest'
import { coloured } from '#build/own-colours.ts'
import { contrast, enoughContrast } from '#domain/contrast.ts'
import { barColours, colourFaults, coloursOf, grounds, usualColours, type Colours } from '#domain/colours.ts'

const css = readFileSync('src/styles/site.css', 'utf8')
const [light = '', dark = '', paper = ''] = css.match(/:root \{[^}]*\}/g) ?? []
const coloursIn = (block: string) =>
	Object.fromEntries([...block.matchAll(/--([a-z\d-]+): (#[\da-f]+);/g)].map(([, name, colour]) => [name, colour]))

test.each([
	['light', light],
	['dark', dark],
] as const)('the colours of the %s are those of the style sheet', (mode, block) =>
	expect(coloursIn(block)).toMatchObject({ ...grounds[mode], ...usualColours[mode] }),
)

test('without colours of its own an area has the sheet as it stands', () =>
	expect(coloured(css, coloursOf(undefined))).toBe(css))

test('own colours take the place of ours in the light and in the dark; what is urgent and paper stay', () => {
	const own = coloursOf({ accent: '#5a2a82', highlight: '#FC0' })
	const [ownLight = '', ownDark = '', ownPaper] = coloured(css, own).match(/:root \{[^}]*\}/g) ?? []
	expect(coloursIn(ownLight)).toMatchObject({ ...own.light, door: '#5a2a82', glow: '#ffcc00' })
	expect(coloursIn(ownDark)).toMatchObject(own.dark)
	for (const [before, after] of [
		[light, ownLight],
		[dark, ownDark],
	] as const)
		for (const name of ['help', 'help-2', 'on-help', 'help-tint', 'help-ink'])
			expect(coloursIn(after)[name]).toBe(coloursIn(before)[name])
	expect(ownPaper).toBe(paper)
})

test('the colours the site comes with have no fault', () =>
	expect(
		colourFaults({
			accent: usualColours.light.door,
			'accent-dark': usualColours.dark.door,
			highlight: usualColours.light.glow,
			'highlight-dark': usualColours.dark.glow,
		}),
	).toEqual([]))

test('a colour that cannot be read is told with where, how badly, and the nearest that can', () => {
	const [fault, ...others] = colourFaults({ accent: '#ffcc00' })
	expect(others).toEqual([])
	expect(fault).toMatchObject({ field: 'accent', colour: '#ffcc00', wanted: 4.5 })
	expect(fault!.ratio).toBeCloseTo(contrast('#ffcc00', fault!.beside))
	expect(fault!.ratio).toBeLessThan(1.5)
})

const anyColour = tuple(...[0, 1, 2].map(() => integer({ min: 0, max: 255 }))).map(
	(parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
)

/** What is written in which colour on which, wherever it stands. */
const read = ({ light, dark }: Colours): [string, string][] =>
	[light, dark].flatMap((one, at) => {
		const { paper, surface, sunk } = grounds[at === 0 ? 'light' : 'dark']
		const links = [paper, surface, sunk, one['door-tint'], one['glow-tint']].map((ground) => [one.link, ground])
		return [
			...links,
			[one['on-door'], one.door],
			[one['on-door'], one['door-2']],
			[one['on-glow'], one['glow-tint']],
			[grounds.light.ink, one.glow],
		] as [string, string][]
	})

test('whatever an area chooses: what is told as nearest has no fault, and all that is made of it can be read', () =>
	holds(
		property(anyColour, anyColour, (accent, highlight) => {
			let own = { accent, highlight }
			for (const { field, nearest } of colourFaults({ highlight, accent: '#000000' }))
				own = { ...own, [field]: nearest }
			for (const { field, nearest } of colourFaults(own)) own = { ...own, [field]: nearest }
			expect(colourFaults(own)).toEqual([])
			for (const [one, other] of read(coloursOf(own)))
				expect(contrast(one, other)).toBeGreaterThanOrEqual(enoughContrast)
		}),
		{ numRuns: 100 },
	))

test('a browser’s own bars go with the top of the page, or have the area’s colour', () => {
	expect(barColours(undefined)).toEqual({ light: grounds.light.surface, dark: grounds.dark.surface })
	expect(barColours({ accent: '#5a2a82' }).light).toBe('#5a2a82')
})
