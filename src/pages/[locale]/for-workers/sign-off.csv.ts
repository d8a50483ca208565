import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { asCsv } from '#pages/_responses.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { signSheet } from '#views/sign-pack.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params, site, url }) =>
	asCsv(signSheet(params['locale'] as Locale, String(site ?? url)))
