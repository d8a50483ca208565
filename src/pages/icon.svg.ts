import type { APIRoute } from 'astro'
import { areaColours, areaLogo } from '#catalogue/area-looks.ts'
import { iconOf } from '#exchange/icon.ts'

export const GET: APIRoute = () =>
	new Response(iconOf(areaLogo(), areaColours.light), { headers: { 'content-type': 'image/svg+xml' } })
