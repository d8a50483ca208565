import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { asCsv } from '#pages/_responses.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { topicsSheet } from '#views/papers.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asCsv(topicsSheet(params['locale'] as Locale))
