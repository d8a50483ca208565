import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { finderDataIn } from '#views/finder/documents.ts'
import { forEachLocale } from '#pages/_static-paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(finderDataIn(params['locale'] as Locale)), {
		headers: { 'content-type': 'application/json' },
	})
