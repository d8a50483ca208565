import { levelOf, numberIn, type Cells, type Published } from './published.ts'

export const nomisColumns = ['DATE_NAME', 'GEOGRAPHY_NAME', 'GEOGRAPHY_CODE', 'OBS_VALUE']

/** A row of a Nomis download (Office for National Statistics): each dimension of a data set is a column of names. */
export function fromNomis(cells: Cells, columns: readonly string[]): Published {
	const dimensions = columns.filter(
		(column) => column.endsWith('_NAME') && !/^(DATE|GEOGRAPHY|OBS_\w+)_NAME$/.test(column),
	)
	const parts = dimensions.map(cells).filter((part) => part !== '' && !/^(value|total|all)$/i.test(part))
	const measure = cells('MEASURES_NAME')
	const code = cells('GEOGRAPHY_CODE')
	const name = parts.join(', ') || 'All'
	return {
		indicator: name,
		name,
		area: { code, name: cells('GEOGRAPHY_NAME'), level: levelOf(code) },
		period: cells('DATE_NAME'),
		value: numberIn(cells('OBS_VALUE')),
		...(/percent/i.test(measure) ? { unit: 'percent' } : /^value$/i.test(measure) ? { unit: 'people' } : {}),
	}
}
