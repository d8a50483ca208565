import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { finderPartIn, finderParts } from '#views/finder/documents.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('part', (locale) => finderParts(locale).map(String))

export const GET: APIRoute = ({ params }) => asJson(finderPartIn(params['locale'] as Locale, Number(params['part'])))
