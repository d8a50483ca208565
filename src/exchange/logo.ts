import { grounds, readable, sixDigits } from '#domain/colours.ts'
import { contrast, enoughForShapes, isColour } from '#domain/contrast.ts'
import { tagIn, type Tag } from './svg-tags.ts'

/** An area's logo as it is drawn: what stands in the `svg` element, and nothing in it that does more than be seen. */
export type Logo = { viewBox: string; inner: string }

/** What is wrong with a logo's file, and on which line. */
export type LogoFault = { line: number; says: string }

/** Every page carries it, and a page has to come in one go. */
export const mostBytes = 1000
/** It stands in a box that is about as wide as high. */
const mostStretched = 1.5

const shapes = ['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']
/** What programs leave in a file and nobody sees, layers that are put out of sight among it. */
const isIdle = (tag: Tag): boolean =>
	['title', 'desc', 'metadata'].includes(tag.name) ||
	tag.name.includes(':') ||
	hidden.some(([key, value]) => styleOf(tag).get(key) === value)
const hidden = [
	['display', 'none'],
	['visibility', 'hidden'],
	['visibility', 'collapse'],
	['opacity', '0'],
] as const
/** What changes how a shape is seen, and is not taken over. */
const notTaken = ['clip-path', 'mask', 'filter', 'mix-blend-mode']
const whyNot: Readonly<Record<string, string>> = {
	script: 'a logo runs nothing',
	foreignObject: 'a logo holds no other kind of file',
	image: 'a logo is drawn, and asks for nothing that lies elsewhere',
	use: 'a logo asks for nothing that lies elsewhere',
	a: 'where a logo leads is for the page to say',
	style: 'save it with "presentation attributes", or as plain SVG',
	text: 'make paths of the letters',
}

