import type { APIRoute } from 'astro'
import { areaColours } from '#catalogue/area-looks.ts'
import { accentGrounds } from '#domain/colours.ts'
import { browserScript } from '#build/standalone-script.ts'

export const GET: APIRoute = () => browserScript('embed/looks', { grounds: accentGrounds(areaColours) })
