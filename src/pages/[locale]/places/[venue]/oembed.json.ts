import type { APIRoute } from 'astro'
import { catalogueIn } from '#catalogue/index.ts'
import type { Locale } from '#i18n/locales.ts'
import { placeOembed } from '#views/embed/oembed.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('venue', (locale) => catalogueIn(locale).venues.all.map(({ id }) => id))

export const GET: APIRoute = ({ params, site }) =>
	asJson(placeOembed(params['locale'] as Locale, params['venue']!, site))
