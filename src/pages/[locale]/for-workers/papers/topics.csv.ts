import type { APIRoute } from 'astro'
import { sourceLocale } from '#i18n/locales.ts'
import { topicsSheet } from '#views/papers.ts'

export const getStaticPaths = () => [{ params: { locale: sourceLocale } }]

export const GET: APIRoute = () => new Response(topicsSheet())
