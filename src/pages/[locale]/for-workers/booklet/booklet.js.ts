import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { asScript } from '#pages/_responses.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { bookletData } from '#views/booklet.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params, site }) => asScript(bookletData(params['locale'] as Locale, site!))
