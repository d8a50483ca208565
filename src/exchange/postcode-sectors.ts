import type { Point } from '#domain/finder/distance.ts'

/** A postcode sector, as "WB1 2", and the middle of its postcodes. */
export type Sector = Point & { name: string }

type SectorsRead = { sectors: Sector[]; postcodes: number } | { missing: string[]; columns: string[] }

/** What the Office for National Statistics and others call each column. */
const columnNames = {
	postcode: ['pcds', 'pcd', 'pcd2', 'pcd7', 'pcd8', 'postcode'],
	lat: ['lat', 'latitude'],
	long: ['long', 'lon', 'lng', 'longitude'],
} as const
/** How publishers say that a postcode has ended: a date of its end, "no" to being in use, or a status. */
const endedColumns = ['doterm', 'date of termination', 'terminated', 'in use?', 'in use', 'inuse', 'status'] as const
const notEnded = /^(|0|null|none|n\/a|na|nan|-)$/i
const isEnded = (column: string, value: string): boolean => {
	const text = value.trim()
	if (column.startsWith('in')) return /^(no|n|false|0)$/i.test(text)
	if (column === 'status') return /^(terminated|ended|dead|deleted|inactive|t)$/i.test(text)
	if (column === 'terminated' && /^(no|n|false)$/i.test(text)) return false
	return !notEnded.test(text)
}

/**
 * The sectors of a postcode directory, line by line, since such files are huge. Postcodes no longer in use, and those
 * with no point, are left out.
 */
export async function sectorsIn(lines: AsyncIterable<string> | Iterable<string>): Promise<SectorsRead> {
	const sums = new Map<string, { lat: number; lon: number; count: number }>()
	let columns: string[] | undefined
	let at = placesOf([])
	for await (const line of lines) {
		const cells = cellsOf(line)
		if (!columns) {
			columns = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim())
			at = placesOf(columns)
			const missing = (['postcode', 'lat', 'long'] as const).filter((name) => at[name] < 0)
			if (missing.length > 0) return { missing, columns }
			continue
		}
		const [name, lat, lon] = [sectorOf(cells[at.postcode] ?? ''), Number(cells[at.lat]), Number(cells[at.long])]
		if (
			!name ||
			at.ended.some(({ name, index }) => isEnded(name, cells[index] ?? '')) ||
			!isInBritain({ lat, lon }) ||
			!cells[at.long]?.trim()
		)
			continue
		const sum = sums.get(name) ?? { lat: 0, lon: 0, count: 0 }
		sums.set(name, { lat: sum.lat + lat, lon: sum.lon + lon, count: sum.count + 1 })
	}
	if (!columns) return { missing: ['postcode', 'lat', 'long'], columns: [] }
	const sectors = [...sums].map(([name, { lat, lon, count }]) => ({
		name,
		lat: rounded(lat / count),
		lon: rounded(lon / count),
	}))
	return {
		sectors: sectors.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true })),
		postcodes: [...sums.values()].reduce((sum, { count }) => sum + count, 0),
	}
}

/** A district, sector or whole postcode, as "WB1", "WB1 2" and "WB1 2PK". */
export const looksLikePostcode = (name: string): boolean =>
	/^[A-Z]{1,2}\d[A-Z\d]?( ?\d([A-Z]{2})?)?$/i.test(name.trim())

const rounded = (degrees: number): number => Number(degrees.toFixed(3))
/** Missing points are written as 99.999999 and 0. */
const isInBritain = ({ lat, lon }: Point): boolean => lat > 49 && lat < 61 && lon > -9 && lon < 3

function sectorOf(postcode: string): string | undefined {
	const [, outward, digit] =
		/^([A-Z]{1,2}\d[A-Z\d]?)(\d)[A-Z]{2}$/.exec(postcode.toUpperCase().replace(/\s/g, '')) ?? []
	return outward && `${outward} ${digit}`
}

function placesOf(columns: readonly string[]) {
	const small = columns.map((name) => name.toLowerCase())
	const find = (names: readonly string[]) => small.indexOf(names.find((name) => small.includes(name)) ?? '?')
	return {
		postcode: find(columnNames.postcode),
		lat: find(columnNames.lat),
		long: find(columnNames.long),
		ended: endedColumns.flatMap((name) => (small.includes(name) ? [{ name, index: small.indexOf(name) }] : [])),
	}
}

function cellsOf(line: string): string[] {
	if (!line.includes('"')) return line.split(',')
	return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
		quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
	)
}
