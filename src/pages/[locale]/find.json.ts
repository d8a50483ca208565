import type { APIRoute } from 'astro'
import type { Locale } from '../../i18n/locales.ts'
import { finderDataIn } from '../../layouts/finder-data.ts'
import { forEachLocale } from '../../layouts/paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(finderDataIn(params['locale'] as Locale)), { headers: { 'content-type': 'application/json' } })
