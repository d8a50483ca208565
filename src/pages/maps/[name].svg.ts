import type { APIRoute } from 'astro'
import { asSvg } from '#pages/_responses.ts'
import { areaMap, areaMapSvg } from '#views/maps.ts'

export const getStaticPaths = () => (areaMap() ? [{ params: { name: 'area' } }] : [])

export const GET: APIRoute = () => asSvg(areaMapSvg()!)
