import { numberIn, type Cells, type Published } from './published.ts'

export const educationColumns = ['time_period', 'time_identifier', 'geographic_level']

const places = {
	National: { code: 'country_code', name: 'country_name', level: 'england' },
	Regional: { code: 'region_code', name: 'region_name', level: 'region' },
	'Local authority': { code: 'new_la_code', name: 'la_name', level: 'area' },
} as const

const geographyColumn =
	/^(time_(period|identifier)|geographic_level|(country|region|old_la|new_la|la|pcon|ward|lad)_?\w*)$/

/** Where a number is left out the file has a letter: few people, not known, not for this row, almost none. */
const isFigure = (text: string): boolean => numberIn(text) !== undefined || /^(c|k|low|u|x|z)?$/i.test(text.trim())

/**
 * The rows of a file of explore-education-statistics (Department for Education): each column of numbers is an
 * indicator, the others filter it.
 */
export function fromEducation(rows: readonly Cells[], columns: readonly string[]): Published[] {
	const [figures, filters] = parted(
		columns.filter((column) => !geographyColumn.test(column)),
		(column) => rows.every((cells) => isFigure(cells(column))) && rows.some((cells) => cells(column) !== ''),
	)
	return rows.flatMap((cells) => {
		const place = places[cells('geographic_level') as keyof typeof places]
		if (!place) return []
		const of = filters.map(cells).filter((filter) => filter !== '' && !/^(total|all\b.*)$/i.test(filter))
		return figures.map((column): Published => {
			const indicator = [column, ...of].join(', ')
			return {
				indicator,
				name: indicator.replaceAll('_', ' '),
				area: {
					code: cells(place.code),
					name: cells(place.name),
					level: place.level,
					...(place.level === 'area' ? { within: cells('region_code') } : {}),
				},
				period: periodIn(cells('time_period'), cells('time_identifier')),
				value: numberIn(cells(column)),
				...(/percent|_pct|\bpct|rate_pc/i.test(column) ? { unit: 'percent' } : {}),
			}
		})
	})
}

/** `202425` of an academic or financial year is 2024/25; of a calendar year there are four figures. */
const periodIn = (period: string, identifier: string): string => {
	const year = /^(\d{4})(\d{2})$/.exec(period)
	const part = /^(academic|financial|calendar) year$|^reporting year$/i.test(identifier) ? '' : ` ${identifier}`
	return (year ? `${year[1]}/${year[2]}` : period) + part
}

const parted = (all: readonly string[], isFirst: (one: string) => boolean): [string[], string[]] => [
	all.filter(isFirst),
	all.filter((one) => !isFirst(one)),
]
