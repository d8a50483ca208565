import { contrast, enoughContrast, enoughForShapes } from './contrast.ts'

/** The colours an area chooses; what it leaves out for the dark is made of what it says for the light. */
export type OwnColours = Readonly<{
	accent: string
	'accent-dark'?: string | undefined
	highlight?: string | undefined
	'highlight-dark'?: string | undefined
}>

/** What `styles/site.css` declares under these names and an area's colours change. */
export type Colours = Readonly<Record<'light' | 'dark', Readonly<Record<Coloured, string>>>>
type Coloured = 'door' | 'door-2' | 'on-door' | 'door-tint' | 'link' | 'leaf' | 'focus' | 'focus-2' | Highlighted
type Highlighted = 'glow' | 'glow-tint' | 'on-glow'

/** What it declares and no area changes, as far as colours stand on it or under it. */
export const grounds = {
	light: {
		paper: '#fbf6ec',
		surface: '#fffefb',
		sunk: '#f4ebdb',
		ground: '#e6efdc',
		'help-tint': '#fde9e2',
		'warn-tint': '#fff1d0',
		ink: '#26221c',
	},
	dark: {
		paper: '#131a18',
		surface: '#1c2522',
		sunk: '#0d1311',
		ground: '#17231d',
		'help-tint': '#3b1a14',
		'warn-tint': '#3a2d12',
		ink: '#f4ecdd',
	},
} as const

export const usualColours: Colours = {
	light: {
		door: '#1b5b4c',
		'door-2': '#0f4236',
		'on-door': '#fff',
		'door-tint': '#dfeee5',
		link: '#185444',
		leaf: '#1b5b4c',
		focus: '#26221c',
		'focus-2': '#f6bd48',
		glow: '#f6bd48',
		'glow-tint': '#fdf0cd',
		'on-glow': '#4a3200',
	},
	dark: {
		door: '#93d3bb',
		'door-2': '#b5e4d2',
		'on-door': '#0b231c',
		'door-tint': '#20382f',
		link: '#a4dcc7',
		leaf: '#2c7562',
		focus: '#f3c15e',
		'focus-2': '#131a18',
		glow: '#f3c15e',
		'glow-tint': '#3a2f15',
		'on-glow': '#fbe2ad',
	},
}

/** Words on a round of the highlight, in light and in dark. */
const onHighlight = grounds.light.ink
/** How well small words are read that nobody chose the colours of. */
const wellRead = 7

/** All that is coloured of an area that chooses these; without any, as the site comes. */
export function coloursOf(own: OwnColours | undefined): Colours {
	if (!own) return usualColours
	const chosen = chosenBy(own)
	return { light: { ...usualColours.light, ...lightOf(chosen) }, dark: { ...usualColours.dark, ...darkOf(chosen) } }
}

type Chosen = { [Name in keyof OwnColours]-?: string | undefined } & { accent: string; 'accent-dark': string }

function chosenBy(own: OwnColours): Chosen {
	const [accent, highlight] = [own.accent, own.highlight].map((colour) => colour && sixDigits(colour))
	return {
		accent: accent!,
		'accent-dark': sixDigits(own['accent-dark'] ?? readable(accent!, wordGrounds('dark'), wellRead)),
		highlight,
		'highlight-dark': own['highlight-dark'] ? sixDigits(own['highlight-dark']) : highlight,
	}
}

/** How much of a colour there is in its tint. */
const shares = { light: { accent: 0.12, highlight: 0.22 }, dark: { accent: 0.14, highlight: 0.15 } } as const

const tintOf = (mode: Mode, of: 'accent' | 'highlight', colour: string): string =>
	mixed(grounds[mode].surface, colour, shares[mode][of])

/** Words on a button: light ones on what is dark, and dark ones on what is light. */
const onAccent = (mode: Mode, accent: string): string =>
	mode === 'light' ? usualColours.light['on-door'] : mixed('#000000', accent, 0.15)

function lightOf({ accent, highlight }: Chosen): Partial<Record<Coloured, string>> {
	return {
		door: accent,
		'door-2': mixed(accent, '#000000', 0.27),
		'door-tint': tintOf('light', 'accent', accent),
		link: accent,
		leaf: accent,
		...(highlight ? { ...highlighted('light', highlight), 'focus-2': highlight } : {}),
	}
}

function darkOf({
	accent,
	'accent-dark': pale,
	'highlight-dark': highlight,
}: Chosen): Partial<Record<Coloured, string>> {
	return {
		door: pale,
		'door-2': mixed(pale, '#ffffff', 0.35),
		'on-door': onAccent('dark', pale),
		'door-tint': tintOf('dark', 'accent', pale),
		link: pale,
		leaf: readable(mixed(accent, pale, 0.17), [grounds.dark.surface], enoughForShapes),
		...(highlight ? { ...highlighted('dark', highlight), focus: highlight } : {}),
	}
}

