import type { APIRoute } from 'astro'
import type { Locale } from '../../i18n/locales.ts'
import { stringsForBrowser } from '../../i18n/translate.ts'
import { shareStrings } from '../../islands/share/words.ts'
import { asScript } from '../../layouts/as-script.ts'
import { forEachLocale } from '../../layouts/paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asScript(stringsForBrowser(params['locale'] as Locale, shareStrings))
