import type { Sheet } from '#domain/imports/sheet.ts'
import type { indicatorFormats } from '#domain/model/indicator.ts'
import { educationColumns, fromEducation } from './explore-education-statistics.ts'
import { fingertipsColumns, fromFingertips } from './fingertips.ts'
import { fromNomis, nomisColumns } from './nomis.ts'
import type { Cells, Published } from './published.ts'

export type IndicatorFormat = (typeof indicatorFormats)[number]

/** The numbers of a published file, told apart by its columns; nothing when it is of another kind. */
export function readPublished({ rows }: Sheet): { format: IndicatorFormat; figures: Published[] } | undefined {
	const [head, ...body] = rows
	const columns = head?.cells.map((cell) => cell.trim()) ?? []
	const places = new Map(columns.map((column, index) => [column, index]))
	const has = (needed: readonly string[]) => needed.every((column) => places.has(column))
	const records = body.map(
		({ cells }): Cells =>
			(column) =>
				cells[places.get(column) ?? -1]?.trim() ?? '',
	)
	if (has(fingertipsColumns))
		return { format: 'fingertips', figures: records.flatMap((one) => fromFingertips(one) ?? []) }
	if (has(nomisColumns)) return { format: 'nomis', figures: records.map((one) => fromNomis(one, columns)) }
	return has(educationColumns)
		? { format: 'explore-education-statistics', figures: fromEducation(records, columns) }
		: undefined
}
