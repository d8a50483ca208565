import { catalogueIn } from '#catalogue/index.ts'
import { readPlaces } from '#catalogue/places.ts'
import { contentFolder } from '#catalogue/read.ts'
import { cosineOf } from '#domain/finder/distance.ts'
import { centreNearest, placesWithin, walkMiles } from '#domain/gaps/catchments.ts'
import { isAt } from '#domain/gaps/offer.ts'
import { memoize } from '#domain/memoize.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { gapSetting } from './setting.ts'

/** A map says more than a list only while its dots can be told apart. */
const mostDots = 250
const mostNamed = 12

const read = memoize((folder: string) => readPlaces(folder).places)

/**
 * The places an area knows, postcode sectors and neighbourhoods, by how much of its own help is a walk away: a picture
 * of the area that says nothing of anybody in it.
 */
export function gapMap() {
	const { centres, own } = gapSetting()
	const { venues } = catalogueIn(sourceLocale)
	const fresh = own.filter(({ isFresh, venues: at }) => isFresh && at.length > 0)
	const places = read(contentFolder).map(({ name, lat, lon }) => {
		const point = { lat, lon }
		const inReach = placesWithin(point, walkMiles, venues.all)
		return {
			name,
			point,
			count: fresh.filter((offer) => isAt(offer, inReach)).length,
			centre: centreNearest(point, centres)?.name,
		}
	})
	const without = places.filter(({ count }) => count === 0)
	const drawn = places.length > mostDots ? without.slice(0, mostDots) : places
	return {
		places: places.length,
		without: without.slice(0, mostNamed).map(({ name }) => name),
		more: Math.max(0, without.length - mostNamed),
		catchments: centres.map(({ name }) => ({
			name,
			places: places.filter(({ centre }) => centre === name).length,
			without: without.filter(({ centre }) => centre === name).length,
		})),
		...onPaper(
			drawn.map(({ point, count }) => ({
				point,
				size: count === 0 ? ('none' as const) : count < 3 ? ('few' as const) : ('some' as const),
			})),
			centres,
		),
	}
}

type Dot = { point: { lat: number; lon: number }; size: 'none' | 'few' | 'some' }

const wide = 300
const edge = 12

/** Points as they lie on a sheet, north at its top. */
function onPaper(dots: readonly Dot[], centres: readonly { name: string; point: Dot['point'] }[]) {
	const points = [...dots, ...centres].map(({ point }) => point)
	if (points.length === 0) return { wide, high: 0, dots: [], squares: [] }
	const [west, east] = [Math.min(...points.map(({ lon }) => lon)), Math.max(...points.map(({ lon }) => lon))]
	const [south, north] = [Math.min(...points.map(({ lat }) => lat)), Math.max(...points.map(({ lat }) => lat))]
	const narrowing = cosineOf((south + north) / 2)
	const scale = (wide - 2 * edge) / Math.max((east - west) * narrowing, north - south, 0.001)
	const place = ({ lat, lon }: Dot['point']) => ({
		x: Math.round(edge + (lon - west) * narrowing * scale),
		y: Math.round(edge + (north - lat) * scale),
	})
	return {
		wide: Math.round((east - west) * narrowing * scale) + 2 * edge,
		high: Math.round((north - south) * scale) + 2 * edge,
		dots: dots.map(({ point, size }) => ({ ...place(point), size })),
		squares: centres.map(({ point }) => place(point)),
	}
}