function highlighted(mode: Mode, highlight: string): Record<Highlighted, string> {
	const tint = tintOf(mode, 'highlight', highlight)
	return { glow: highlight, 'glow-tint': tint, 'on-glow': readable(highlight, [tint], wellRead) }
}

type Mode = keyof typeof grounds

/** What words and links stand on. */
const wordGrounds = (mode: Mode): string[] => {
	const { ink: _, ...there } = grounds[mode]
	return Object.values(there)
}

/** A colour that does not do: on or under which, how it is read there, and the nearest that does. */
export type ColourFault = {
	field: keyof OwnColours
	colour: string
	beside: string
	name: string
	ratio: number
	wanted: number
	nearest: string
}

/** What of an area's colours cannot be read where the site uses it. What was left out is made so that it can. */
export const colourFaults = (own: OwnColours): ColourFault[] =>
	ownFields.flatMap((field) => {
		const colour = own[field]
		if (colour === undefined) return []
		const worst = worstPair(own, field)
		if (worst.ratio >= enoughContrast) return []
		const nearest = nearestWhere(
			colour,
			(other) => worstPair({ ...own, [field]: other }, field).ratio >= enoughContrast,
		)
		return [{ field, colour: sixDigits(colour), ...worst, wanted: enoughContrast, nearest }]
	})

const ownFields = ['accent', 'accent-dark', 'highlight', 'highlight-dark'] as const

/** Where one of them is read worst: on which ground, or under which words. */
function worstPair(own: OwnColours, field: keyof OwnColours): Pick<ColourFault, 'name' | 'beside' | 'ratio'> {
	const mode = field.endsWith('-dark') ? 'dark' : 'light'
	const colour = sixDigits(own[field] ?? '')
	const pairs = field.startsWith('accent') ? besideAccent(mode, colour, own) : { 'the words on it': onHighlight }
	const [worst] = Object.entries(pairs)
		.map(([name, beside]) => ({ name, beside, ratio: contrast(colour, beside) }))
		.sort((one, other) => one.ratio - other.ratio)
	return worst!
}

function besideAccent(mode: Mode, accent: string, own: OwnColours): Record<string, string> {
	const { ink: _, ...there } = grounds[mode]
	const highlight = (mode === 'dark' && own['highlight-dark']) || own.highlight
	return {
		...there,
		'its own tint': tintOf(mode, 'accent', accent),
		'the tint of the highlight': highlight ? tintOf(mode, 'highlight', highlight) : usualColours[mode]['glow-tint'],
		'the words on it': onAccent(mode, accent),
	}
}

/** What a browser paints its own bars with: as the top of our pages, or in the area's colour. */
export function barColours(own: OwnColours | undefined): Readonly<Record<Mode, string>> {
	const { light, dark } = coloursOf(own)
	return own ? { light: light.leaf, dark: dark.leaf } : { light: grounds.light.surface, dark: grounds.dark.surface }
}

/** What a colour of the host of a frame stands on or under there, in light and in dark. */
export const accentGrounds = ({
	light,
	dark,
}: Colours): Readonly<Record<'accent' | 'accent-dark', readonly string[]>> => ({
	accent: groundsIn('light', light),
	'accent-dark': groundsIn('dark', dark),
})

const groundsIn = (mode: keyof Colours, colours: Colours[typeof mode]): string[] => [
	grounds[mode].surface,
	grounds[mode].sunk,
	colours['door-tint'],
	colours['on-door'],
]

/** `#rrggbb`, in small letters. */
export const sixDigits = (colour: string): string =>
	(colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour).toLowerCase()

const channels = (colour: string): number[] =>
	[1, 3, 5].map((at) => Number.parseInt(sixDigits(colour).slice(at, at + 2), 16))

/** One colour with a share of another in it. */
function mixed(colour: string, other: string, share: number): string {
	const to = channels(other)
	return `#${channels(colour)
		.map((part, at) =>
			Math.round(part + (to[at]! - part) * share)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`
}

/** The nearest colour, darker or lighter, that has at least this contrast to each of the others. */
export const readable = (colour: string, others: readonly string[], ratio: number): string =>
	nearestWhere(colour, (candidate) => others.every((other) => contrast(candidate, other) >= ratio))

function nearestWhere(colour: string, does: (candidate: string) => boolean): string {
	for (let step = 0; step < 100; step += 1)
		for (const end of ['#000000', '#ffffff']) {
			const candidate = mixed(colour, end, step / 100)
			if (does(candidate)) return candidate
		}
	return '#000000'
}
