import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { childcareFinderMoreIn } from '#views/finder/documents.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asJson(childcareFinderMoreIn(params['locale'] as Locale))
