import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { asScript } from '#pages/_responses.ts'
import { moneyDataIn } from '#views/checks/data.ts'
import { forEachLocale } from '#pages/_static-paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asScript(moneyDataIn(params['locale'] as Locale))
