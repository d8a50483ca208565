import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv, plainCsv } from '#exchange/sheets/csv.ts'
import { readCsv } from './read-csv.ts'

const isFormula = (cell: string): boolean => /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]/u.test(cell)

test('opens in a spreadsheet: a mark for its letters, and lines that end as Windows ends them', () => {
	expect(csv(['Name', 'Cost'], [['Café, "Otter"', undefined]])).toBe('\uFEFFName,Cost\r\n"Café, ""Otter""",\r\n')
})

test.each(['=1+1', '+44 1632', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\u200B=1', '＝1'])(
	'%j is words and no formula',
	(text) => expect(readCsv(csv(['a'], [[text]]))[1]).toEqual([`'${text}`]),
)

test('any words come back as they were, and none as a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (rows) => {
			const [, ...read] = readCsv(csv(['a', 'b'], rows))
			expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
				rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
			)
			expect(read.flat().filter(isFormula)).toEqual([])
		}),
	)
})

test('for programs, any words come back letter by letter', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (rows) => {
			expect(readCsv(plainCsv(['a', 'b'], rows)).slice(1)).toEqual(rows)
		}),
	)
})
