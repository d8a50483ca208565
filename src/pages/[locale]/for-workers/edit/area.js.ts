import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { asScript } from '#pages/_responses.ts'
import { forEachLocale } from '#pages/_static-paths.ts'
import { editorData } from '#views/edit/data.ts'

export const getStaticPaths = forEachLocale

export const GET: APIRoute = ({ params }) => asScript(editorData(params['locale'] as Locale))
