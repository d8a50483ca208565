import type { APIRoute } from 'astro'
import { drawn } from '#build/picture/draw.ts'
import type { Locale } from '#i18n/locales.ts'
import { asPng } from '#pages/_responses.ts'
import { forEach } from '#pages/_static-paths.ts'
import { pictureOf, picturesOf } from '#views/pictures.ts'

export const getStaticPaths = () => forEach('name', picturesOf)

export const GET: APIRoute = async ({ params }) =>
	asPng(await drawn(pictureOf(params['locale'] as Locale, params['name']!)))
