import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { stringsForBrowser } from '#i18n/translate.ts'
import { shareStrings } from '#islands/lists/words.ts'
import { asScript } from '#pages/_responses.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { contextFor } from '#views/context-for.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => {
	const locale = params['locale'] as Locale
	return asScript(stringsForBrowser(locale, shareStrings, { site: contextFor(locale).site.name }))
}
