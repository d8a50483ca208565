import type { APIRoute } from 'astro'
import type { Locale } from '../../../i18n/locales.ts'
import { asScript } from '../../../layouts/as-script.ts'
import { moneyDataIn } from '../../../layouts/check-data.ts'
import { forEachLocale } from '../../../layouts/paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asScript(moneyDataIn(params['locale'] as Locale))