const geometry = ['d', 'cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'points']
const colours = ['fill', 'stroke']
const looks = ['stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray']
const paint = [...colours, ...looks, 'fill-rule', 'opacity', 'fill-opacity', 'stroke-opacity']

/** Reads a logo's file: with a fault, there is none. */
export function readLogo(file: string): { logo?: Logo; faults: readonly LogoFault[] } {
	const read = tagIn(file)
	if ('says' in read) return { faults: [read] }
	const { tag } = read
	const faults = [...viewBoxFaults(tag), ...faultsIn(tag)]
	if (faults.length > 0) return { faults }
	const onAll = writtenLooks(tag)
	const inside = tag.inside.map(written).join('')
	const logo = { viewBox: tag.attributes.get('viewBox')!.trim(), inner: onAll ? `<g${onAll}>${inside}</g>` : inside }
	const after = [...sizeFaults(logo), ...seenFaults(tag)]
	return after.length > 0 ? { faults: after } : { logo, faults: [] }
}

function viewBoxFaults({ line, attributes }: Tag): LogoFault[] {
	const box = attributes.get('viewBox')
	if (box === undefined) return [{ line, says: '<svg> has no viewBox, such as viewBox="0 0 32 32".' }]
	const numbers = box
		.trim()
		.split(/[\s,]+/)
		.map(Number)
	const [, , wide = 0, high = 0] = numbers
	if (numbers.length !== 4 || !numbers.every(Number.isFinite) || wide <= 0 || high <= 0)
		return [{ line, says: `viewBox="${box}" is not four numbers, such as "0 0 32 32".` }]
	return Math.max(wide / high, high / wide) > mostStretched
		? [
				{
					line,
					says:
						`is ${wide} wide and ${high} high: neither may be over ${mostStretched} times the other. ` +
						'The name stands beside it as text.',
				},
			]
		: []
}

function faultsIn(tag: Tag, depth = 0): LogoFault[] {
	if (isIdle(tag)) return []
	const { name, line, attributes, inside } = tag
	if (name !== (depth === 0 ? 'svg' : 'g') && !shapes.includes(name))
		return [{ line, says: `has <${name}>: ${whyNot[name] ?? 'a logo is shapes in flat colours'}.` }]
	const own = [...attributes].flatMap(([key, value]) => {
		if (/^on/i.test(key)) return [`has ${key}="…": a logo runs nothing.`]
		if (/(^|:)href$/i.test(key)) return [`has ${key}="…": a logo asks for nothing that lies elsewhere.`]
		return /url\s*\(/i.test(value) || (depth === 0 && key === 'transform')
			? [`has ${key}="${value}": a logo is shapes in flat colours.`]
			: []
	})
	const changed = notTaken.flatMap((key) =>
		!['none', 'normal', undefined].includes(styleOf(tag).get(key))
			? [`is drawn with ${key}, which is not taken over: leave it out or make shapes of it.`]
			: [],
	)
	const strange = [...looksOf(tag)].flatMap(([key, value]) =>
		colours.includes(key) && colourOf(value) === undefined
			? [`has ${key}="${value}": write a colour as "#1b5b4c", or currentColor for that of the words beside it.`]
			: [],
	)
	return [
		...(own.length > 0 ? own : [...changed, ...strange]).map((says) => ({ line, says })),
		...inside.flatMap((one) => faultsIn(one, depth + 1)),
	]
}

/** What is said of a shape: in attributes, or in `style`, which goes before and which our pages do not read. */
function styleOf({ attributes }: Tag): Map<string, string> {
	const styled = (attributes.get('style') ?? '').split(';').map((one) => one.split(':').map((part) => part.trim()))
	return new Map([...attributes, ...styled.map(([key = '', value = '']) => [key, value] as const)])
}

/** How a shape is painted. */
const looksOf = (tag: Tag): Map<string, string> =>
	new Map([...styleOf(tag)].filter(([key, value]) => paint.includes(key) && value !== ''))

const namedColours: Readonly<Record<string, string>> = {
	none: 'none',
	transparent: 'none',
	black: '#000',
	white: '#fff',
}

/** A colour as it is drawn; nothing for one that is not known. */
function colourOf(value: string): string | undefined {
	const text = value.toLowerCase()
	if (text === 'currentcolor') return 'currentColor'
	return isColour(text) ? text : namedColours[text]
}

function written(tag: Tag): string {
	if (isIdle(tag)) return ''
	const places = geometry.concat('transform').flatMap((key) => {
		const value = tag.attributes.get(key)
		return value === undefined ? [] : [` ${key}="${plain(value)}"`]
	})
	const inside = tag.inside.map(written).join('')
	if (tag.name === 'g' && inside === '') return ''
	const start = `${tag.name}${places.join('')}${writtenLooks(tag)}`
	return tag.name === 'g' ? `<${start}>${inside}</g>` : `<${start}/>`
}

const writtenLooks = (tag: Tag): string =>
	[...looksOf(tag)]
		.map(([key, value]) => ` ${key}="${plain(colours.includes(key) ? colourOf(value)! : value)}"`)
		.join('')

const plain = (value: string): string =>
	value
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/["<>&]/g, '')

function sizeFaults({ inner }: Logo): LogoFault[] {
	const bytes = inner.length
	return bytes > mostBytes
		? [
				{
					line: 1,
					says:
						`draws with ${bytes} bytes, and there is room for ${mostBytes}: each page carries it. ` +
						'Round its numbers to one place, join shapes of one colour, leave small parts out.',
				},
			]
		: []
}

/** Words beside it can be read in the light and in the dark; of the logo at least one colour has to be seen. */
function seenFaults(tag: Tag): LogoFault[] {
	const painted = [...new Set(paintsIn(tag, { fill: '#000', stroke: 'none' }))].filter((one) => one !== 'none')
	if (painted.length === 0) return [{ line: tag.line, says: 'has nothing that can be seen.' }]
	if (painted.includes('currentColor')) return []
	return (['light', 'dark'] as const).flatMap((mode) => {
		const { surface } = grounds[mode]
		const [best] = painted
			.map((colour) => ({ colour, ratio: contrast(colour, surface) }))
			.sort((one, other) => other.ratio - one.ratio)
		return !best || best.ratio >= enoughForShapes
			? []
			: [
					{
						line: tag.line,
						says:
							`cannot be seen in the ${mode}: ${best.colour} on ${surface} has a contrast of ` +
							`${Math.floor(best.ratio * 10) / 10} to 1, and shapes need ${enoughForShapes}. Write currentColor, ` +
							`which turns as the words do, or ${readable(sixDigits(best.colour), [surface], enoughForShapes)}.`,
					},
				]
	})
}

type Paints = { fill: string; stroke: string }

function paintsIn(tag: Tag, above: Paints): string[] {
	if (isIdle(tag)) return []
	const own = looksOf(tag)
	const paint = (key: keyof Paints) => (own.has(key) ? colourOf(own.get(key)!)! : above[key])
	const here = { fill: paint('fill'), stroke: paint('stroke') }
	return shapes.includes(tag.name) ? [here.fill, here.stroke] : tag.inside.flatMap((one) => paintsIn(one, here))
}
