import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { finderMoreIn } from '#views/finder/documents.ts'
import { forEachLocale } from '#pages/_static-paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(finderMoreIn(params['locale'] as Locale)), {
		headers: { 'content-type': 'application/json' },
	})
