import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { areaColours, areaLogo } from '#catalogue/area-looks.ts'
import { grounds } from '#domain/colours.ts'
import { memoize } from '#domain/memoize.ts'
import { localeOf, type Locale } from '#i18n/locales.ts'
import type { Picture } from '#views/pictures.ts'
import { pngOf } from './png.ts'
import { fitted, parted } from './shape.ts'

export const [pictureWidth, pictureHeight] = [1200, 630] as const
const edge = 72
const { door, leaf, glow } = areaColours.light
const colours = { ...grounds.light, door, leaf, glow, soft: '#5a5144' }

/** The same program on every machine: a picture has the same bytes wherever it is drawn. */
const painter = memoize((_: 'once') =>
	initWasm(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm'))),
)

/** What a message or a post shows of a page, as PNG: a long title on two lines, then as many things as fit. */
export async function drawn({ locale, site, title, line, items }: Picture): Promise<Uint8Array<ArrayBuffer>> {
	const [titleSize, itemSize] = isTall(locale) ? [56, 32] : [64, 38]
	let y = items.length > 0 ? 178 : 238
	const put = (text: string, size: number, colour: string) => {
		const lead = size * (isTall(locale) ? 1.7 : 1.35)
		y += lead
		return y > lowest ? '' : written(text, size, locale, y - lead * 0.3, colour)
	}
	const heading = [
		...parted(title, titleSize, locale, pictureWidth - 2 * edge).map((part) => put(part, titleSize, colours.ink)),
		put(line, 34, colours.soft),
	]
	y += 20
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}">`,
		`<rect width="100%" height="100%" fill="${colours.paper}"/>`,
		`<rect width="100%" height="14" fill="${colours.door}"/>`,
		mark(locale),
		written(site, 34, locale, 120, colours.door, edge + 66),
		...heading,
		...items.map((item) => put(item, itemSize, colours.ink)),
		'</svg>',
	].join('')
	await painter('once')
	const image = new Resvg(svg)
	const png = pngOf(image.render())
	image.free()
	return png
}

/** Nastaliq hangs low, and Bengali and Arabic stand higher than Latin letters. */
const isTall = (locale: Locale): boolean => ['ur', 'ar', 'bn'].includes(locale)

/** A line that would end below this is left out. */
const lowest = pictureHeight - 24
/** What is left of its size where a line is too long; one longer still loses its last words. */
const leastScale = 0.75

/** From the side its language begins on. */
function written(text: string, size: number, locale: Locale, y: number, colour: string, from = edge): string {
	const most = pictureWidth - from - edge
	const { paths, width } = fitted(text, size, locale, most / leastScale)
	const scale = Math.min(1, most / width)
	const x = localeOf(locale).direction === 'rtl' ? pictureWidth - from - width * scale : from
	const place = [scale, 0, 0, scale, x, y].map((part) => Math.round(part * 1000) / 1000)
	return `<g fill="${colour}" transform="matrix(${place.join(' ')})">${paths}</g>`
}

/** The area's logo, or the door, as in `ui/Logo.astro`. */
function mark(locale: Locale): string {
	const x = localeOf(locale).direction === 'rtl' ? pictureWidth - edge - 48 : edge
	const logo = areaLogo()
	if (logo)
		return (
			`<svg x="${x}" y="76" width="48" height="57" viewBox="${logo.viewBox}" color="${colours.ink}">` +
			`${logo.inner}</svg>`
		)
	return [
		`<g transform="matrix(1.5 0 0 1.5 ${x} 76)">`,
		`<path d="M3 36V15a13 13 0 0 1 26 0v21z" fill="${colours.glow}"/>`,
		`<path d="M3 36V15C3 7.5 7 3 11 1.8L20 9v29z" fill="${colours.leaf}"/>`,
		`<circle cx="16.5" cy="23" r="1.7" fill="${colours.glow}"/>`,
		`<path d="M3 36V15a13 13 0 0 1 26 0v21" fill="none" stroke="${colours.leaf}" stroke-width="2.5"/>`,
		'</g>',
	].join('')
}
