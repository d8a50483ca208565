import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoize } from '#domain/memoize.ts'
import { areaMap, type AreaMap } from '#domain/model/map.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Catalogue } from './entry.ts'
import { mapFile } from './files.ts'

const again = 'Make it again: npm run map -- <file> --write'

/**
 * The area's map, from its `map.json`, and what is wrong with it; none when there is no such file. It is made
 * by a command and by no hand, so one sentence says all.
 */
export const readMap = memoize((folder: string): { map?: AreaMap; problems: Problem[] } => {
	const path = join(folder, mapFile(folder))
	if (!existsSync(path)) return { problems: [] }
	const map = areaMap.safeParse(asJson(readFileSync(path, 'utf8')))
	if (map.success) return { map: map.data, problems: [] }
	const [issue] = map.error.issues
	const where = issue?.path.slice(0, 3).join('.') || '(file)'
	return {
		problems: [problemAt(`content/${mapFile(folder)}`, where, `is not what the command for maps writes. ${again}`)],
	}
})

/** Places that the map does not show, or shows where they are no more: their pages have none. */
export function mapProblems(folder: string, { venues }: Pick<Catalogue, 'venues'>): Problem[] {
	const { map, problems } = readMap(folder)
	if (!map) return problems
	const local = [...venues.values()].filter(({ national }) => !national)
	const without = local.filter(({ id, facts }) => !isAround(map.places[id], facts.point)).map(({ id }) => id)
	return without.length === 0
		? []
		: [
				problemAt(
					`content/${mapFile(folder)}`,
					'places',
					`has none around ${without.join(', ')}, at least not around where that is now. ${again}`,
					'warning',
				),
			]
}

/** About ten metres: a place's point is written with four or more figures. */
const near = 0.0001

/** Whether a sheet is around a point: a place may have moved since its map was made. */
export const isAround = (
	sheet: { lat: number; lon: number } | undefined,
	point: { lat: number; lon: number },
): boolean => sheet !== undefined && Math.abs(sheet.lat - point.lat) < near && Math.abs(sheet.lon - point.lon) < near

function asJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
