import type { APIRoute } from 'astro'
import { readingWords } from '#catalogue/reading-words.ts'
import type { Locale } from '#i18n/locales.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asJson(readingWords(params['locale'] as Locale))
