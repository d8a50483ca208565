import type { ColumnField } from './columns.ts'
import { saysNothing } from './reading.ts'

const isYes = (text: string) => /^(?:yes|y|true|1)$/i.test(text)
const british = (text: string) => text.replace(/\b(\d{1,2})\/(\d{1,2})(?=\/\d{2,4}\b)/g, '$2/$1')

/** The cells of a row about times as one text of the kind that people write in one cell. */
export function timingText(cellOf: (field: ColumnField) => string, monthFirst: boolean): string {
	const cell = (field: ColumnField) => (monthFirst ? british(cellOf(field)) : cellOf(field))
	const labelled = (label: string, field: ColumnField) => (saysNothing(cell(field)) ? '' : `${label} ${cell(field)}`)
	const runs = cell('runs')
	const span = [cell('from'), cell('to')].filter(Boolean).join('-')
	return [
		[cell('when'), cell('day'), cell('time'), span].filter(Boolean).join(' '),
		cell('rhythm'),
		isYes(runs) ? 'term time' : /^(?:no|n|false|0)$/i.test(runs) ? '' : runs,
		labelled('bank holidays', 'bank-holidays'),
		labelled('starts', 'starts'),
		labelled('ends', 'ends'),
		labelled('not', 'except').replaceAll(';', ','),
		labelled('also', 'also').replaceAll(';', ','),
		isYes(cell('check-first')) ? 'check first' : '',
	]
		.filter(Boolean)
		.join('; ')
}
