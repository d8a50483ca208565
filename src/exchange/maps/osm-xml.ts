import type { MapFeatures } from '#domain/maps/feature.ts'
import { joined } from '#domain/maps/join.ts'
import { areaKinds } from '#domain/model/map.ts'
import type { Point } from '#domain/finder/distance.ts'
import { attribute, unescaped } from '#exchange/imports/scan-xml.ts'
import { ringsOf } from './rings.ts'
import { kindOfStop, kindOfWay, nameOf, type Tags } from './tags.ts'

/** What was read of a file, from which day it is, and how many things were left out because parts are missing. */
export type MapFile = MapFeatures & { date?: string; broken: number }

type Member = { ref: string; role: string }
type Element = {
	name: 'node' | 'way' | 'relation'
	id: string
	tag: string
	tags: Tags
	refs: string[]
	members: Member[]
}

/**
 * An extract of OpenStreetMap as XML: nodes, ways and areas made of several ways. What an extract cut off is left out,
 * or drawn as far as it is there.
 */
export function osmFeatures(xml: string): MapFile {
	const points = new Map<string, Point>()
	const ways = new Map<string, string[]>()
	const file: MapFile = { shapes: [], stops: [], broken: 0 }
	const edgesOfAreas = new Set<string>()
	const later: Element[] = []
	for (const element of elementsOf(xml)) {
		const { name, id, tag, tags, refs } = element
		if (name === 'node') {
			const point = { lat: Number(attribute(tag, 'lat')), lon: Number(attribute(tag, 'lon')) }
			if (attribute(tag, 'lat') === undefined || !Number.isFinite(point.lat) || !Number.isFinite(point.lon)) continue
			points.set(id, point)
			const kind = kindOfStop(tags)
			if (kind) file.stops.push({ kind, ...nameOf(kind, tags), point })
		} else if (name === 'way') {
			ways.set(id, refs)
			if (kindOfWay(tags)) later.push(element)
		} else if (isArea(element)) later.push(element)
	}
	for (const element of later.sort(
		(one, other) => Number(other.name === 'relation') - Number(one.name === 'relation'),
	)) {
		const kind = kindOfWay(element.tags)!
		const lines =
			element.name === 'relation'
				? ringsOfRelation(element, ways, points, edgesOfAreas)
				: areaKinds.includes(kind) && edgesOfAreas.has(element.id)
					? undefined
					: linesOfWay(element.refs, areaKinds.includes(kind), points)
		if (lines === undefined) continue
		if (lines.length === 0) file.broken++
		else file.shapes.push({ kind, ...nameOf(kind, element.tags), lines })
	}
	const [, date] = /(?:<meta osm_base="|<osm [^>]*timestamp=")(\d{4}-\d\d-\d\d)/.exec(xml.slice(0, 4_000)) ?? []
	return date ? { ...file, date } : file
}

const isArea = ({ tags }: Element): boolean => {
	const kind = kindOfWay(tags)
	return tags['type'] === 'multipolygon' && kind !== undefined && areaKinds.includes(kind)
}

/** Points that an extract lacks break a line in two; an area that lacks some is none. */
function linesOfWay(refs: readonly string[], isRing: boolean, points: ReadonlyMap<string, Point>): Point[][] {
	if (isRing) {
		const ring = refs.flatMap((ref) => points.get(ref) ?? [])
		return ring.length === refs.length && refs[0] === refs.at(-1) && ring.length > 3 ? ringsOf([ring], []) : []
	}
	const parts: Point[][] = [[]]
	for (const ref of refs) {
		const point = points.get(ref)
		if (point) parts.at(-1)!.push(point)
		else parts.push([])
	}
	return parts.filter(({ length }) => length > 1)
}

function ringsOfRelation(
	{ members }: Element,
	ways: ReadonlyMap<string, string[]>,
	points: ReadonlyMap<string, Point>,
	edges: Set<string>,
): Point[][] {
	const ringsAs = (isInner: boolean) => {
		const ids = members.filter(({ role }) => (role === 'inner') === isInner).map(({ ref }) => ref)
		const { closed } = joined(
			ids.flatMap((id) => (ways.has(id) ? [ways.get(id)!] : [])),
			(ref) => ref,
		)
		return closed.map((refs) => refs.flatMap((ref) => points.get(ref) ?? [])).filter(({ length }) => length > 3)
	}
	const outer = ringsAs(false)
	if (outer.length === 0) return []
	for (const { ref, role } of members) if (role !== 'inner') edges.add(ref)
	return ringsOf(outer, ringsAs(true))
}

/** The elements of the file in order. Whatever else it holds, such as who edited it, is not read. */
function* elementsOf(xml: string): Generator<Element> {
	const opening = /<(node|way|relation)\b([^>]*)>/g
	for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
		const [, name, tag = ''] = match
		const end = tag.endsWith('/') ? opening.lastIndex : xml.indexOf(`</${name}>`, opening.lastIndex)
		if (end < 0) return
		const inner = xml.slice(opening.lastIndex, end)
		opening.lastIndex = end
		yield {
			name: name as Element['name'],
			id: attribute(tag, 'id') ?? '',
			tag,
			tags: tagsOf(inner),
			refs: name === 'way' ? [...inner.matchAll(/<nd [^>]*\bref="(-?\d+)"/g)].map(([, ref = '']) => ref) : [],
			members: name === 'relation' ? membersOf(inner) : [],
		}
	}
}

const tagsOf = (inner: string): Tags =>
	Object.fromEntries(
		[...inner.matchAll(/<tag\b([^>]*)>/g)].flatMap(([, tag = '']) => {
			const [key, value] = [attribute(tag, 'k'), attribute(tag, 'v')]
			return key === undefined || value === undefined ? [] : [[unescaped(key), unescaped(value)]]
		}),
	)

const membersOf = (inner: string): Member[] =>
	[...inner.matchAll(/<member\b([^>]*)>/g)].flatMap(([, tag = '']) => {
		const [type, ref, role = ''] = [attribute(tag, 'type'), attribute(tag, 'ref'), attribute(tag, 'role')]
		return type === 'way' && ref ? [{ ref, role }] : []
	})
