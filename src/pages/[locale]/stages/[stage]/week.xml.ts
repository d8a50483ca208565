import type { APIRoute } from 'astro'
import type { Locale } from '#i18n/locales.ts'
import { weekFeed } from '#views/week-feed.ts'
import { stagesWithWeek } from '#views/week-scopes.ts'
import { forEach } from '#pages/_static-paths.ts'
import { asXml } from '#pages/_responses.ts'

export const getStaticPaths = () => forEach('stage', stagesWithWeek)

export const GET: APIRoute = ({ params, url }) =>
	asXml(weekFeed(params['locale'] as Locale, `stage/${params['stage']}`, url.pathname, import.meta.env.SITE))
