import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { asScript } from '#pages/_responses.ts'
import { listDataIn } from '#views/lists/data.ts'
import { forEachLocale } from '#pages/_static-paths.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asScript(listDataIn(params['locale'] as Locale))
