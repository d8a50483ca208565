import { catalogueIn } from '#catalogue/index.ts'
import { isAround, readMap } from '#catalogue/map.ts'
import { readPlaces } from '#catalogue/places.ts'
import { contentFolder } from '#catalogue/read.ts'
import { distanceBetween, spotOn } from '#domain/maps/geometry.ts'
import type { MapSheet } from '#domain/model/map.ts'
import { areaColours } from '#catalogue/area-looks.ts'
import { apart, mapSvg } from '#exchange/maps/svg.ts'
import { looksLikePostcode } from '#exchange/postcode-sectors.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { areaMapPath, placeMapPath } from '#routes.ts'

/** A map as a page shows it: a picture, and where it is from. */
export type MapPicture = {
	src: string
	wide: number
	high: number
	from: { attribution: string; licence: string; web?: string | undefined; date: string }
}

/** The nearest stop that the map around a place shows, and how far it is in a straight line, in metres. */
export type NearestStop = { kind: 'bus' | 'station'; name: string; metres: number }

/** Stops are told in steps of so many metres: a pin stands for a whole building. */
const steps = 50

const mapHere = () => readMap(contentFolder).map

/** The map around a place; none when the area has no map, or one of where the place was. */
export function placeMap(id: string): (MapPicture & { stop?: NearestStop }) | undefined {
	const sheet = sheetAround(id)
	if (!sheet) return undefined
	const stop = nearestStop(sheet)
	return { ...picture(placeMapPath(id), sheet), ...(stop ? { stop } : {}) }
}

/** The map of the area with its places; none when the area has no map. */
export function areaMap(): MapPicture | undefined {
	const map = mapHere()
	return map && picture(areaMapPath(), map.area)
}

/** The same drawn, as a file: around a place, and of the area with a number for each. */
export function placeMapSvg(id: string): string | undefined {
	const sheet = sheetAround(id)
	return sheet && mapSvg(sheet, [{ x: sheet.wide / 2, y: sheet.high / 2 }], [], areaColours)
}

export function areaMapSvg(): string | undefined {
	const sheet = mapHere()?.area
	if (!sheet) return undefined
	const spot = spotOn(sheet)
	const pins = placesInOrder().map(({ point }, at) => ({ ...spot(point), number: at + 1 }))
	const names = readPlaces(contentFolder)
		.places.filter(({ name }) => !looksLikePostcode(name))
		.map(({ name, ...point }) => ({ ...spot(point), name }))
	return mapSvg(sheet, apart(pins, sheet), names, areaColours)
}

/** Places in the order their list has them: by what they are. Their numbers on the map are their places in it. */
export function placesInOrder() {
	const { venues } = catalogueIn(sourceLocale)
	return [...Map.groupBy(venues.all, ({ type }) => type).values()].flat()
}

function sheetAround(id: string): MapSheet | undefined {
	const sheet = mapHere()?.places[id]
	return isAround(sheet, catalogueIn(sourceLocale).venues.get(id).point) ? sheet : undefined
}

function picture(src: string, { wide, high }: MapSheet): MapPicture {
	const { attribution, licence, web, date } = mapHere()!
	return { src, wide, high, from: { attribution, licence, web, date } }
}

function nearestStop({ stops, wide, high }: MapSheet): NearestStop | undefined {
	const middle = { x: wide / 2, y: high / 2 }
	const [nearest] = stops
		.flatMap(({ kind, name, ...spot }) => (name ? [{ kind, name, far: distanceBetween(spot, middle) }] : []))
		.sort((one, other) => one.far - other.far)
	return (
		nearest && {
			kind: nearest.kind,
			name: nearest.name,
			metres: Math.max(steps, Math.round(nearest.far / steps) * steps),
		}
	)
}
