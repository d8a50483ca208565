import type { APIRoute } from 'astro'
import { asSvg } from '#pages/_responses.ts'
import { placeMap, placeMapSvg, placesInOrder } from '#views/maps.ts'

export const getStaticPaths = () =>
	placesInOrder()
		.filter(({ id }) => placeMap(id))
		.map(({ id }) => ({ params: { venue: id } }))

export const GET: APIRoute = ({ params }) => asSvg(placeMapSvg(params['venue']!)!)
