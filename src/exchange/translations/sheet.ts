import type { Sheet } from '#domain/imports/sheet.ts'
import type { TranslatedFile, TranslatedWords, TranslationUnit } from '#domain/translation.ts'
import { workbookOf, type SheetColumn, type WrittenSheet } from '#exchange/sheets/workbook.ts'

/** A unit that came back with mistakes, and what they are. */
export type UnitToMend = TranslationUnit & { wrong?: readonly string[] }

const heads = {
	key: 'Key (leave as it is)',
	english: 'English (leave as it is)',
	most: 'At most (letters)',
	know: 'What to know',
	state: 'State',
	then: 'English when it was translated',
	wrong: 'What is wrong',
} as const

/** The head above the words, which names their language: `Cymraeg (cy)`. */
const wordsHead = /\(([a-z]{2,3})\)\s*$/

/** The language's own words, one sheet for each part; what a thing is called, on a sheet beside. */
export function translationWorkbook(
	parts: readonly { name: string; units: readonly UnitToMend[] }[],
	language: string,
	glossary: readonly (readonly [thing: string, use: string, avoid: string])[],
): Uint8Array {
	const hasWrong = parts.some(({ units }) => units.some(({ wrong }) => wrong))
	const columns: SheetColumn[] = [
		{ head: heads.key, width: 26 },
		...(hasWrong ? [{ head: heads.wrong, width: 40 }] : []),
		{ head: heads.english, width: 48 },
		{ head: language, width: 48, isToFill: true },
		{ head: heads.most, width: 10 },
		{ head: heads.know, width: 52 },
		{ head: heads.state, width: 20 },
		{ head: heads.then, width: 40 },
	]
	const sheetOf = ({ name, units }: (typeof parts)[number]): WrittenSheet => ({
		name,
		columns,
		rows: units.map(({ key, english, own, englishThen, know, most, wrong }) => [
			key,
			...(hasWrong ? [(wrong ?? []).join('\n')] : []),
			english,
			own,
			most === undefined ? '' : String(most),
			know.join('\n'),
			wrong ? 'to mend' : own === '' ? 'to do' : englishThen === undefined ? 'done' : 'the English has changed',
			englishThen ?? '',
		]),
	})
	return workbookOf([
		...parts.filter(({ units }) => units.length > 0).map(sheetOf),
		{
			name: 'What things are called',
			columns: [
				{ head: 'Thing', width: 28 },
				{ head: 'Say', width: 40 },
				{ head: 'Never say', width: 60 },
			],
			rows: glossary,
		},
	])
}

/** What came back in the sheets of a workbook, wherever its columns have been moved to. */
export function fromSheets(sheets: readonly Sheet[]): TranslatedFile {
	const read = sheets.map(wordsIn)
	return {
		languages: [...new Set(read.flatMap(({ language }) => language ?? []))],
		words: read.flatMap(({ words }) => words),
		remarks: sheets.flatMap(({ name, remarks }) => remarks.map((remark) => `Sheet "${name}" ${remark}`)),
	}
}

function wordsIn({ name, rows }: Sheet): { language?: string; words: TranslatedWords[] } {
	const top = rows.find(({ cells }) => cells.includes(heads.key))
	if (!top) return { words: [] }
	const columnOf = (isHead: (cell: string) => boolean): number => top.cells.findIndex(isHead)
	const [key, english, words] = [
		columnOf((cell) => cell === heads.key),
		columnOf((cell) => cell === heads.english),
		columnOf((cell) => wordsHead.test(cell)),
	]
	const language = wordsHead.exec(top.cells[words] ?? '')?.[1]
	return {
		...(language === undefined ? {} : { language }),
		words: rows
			.filter(({ number, leftOut }) => number > top.number && leftOut !== 'struck out')
			.map(({ number, cells }) => ({
				key: (cells[key] ?? '').trim(),
				...(english < 0 ? {} : { english: cells[english] ?? '' }),
				words: cells[words] ?? '',
				at: `${name}, row ${number}`,
			})),
	}
}
