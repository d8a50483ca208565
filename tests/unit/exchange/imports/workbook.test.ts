import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '#domain/imports/sheet.ts'
import { sheetsFromWorkbook } from '#exchange/imports/workbook.ts'
import { workbook } from '../../../imports/workbook.ts'

const only = (bytes: Uint8Array): Sheet => {
	const sheets = sheetsFromWorkbook(bytes)
	if ('refused' in sheets) throw new Error(sheets.refused)
	expect(sheets.length).toBe(1)
	return sheets[0]!
}
const cellsOf = (bytes: Uint8Array) => only(bytes).rows.map(({ cells }) => cells)

describe('a workbook is read as people see it', () => {
	test('days, times and money, counted from 1900 or from 1904', () => {
		const row = (day: number) => [
			[
				'Song',
				{ n: day, as: 'day' as const },
				{ n: 0.4375, as: 'time' as const },
				{ n: 2.5, as: 'pounds' as const },
				{ n: 3 },
			],
		]
		expect(cellsOf(workbook({ rows: row(46352) }))).toEqual([['Song', '2026-11-26', '10:30', '£2.50', '3']])
		expect(cellsOf(workbook({ rows: row(44890), epoch: 1904 }))).toEqual([
			['Song', '2026-11-26', '10:30', '£2.50', '3'],
		])
	})

	test('hidden rows, columns and sheets, and what is struck out, are not read', () => {
		const { rows, remarks, name } = only(
			workbook({
				rows: [
					['Name', 'Secret', 'Time'],
					['Song', 'x', '10-11'],
					{ cells: ['Gone', 'x', '11-12'], hidden: true },
					[{ text: 'Ended', as: 'struck' }, undefined, { text: '1-2', as: 'struck' }],
					['Play', 'x', { runs: ['9-10', '2-3pm'] }],
				],
				hiddenColumn: 1,
				note: 'A2',
			}),
		)
		expect(name).toBe('Groups & more')
		expect(rows.map(({ cells, leftOut }) => [cells.join('|'), leftOut])).toEqual([
			['Name||Time', undefined],
			['Song||10-11', undefined],
			['Gone||11-12', 'hidden'],
			['Ended||1-2', 'struck out'],
			['Play||2-3pm', undefined],
		])
		expect(remarks.join(' ')).toMatch(/hidden columns, which were not read: B\..*|notes beside A2/)
		expect(remarks.join(' ')).not.toContain('Sam')
	})

	test('what is struck out in a row is not read wherever in it that stands', () => {
		const rows = [
			['Name', 'Time', 'Where'],
			[{ text: 'Song', as: 'struck' as const }, '10-11', { text: 'Hall', as: 'struck' as const }],
		]
		expect(cellsOf(workbook({ rows }))[1]).toEqual(['', '10-11', ''])
	})

	test('cells that are one from top to bottom say the same in each row', () => {
		const rows = [
			['Name', 'Time'],
			['Song', '10-11'],
			[undefined, '2-3pm'],
		]
		expect(cellsOf(workbook({ rows, merges: ['A2:A3'] }))).toEqual([
			['Name', 'Time'],
			['Song', '10-11'],
			['Song', '2-3pm'],
		])
	})
})

describe('what is no sheet is refused, and harms nothing', () => {
	const refusal = (bytes: Uint8Array) => {
		const sheets = sheetsFromWorkbook(bytes)
		return 'refused' in sheets ? sheets.refused : 'read'
	}

	test('a small file that unpacks to a huge one', () => {
		const bomb = zipSync({
			'xl/workbook.xml': strToU8('<workbook/>'),
			'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000),
		})
		expect(bomb.length).toBeLessThan(100_000)
		expect(refusal(bomb)).toContain('unpacks to more')
	})

	test('entities that stand for more than they are', () => {
		const bytes = workbook({
			rows: [['Name']],
			more: {
				'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
			},
		})
		expect(refusal(bytes)).toContain('DOCTYPE')
	})

	test('a damaged file, another kind of file, an empty one', () => {
		const whole = workbook({ rows: [['Name']] })
		expect(refusal(whole.slice(0, whole.length / 2))).toContain('damaged')
		expect(refusal(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toContain('no XLSX')
		expect(refusal(new Uint8Array())).toContain('damaged')
	})

	test('cells and merges far out', () => {
		const sheet =
			'<worksheet><sheetData><row r="1"><c r="XFD1" t="inlineStr"><is><t>far</t></is></c><c ' +
			'r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/>' +
			'</mergeCells></worksheet>'
		expect(cellsOf(workbook({ rows: [], more: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual([['1']])
	})
})
