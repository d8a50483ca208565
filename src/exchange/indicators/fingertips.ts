import { levelOf, numberIn, type Cells, type Published } from './published.ts'

export const fingertipsColumns = ['Indicator ID', 'Indicator Name', 'Area Code', 'Time period', 'Value']

/**
 * A row of a Fingertips download (Department of Health and Social Care), an indicator for each sex it is counted for.
 * Rows of a category, such as a tenth of the area by income, are left to the file.
 */
export function fromFingertips(cells: Cells): Published | undefined {
	if (cells('Category') !== '') return undefined
	const [value, count, of] = ['Value', 'Count', 'Denominator'].map((column) => numberIn(cells(column)))
	const code = cells('Area Code')
	const name = cells('Indicator Name')
	const sex = cells('Sex')
	return {
		indicator: [cells('Indicator ID'), ...(sex === '' || sex === 'Persons' ? [] : [sex])].join(' '),
		name,
		area: { code, name: cells('Area Name'), level: levelOf(code), ...within(cells('Parent Code')) },
		period: cells('Time period'),
		value,
		...(count === undefined ? {} : { count: Math.round(count) }),
		...(of === undefined ? {} : { of: Math.round(of) }),
		...(/%|percent|proportion/i.test(name) ? { unit: 'percent' } : {}),
	}
}

const within = (parent: string) => (parent ? { within: parent } : {})
