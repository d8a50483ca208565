import type { APIRoute } from 'astro'
import type { Locale } from '../../i18n/locales.ts'
import { siftDataIn } from '../../layouts/finder-data.ts'
import { forEachLocale } from '../../layouts/paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(siftDataIn(params['locale'] as Locale)), { headers: { 'content-type': 'application/json' } })
