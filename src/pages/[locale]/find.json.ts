import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { finderDataIn } from '#views/finder/documents.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asJson(finderDataIn(params['locale'] as Locale))
