import type { APIRoute } from 'astro'
import type { Locale } from '../../i18n/locales.ts'
import { finderMoreIn } from '../../layouts/finder-data.ts'
import { forEachLocale } from '../../layouts/paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(finderMoreIn(params['locale'] as Locale)), { headers: { 'content-type': 'application/json' } })
