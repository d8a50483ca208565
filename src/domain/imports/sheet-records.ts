import { draggedRows } from './age.ts'
import { areAmerican } from './days.ts'
import { namedApart, timing, type ColumnField } from './columns.ts'
import { emptyTally, type Doubt, type SourceRecord, type Tally } from './source-record.ts'
import { foldedName } from './place.ts'
import { columnName, type Sheet } from './sheet.ts'
import type { RowSetting } from './row-setting.ts'
import { readRow } from './sheet-row.ts'

type Setting = Pick<
	RowSetting,
	'values' | 'today' | 'monthFirst' | 'datesInEnglish' | 'languageOf' | 'isPersonalAsked'
> & {
	headerRow: number
	columns: Readonly<Record<string, ColumnField>>
	never: readonly string[]
}

export type Records = {
	records: SourceRecord[]
	tally: Tally
	doubts: Doubt[]
	/** Rows nothing was taken of, and why. */
	leftOut: { row: number; why: string }[]
	/** Columns by what they are read as. */
	columns: { head: string; field: string; cells: number }[]
}

/** The services of a sheet, rows about the same one joined; or why none of it can be trusted. */
export function recordsFrom(sheet: Sheet, setting: Setting): Records | { refused: string } {
	const header = sheet.rows.find(({ number }) => number === setting.headerRow)
	if (!header)
		return { refused: `${sheet.name} has no row ${setting.headerRow}, which holds the heads of the columns.` }
	const heads = namedApart(header.cells)
	const rows = sheet.rows.filter(({ number }) => number > setting.headerRow)
	const cellsOf = (at: number) => rows.map(({ cells }) => cells[at] ?? '')
	const fields = heads.map((head, at) => {
		const field = Object.hasOwn(setting.columns, head) ? setting.columns[head] : undefined
		return field === 'id' && areCounted(cellsOf(at)) ? 'ignore' : field
	})
	const monthFirst = fields.findIndex(
		(field, at) => dated.has(field ?? 'ignore') && areAmerican(cellsOf(at), setting.today),
	)
	if (monthFirst >= 0 && !setting.monthFirst)
		return {
			refused:
				`Column ${columnName(monthFirst)} ("${heads[monthFirst]}") of ${sheet.name} has dates with the month first, ` +
				'so 3/4 may be in March or in April. Write "dates: month-first" in the memory of this source if all are so.',
		}
	const dragged = new Set(
		fields.flatMap((field, at) =>
			field === 'ages' ? [...draggedRows(cellsOf(at))].map((row) => rows[row]!.number) : [],
		),
	)
	const records: Records = {
		records: [],
		tally: emptyTally(),
		doubts: [],
		leftOut: [],
		columns: columnsOf(heads, fields, rows),
	}
	for (const { number, cells } of sheet.rows.filter((row) => row.number <= setting.headerRow))
		count(records.tally, cells, (at) =>
			number === setting.headerRow && (fields[at] ?? 'ignore') !== 'ignore' ? 'used' : 'ignored',
		)
	const byKey = new Map<string, SourceRecord>()
	const never = new Set(setting.never.map(foldedName))
	for (const row of rows) {
		const name = row.cells[fields.indexOf('name')] ?? ''
		const why = row.leftOut
			? `is ${row.leftOut}`
			: never.has(foldedName(name))
				? 'is on the list of what is never taken'
				: undefined
		if (why) {
			records.leftOut.push({ row: row.number, why })
			count(records.tally, row.cells, () => 'ignored')
			continue
		}
		const { record, fates } = readRow(row, { ...setting, sheet: sheet.name, fields, dragged })
		count(records.tally, row.cells, (at) => fates.get(at))
		if (!record) {
			records.doubts.push({
				where: `row ${row.number}`,
				cell: row.cells.filter((cell, at) => cell.trim() !== '' && isShown(fields[at])).join(' | '),
				says: 'has no name, so nothing of it was taken.',
			})
			continue
		}
		const before = byKey.get(record.key)
		if (before) join(before, record)
		else byKey.set(record.key, record)
	}
	records.records.push(...byKey.values())
	return records
}

/** Whether the cells of a column count the rows: such a number names another group as soon as one is added. */
const areCounted = (cells: readonly string[]): boolean => {
	const numbers = cells.filter((cell) => cell.trim() !== '').map(Number)
	return numbers.length > 1 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1)
}

/** Of a row that nobody can name, what is no person's: its number is enough to find the rest. */
const notPersonal: readonly ColumnField[] = [...timing, 'cost', 'ages']
const isShown = (field: ColumnField | undefined): boolean => field !== undefined && notPersonal.includes(field)

const dated = new Set<ColumnField>(['day', 'starts', 'ends', 'except', 'also'])

const columnsOf = (
	heads: readonly string[],
	fields: readonly (ColumnField | undefined)[],
	rows: Sheet['rows'],
): Records['columns'] =>
	heads.map((head, at) => ({
		head: head || columnName(at),
		field: fields[at] ?? 'ignore',
		cells: rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '').length,
	}))

function count(
	tally: Tally,
	cells: readonly string[],
	fateAt: (at: number) => 'used' | 'ignored' | 'doubted' | undefined,
): void {
	for (const [at, cell] of cells.entries()) {
		if (cell.trim() === '') continue
		tally.cells++
		const fate = fateAt(at)
		if (fate) tally[fate]++
	}
}

/** Another row about the same service adds its times and places; what it says otherwise is a doubt. */
function join(one: SourceRecord, other: SourceRecord): void {
	one.sessions.push(...other.sessions)
	one.places.push(...other.places)
	one.doubts.push(...other.doubts)
	one.personal.push(...other.personal)
	one.delicate ??= other.delicate
	for (const field of ['summary', 'ages', 'cost', 'access', 'phone', 'email', 'web', 'runBy', 'spoken'] as const) {
		if (one[field] === undefined && other[field] !== undefined) Object.assign(one, { [field]: other[field] })
		else if (other[field] !== undefined && JSON.stringify(one[field]) !== JSON.stringify(other[field]))
			one.doubts.push({
				where: other.where,
				cell: JSON.stringify(other[field]),
				says: `says another ${field === 'runBy' ? 'run-by' : field} than ${one.where}, which was taken.`,
			})
	}
}
