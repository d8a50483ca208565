import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { stringsForBrowser } from '#i18n/translate.ts'
import { shareStrings } from '#islands/lists/words.ts'
import { asScript } from '#pages/_responses.ts'
import { forEachLocale } from '#pages/_static-paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asScript(stringsForBrowser(params['locale'] as Locale, shareStrings))
