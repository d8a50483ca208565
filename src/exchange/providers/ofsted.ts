import type { Sheet } from '#domain/imports/sheet.ts'
import { isDate } from '#domain/model/fields.ts'
import type { SettingKind } from '#domain/model/setting.ts'

/** One place of childcare as the regulator lists it. What says who somebody is or where they live is never read. */
export type ListedProvider = {
	number: string
	authority: string
	isActive: boolean
	kind: SettingKind
	/** Absent for a childminder, and where the list leaves it out. */
	name?: string
	address?: { lines: string[]; postcode: string }
	inspection?: { by: string; on: string; web: string }
}

const needed = ['Provider URN', 'Provider type', 'Local authority']

/** The days of inspections, under the names that issues of the list have had; the newest counts. */
const inspectionColumns = [
	/^EYR REIF: Most recent: Inspection date$/i,
	/^EYR OEIF: Most recent: Full inspection date$/i,
	/^Most recent full: Inspection date$/i,
	/^CR: Most recent: Inspection date$/i,
]

/**
 * Ofsted's "childcare providers and inspections: most recent inspections data", whose names and columns change a little
 * from issue to issue: some lines about the file, then a row of heads. What is for school children or in somebody's
 * home is left out. Undefined for a file of another kind.
 */
export function readProviders({ rows }: Sheet): { providers: ListedProvider[] } | undefined {
	const head = rows.findIndex(({ cells }) => needed.every((name) => cells.some((cell) => isNamed(cell, name))))
	if (head < 0) return undefined
	const columns = rows[head]!.cells.map((cell) => cell.trim())
	const records = rows.slice(head + 1).map(({ cells }) => ({
		cell: (...names: readonly string[]): string =>
			names
				.map((name) => cells[columns.findIndex((column) => isNamed(column, name))]?.trim() ?? '')
				.find((text) => text !== '' && !/^(redacted|null|n\/a)$/i.test(text)) ?? '',
		inspected: inspectionColumns
			.flatMap((column) => dayIn(cells[columns.findIndex((name) => column.test(name))] ?? '') ?? [])
			.sort()
			.at(-1),
	}))
	return { providers: records.flatMap((record) => providerIn(record) ?? []) }
}

const isNamed = (column: string, name: string): boolean => column.trim().toLowerCase() === name.toLowerCase()

type ListedRow = { cell: (...names: readonly string[]) => string; inspected: string | undefined }

function providerIn({ cell, inspected }: ListedRow): ListedProvider | undefined {
	const kind = kindIn(cell('Provider type'), cell('Provider subtype'))
	const number = cell('Provider URN')
	const isForUnderFives = /^(y|yes)$/i.test(cell('Provider Early Years Register Flag') || 'y')
	if (number === '' || !kind || !isForUnderFives) return undefined
	const name = cell('Provider name', 'Setting name')
	const postcode = cell('Provider postcode', 'Postcode')
	const lines = [1, 2, 3].map((line) => cell(`Provider address line ${line}`))
	const isHome = kind === 'childminder'
	const web = cell('Web link')
	return {
		number,
		authority: cell('Local authority'),
		isActive: /^(active)?$/i.test(cell('Provider status')),
		kind,
		...(name && !isHome ? { name } : {}),
		...(postcode && !isHome
			? { address: { lines: [...new Set([...lines, cell('Provider town')].filter(Boolean))], postcode } }
			: {}),
		...(inspected
			? { inspection: { by: 'Ofsted', on: inspected, web: /^https:/.test(web) ? web : reportOf(number) } }
			: {}),
	}
}

/** "Childcare on domestic premises" is somebody's home, and after-school clubs are for school children. */
function kindIn(type: string, subtype: string): SettingKind | undefined {
	if (/^childminder$/i.test(type)) return 'childminder'
	if (!/non-domestic/i.test(type) || /out[- ]of[- ]school/i.test(subtype)) return undefined
	return /sessional/i.test(subtype) ? 'pre-school' : 'nursery'
}

const reportOf = (number: string): string => `https://reports.ofsted.gov.uk/provider/16/${number}`

/** A day as the list writes it, 31/03/2026. */
function dayIn(text: string): string | undefined {
	const [, day, month, year] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? []
	const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
	return day && isDate(date) ? date : undefined
}
