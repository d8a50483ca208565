import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { finderOembed } from '#views/embed/oembed.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params, site }) => asJson(finderOembed(params['locale'] as Locale, site))
