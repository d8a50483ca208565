import type { APIRoute } from 'astro'
import type { Locale } from '../../i18n/locales.ts'
import { catalogueIn } from '../../catalogue/index.ts'
import { packed } from '../../islands/finder/packed.ts'
import { finderDataIn } from '../../layouts/finder-data.ts'
import { forEachLocale } from '../../layouts/paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => {
	const locale = params['locale'] as Locale
	return new Response(JSON.stringify(packed(finderDataIn(locale), catalogueIn(locale).today)), { headers: { 'content-type': 'application/json' } })
}
