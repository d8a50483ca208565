import { strFromU8, unzipSync } from 'fflate'
import { cellName, columnName, type Sheet, type SheetRow } from '#domain/imports/sheet.ts'
import { attribute, elements, textOfCell, unescaped } from './scan-xml.ts'
import { shownNumber, stylesIn, type Style } from './workbook-styles.ts'

/** So much a sheet of groups never is, unpacked. */
const mostUnpacked = 50_000_000
const mostParts = 2_000
const mostCells = 2_000_000

/** The visible sheets of an XLSX file, its dates as `2026-11-26` and times as `09:30`; or why it is not read. */
export function sheetsFromWorkbook(bytes: Uint8Array): Sheet[] | { refused: string } {
	let parts: Record<string, string>
	try {
		parts = unpacked(bytes)
	} catch (error) {
		return {
			refused:
				error instanceof TooMuch ? error.message : 'is damaged: it cannot be unpacked. Save it again as XLSX or CSV.',
		}
	}
	const workbook = parts['xl/workbook.xml']
	if (workbook === undefined) return { refused: 'is no XLSX file that can be read. Save it again as XLSX or CSV.' }
	if (Object.values(parts).some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml)))
		return { refused: 'defines words of its own (DOCTYPE), as no sheet does.' }
	const rels = targetsIn(parts['xl/_rels/workbook.xml.rels'] ?? '')
	const shared = elements(parts['xl/sharedStrings.xml'] ?? '', 'si').map(({ inner }) => textOfCell(inner))
	const styles = stylesIn(parts['xl/styles.xml'] ?? '')
	const epoch = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook) ? 1904 : 1900
	return elements(workbook, 'sheet').flatMap(({ tag }): Sheet[] => {
		const state = attribute(tag, 'state')
		if (state === 'hidden' || state === 'veryHidden') return []
		const path = rels.get(attribute(tag, 'r:id') ?? '') ?? ''
		const xml = parts[path]
		return xml === undefined
			? []
			: [
					sheetOf(unescaped(attribute(tag, 'name') ?? 'Sheet'), xml, {
						shared,
						styles,
						epoch,
						notes: notesOf(path, parts),
					}),
				]
	})
}

class TooMuch extends Error {}

function unpacked(bytes: Uint8Array): Record<string, string> {
	let size = 0
	let count = 0
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize, size: packed }) => {
			count++
			if (!/^xl\/.*\.(?:xml|rels)$/.test(name) || /\/(?:theme|drawings|media|printerSettings|charts)\//.test(name))
				return false
			size += originalSize
			if (
				size > mostUnpacked ||
				count > mostParts ||
				(packed > 0 && originalSize / packed > 1_000 && originalSize > 1_000_000)
			)
				throw new TooMuch('unpacks to more than any sheet of groups holds, so it was not read.')
			return true
		},
	})
	return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
}

const targetsIn = (xml: string): Map<string, string> =>
	new Map(
		elements(xml, 'Relationship').map(({ tag }) => [
			attribute(tag, 'Id') ?? '',
			`xl/${(attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, '').replace(/^\.\.\//, '')}`,
		]),
	)

/** Cells that have a note somebody wrote beside them. */
function notesOf(path: string, parts: Readonly<Record<string, string>>): string[] {
	const rels = parts[path.replace(/([^/]+)$/, '_rels/$1.rels')] ?? ''
	return [...targetsIn(rels).values()]
		.filter((target) => /comments\d*\.xml$/.test(target))
		.flatMap((target) => elements(parts[target] ?? '', 'comment').map(({ tag }) => attribute(tag, 'ref') ?? ''))
}

type Book = { shared: readonly string[]; styles: readonly Style[]; epoch: 1900 | 1904; notes: readonly string[] }

function sheetOf(name: string, xml: string, book: Book): Sheet {
	const remarks =
		book.notes.length > 0 ? [`has notes beside ${book.notes.slice(0, 12).join(', ')}, which were not read.`] : []
	const hidden = elements(xml, 'col').flatMap(({ tag }) =>
		attribute(tag, 'hidden') === '1'
			? [[Number(attribute(tag, 'min')) - 1, Number(attribute(tag, 'max')) - 1] as const]
			: [],
	)
	const isHidden = (column: number) => hidden.some(([from, to]) => from <= column && column <= to)
	if (hidden.length > 0)
		remarks.push('has hidden columns, which were not read: ' + `${hidden.map(spanName).join(', ')}.`)
	let cellCount = 0
	let previous = 0
	const rows = new Map<number, SheetRow & { cells: string[] }>()
	for (const { tag, inner } of elements(xml, 'row')) {
		const number = Number(attribute(tag, 'r') ?? previous + 1)
		previous = number
		const cells: string[] = []
		const struck: number[] = []
		let filled = 0
		for (const { tag: cell, inner: value } of elements(inner, 'c')) {
			const column = columnOf(attribute(cell, 'r')) ?? cells.length
			if (column > 500 || isHidden(column) || ++cellCount > mostCells) continue
			const style = book.styles[Number(attribute(cell, 's') ?? -1)]
			const text = textIn(cell, value, style, book)
			if (text.trim() === '') continue
			filled++
			if (style?.struck) {
				struck.push(column)
				remarks.push(`${cellName(column, number)} is struck out, so it was not read.`)
			}
			while (cells.length < column) cells.push('')
			cells[column] = text
		}
		if (filled === 0) continue
		if (struck.length < filled) for (const column of struck) cells[column] = ''
		const leftOut = attribute(tag, 'hidden') === '1' ? 'hidden' : struck.length === filled ? 'struck out' : undefined
		rows.set(number, { number, cells, ...(leftOut ? { leftOut } : {}) })
	}
	fillMerged(xml, rows)
	return { name, rows: [...rows.values()], remarks: remarks.slice(0, 50) }
}

const spanName = ([from, to]: readonly [number, number]): string =>
	to > from ? `${columnName(from)} to ${columnName(Math.min(to, 16_383))}` : columnName(from)

const columnOf = (reference: string | undefined): number | undefined => {
	const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
	return letters === undefined
		? undefined
		: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textIn(tag: string, inner: string, style: Style | undefined, { shared, epoch }: Book): string {
	const kind = attribute(tag, 't')
	if (kind === 'inlineStr') return textOfCell(inner)
	const value = unescaped(elements(inner, 'v')[0]?.inner ?? '')
	if (value === '') return ''
	if (kind === 's') return shared[Number(value)] ?? ''
	if (kind === 'b') return value === '1' ? 'Yes' : 'No'
	return kind === undefined || kind === 'n' ? shownNumber(value, style, epoch) : value
}

/** Cells that are one from top to bottom say the same in each of their rows. */
function fillMerged(xml: string, rows: ReadonlyMap<number, SheetRow & { cells: string[] }>): void {
	for (const { tag } of elements(xml, 'mergeCell').slice(0, 5_000)) {
		const [, letters, first, , last] =
			/^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(tag, 'ref') ?? '') ?? []
		const column = columnOf(letters)
		const text = rows.get(Number(first))?.cells[column ?? 0]
		if (column === undefined || text === undefined || text === '' || column > 500) continue
		for (const [number, { cells }] of rows) {
			if (number <= Number(first) || number > Number(last)) continue
			while (cells.length < column) cells.push('')
			cells[column] ||= text
		}
	}
}
