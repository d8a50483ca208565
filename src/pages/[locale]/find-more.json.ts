import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { finderMoreIn } from '#views/finder/documents.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asJson(finderMoreIn(params['locale'] as Locale))
