import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { wordsNow } from '#catalogue/signed.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import { signedKinds } from '#domain/model/signed.ts'
import type { Sheet } from '#domain/imports/sheet.ts'
import { sheetFromCsv, textOf } from '#exchange/imports/csv.ts'
import { sheetsFromWorkbook } from '#exchange/imports/workbook.ts'
import { heads } from '#views/sign-pack.ts'

type Row = Record<keyof typeof heads, string> & { number: number }

/** What came back: words that may be signed, words somebody would have otherwise, and what cannot be read. */
export type Answers = {
	agreed: { what: string; language: string; words: string }[]
	wishes: { what: string; language: string; where: string; words: string; better: string; remark: string }[]
	waiting: string[]
	faults: string[]
}

/** Sheets of a file, CSV or XLSX; or why it cannot be read. */
export function sheetsAt(path: string): Sheet[] | { refused: string } {
	let bytes: Uint8Array
	try {
		bytes = readFileSync(path)
	} catch {
		return { refused: `There is no file ${path}.` }
	}
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [sheetFromCsv(basename(path), textOf(bytes))]
	const sheets = sheetsFromWorkbook(bytes)
	return 'refused' in sheets ? { refused: `${basename(path)} ${sheets.refused}` } : sheets
}

const yes = /^(y|yes|ok|right|true|1|\u2713|\u2714)[.!]?$/i
const no = /^(n|no|wrong|false|0|\u2717|\u2718)[.!]?$/i
const thingPattern = new RegExp(`^(${signedKinds.join('|')})/[a-z0-9-]+$`)

export function answersIn(sheets: readonly Sheet[], content: string, catalogue: Catalogue): Answers {
	const answers: Answers = { agreed: [], wishes: [], waiting: [], faults: [] }
	const rows = sheets.flatMap((sheet) => rowsOf(sheet) ?? [])
	if (rows.length === 0)
		answers.faults.push(`No row to read. The sheet needs the heads of the pack: ${Object.values(heads).join(', ')}.`)
	for (const [key, mine] of Map.groupBy(rows, ({ what, language }) => `${what} ${language}`)) {
		const { what, language, number } = mine[0]!
		const now = thingPattern.test(what) ? wordsNow(content, catalogue, { what, language }) : undefined
		if (now === undefined) {
			answers.faults.push(`Row ${number}: "${key}" is nothing there is.`)
			continue
		}
		if (mine.some(({ version }) => version !== now)) {
			answers.waiting.push(
				`${key}: its words have changed since the pack was made. Make a new one and have it read again.`,
			)
			continue
		}
		for (const row of mine)
			if (row.right && !yes.test(row.right) && !no.test(row.right))
				answers.faults.push(`Row ${row.number}: "${row.right}" is neither yes nor no.`)
		const wished = mine.filter(({ right, better, remark }) => no.test(right) || better || remark)
		const open = mine.filter(({ right, better }) => !right && !better)
		answers.wishes.push(
			...wished.map(({ where, words, better, remark }) => ({ what, language, where, words, better, remark })),
		)
		if (open.length > 0)
			answers.waiting.push(`${key}: ${open.length} of ${mine.length} not answered, first in row ${open[0]!.number}.`)
		else if (mine.every(({ right, better }) => yes.test(right) && !better))
			answers.agreed.push({ what, language, words: now })
	}
	return answers
}

/** The rows below the heads of the pack, wherever its columns have been moved to; nothing where there are no heads. */
function rowsOf({ rows }: Sheet): Row[] | undefined {
	const names = Object.entries(heads) as [keyof typeof heads, string][]
	const plain = (cell: string) => cell.trim().toLowerCase()
	const hasHead = (cells: readonly string[], head: string) => cells.some((cell) => plain(cell) === plain(head))
	const at = rows.findIndex(({ cells }) => names.every(([, head]) => hasHead(cells, head)))
	if (at < 0) return undefined
	const columns = names.map(
		([name, head]) => [name, rows[at]!.cells.findIndex((cell) => plain(cell) === plain(head))] as const,
	)
	return rows
		.slice(at + 1)
		.filter(({ leftOut }) => !leftOut)
		.map(({ number, cells }) => ({
			...(Object.fromEntries(columns.map(([name, column]) => [name, (cells[column] ?? '').trim()])) as Omit<
				Row,
				'number'
			>),
			number,
		}))
}
