import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { serviceOembed, servicesToEmbed } from '#views/embed/oembed.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asJson } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('service', (locale) => servicesToEmbed(locale).map(({ id }) => id))

export const GET: APIRoute = ({ params, site }) =>
	asJson(serviceOembed(params['locale'] as Locale, params['service']!, site))
