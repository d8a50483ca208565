import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { TranslatedFile } from '#domain/translation.ts'
import { sheetFromCsv, textOf } from '#exchange/imports/csv.ts'
import { sheetsFromWorkbook } from '#exchange/imports/workbook.ts'
import { fromSheets } from '#exchange/translations/sheet.ts'
import { fromXliff } from '#exchange/translations/xliff.ts'
import { leavesOf } from './text-units.ts'

/** What came back as XLSX, CSV, XLIFF, or JSON as the strings are kept, flat or in groups; or why it is not read. */
export function translatedFile(path: string): TranslatedFile | { refused: string } {
	if (!existsSync(path)) return { refused: `There is no file ${path}.` }
	const bytes = readFileSync(path)
	const read = fileIn(basename(path), bytes)
	return 'refused' in read ? { refused: `${basename(path)} ${read.refused}` } : read
}

function fileIn(name: string, bytes: Uint8Array): TranslatedFile | { refused: string } {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const sheets = sheetsFromWorkbook(bytes)
		return 'refused' in sheets ? sheets : fromSheets(sheets)
	}
	const text = textOf(bytes)
	if (/\.xlf$|\.xliff$/i.test(name)) return fromXliff(text)
	return /\.json$/i.test(name) ? fromJson(text) : fromSheets([sheetFromCsv(name, text)])
}

function fromJson(text: string): TranslatedFile | { refused: string } {
	let values: unknown
	try {
		values = JSON.parse(text)
	} catch (error) {
		return { refused: `is no JSON that can be read: ${(error as Error).message}.` }
	}
	return {
		languages: [],
		words: leavesOf(values).map(({ path, text: words }) => ({ key: path.join('.'), words, at: path.join('.') })),
		remarks: [],
	}
}
