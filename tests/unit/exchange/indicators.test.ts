import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sheetFromCsv } from '#exchange/imports/csv.ts'
import { readPublished } from '#exchange/indicators/read.ts'

/** Made numbers in files with the columns that the three sites give. */
const read = (name: string) => readPublished(sheetFromCsv(name, readFileSync(`tests/indicators/${name}.csv`, 'utf8')))

test('Fingertips: whole areas with their region, without the tenths an area is parted into', () => {
	const { format, figures } = read('fingertips')!
	expect(format).toBe('fingertips')
	expect(figures.filter(({ indicator }) => indicator === '90001 Female')).toHaveLength(4)
	expect(figures[3]).toEqual({
		indicator: '90001 Female',
		name: 'Smoking when the baby is born',
		area: { code: 'E10000099', name: 'Wrenbridge', level: 'area', within: 'E12000006' },
		period: '2025/26',
		value: 10.4667,
		count: 229,
		of: 2188,
	})
	expect(figures.at(-1)).toMatchObject({ indicator: '90003', period: '2026/27', value: undefined, unit: 'percent' })
})

test('Nomis: what the dimensions say is the name of the number', () => {
	const { format, figures } = read('nomis')!
	expect(format).toBe('nomis')
	expect(figures.map(({ name, area, period, value, unit }) => [name, area.level, period, value, unit])).toEqual([
		['Aged 0 to 4', 'area', '2023', 11650, 'people'],
		['Aged 0 to 4', 'area', '2024', 11730, 'people'],
		['Aged 0 to 4', 'england', '2024', 3000000, 'people'],
	])
})

test('explore-education-statistics: every column of numbers is an indicator, a letter is a number left out', () => {
	const { format, figures } = read('explore-education-statistics')!
	expect(format).toBe('explore-education-statistics')
	const own = figures.filter(({ area }) => area.code === 'E10000099')
	expect(own.map(({ indicator, period, value }) => [indicator, period, value])).toEqual([
		['children_pct, 2-year-olds', '2023/24', 68.9],
		['children_number, 2-year-olds', '2023/24', 398],
		['children_pct, 2-year-olds', '2024/25', 71.3],
		['children_number, 2-year-olds', '2024/25', 412],
		['children_pct, 2-year-olds, Childminder', '2024/25', undefined],
		['children_number, 2-year-olds, Childminder', '2024/25', undefined],
	])
	expect(own[2]!.area.within).toBe('E12000006')
})

test('any other sheet is not taken for one of them', () => {
	expect(readPublished(sheetFromCsv('groups', 'Name,Day,Value\nSong time,Monday,3'))).toBeUndefined()
})
