import type { APIRoute } from 'astro'
import { sourceLocale } from '#i18n/locales.ts'
import { asCsv } from '#pages/_responses.ts'
import { gapSheet } from '#views/gaps/sheets.ts'

/** In English, whatever language the page is in that leads to it. */
export const getStaticPaths = () => [{ params: { locale: sourceLocale } }]

export const GET: APIRoute = () => asCsv(gapSheet())
