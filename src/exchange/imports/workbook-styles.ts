import { serialDay } from '#domain/imports/days.ts'
import { attribute, elements, isStruck, unescaped } from './scan-xml.ts'

/** How a cell is shown, as far as it changes what its number means. */
export type Style = { struck: boolean; shows: 'number' | 'day' | 'time' | 'moment' | 'pounds' }

/** The formats every spreadsheet knows by number (ECMA-376, 18.8.30). */
const builtInFormats: Readonly<Record<number, Style['shows']>> = {
	...Object.fromEntries([14, 15, 16, 17, 27, 30, 36, 50, 57].map((id) => [id, 'day'])),
	...Object.fromEntries([18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'time'])),
	22: 'moment',
}

export function stylesIn(xml: string): Style[] {
	const own = new Map(
		elements(xml, 'numFmt').map(({ tag }) => [
			Number(attribute(tag, 'numFmtId')),
			showsOf(unescaped(attribute(tag, 'formatCode') ?? '')),
		]),
	)
	const struck = elements(elements(xml, 'fonts')[0]?.inner ?? '', 'font').map(({ inner }) => isStruck(inner))
	return elements(elements(xml, 'cellXfs')[0]?.inner ?? '', 'xf').map(({ tag }) => {
		const id = Number(attribute(tag, 'numFmtId') ?? 0)
		return {
			struck: struck[Number(attribute(tag, 'fontId') ?? 0)] ?? false,
			shows: own.get(id) ?? builtInFormats[id] ?? 'number',
		}
	})
}

function showsOf(format: string): Style['shows'] {
	if (/£|GBP/.test(format)) return 'pounds'
	const plain = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '').toLowerCase()
	const hasDay = /[dy]/.test(plain)
	const hasTime = /[hs]/.test(plain)
	return hasDay && hasTime ? 'moment' : hasDay ? 'day' : hasTime ? 'time' : 'number'
}

/** A number as the sheet shows it to people. */
export function shownNumber(value: string, style: Style | undefined, epoch: 1900 | 1904): string {
	const number = Number(value)
	if (!Number.isFinite(number) || !style || style.shows === 'number') return value
	if (style.shows === 'pounds') return `£${Number.isInteger(number) ? number : number.toFixed(2)}`
	if (number < 0 || number > 2_958_465) return value
	const minutes = Math.round((number % 1) * 1440)
	const time = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
	if (style.shows === 'time' || number < 1) return time
	const day = serialDay(number, epoch)
	return style.shows === 'day' || minutes === 0 ? day : `${day} ${time}`
}
