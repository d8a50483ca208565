import Papa from 'papaparse'
import type { Sheet } from '#domain/imports/sheet.ts'

/** Text of a file, whatever program wrote it: UTF-8 and UTF-16 by their marks, else what Windows writes. */
export function textOf(bytes: Uint8Array): string {
	const mark = [...bytes.subarray(0, 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	if (mark.startsWith('fffe')) return new TextDecoder('utf-16le').decode(bytes)
	if (mark.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes)
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return new TextDecoder('windows-1252').decode(bytes)
	}
}

/** A sheet from text with any delimiter and any line ends. A cell that begins like a formula is text, with no `'`. */
export function sheetFromCsv(name: string, text: string): Sheet {
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
	const rows = data
		.map((cells, index) => ({
			number: index + 1,
			cells: cells.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/u, '')),
		}))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
	const broken = errors.filter(({ type }) => type === 'Quotes')
	return {
		name,
		rows,
		remarks:
			broken.length > 0 ? [`has quotation marks that do not close, first in row ${(broken[0]!.row ?? 0) + 1}.`] : [],
	}
}
