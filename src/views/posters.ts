import { catalogueIn } from '#catalogue/index.ts'
import { memoize } from '#domain/memoize.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { findHelpPath, homePath, placePath, stagePath, youngPeoplePath } from '#routes.ts'
import type { LangAttributes } from '#ui/render-context.ts'
import { contextFor } from './context-for.ts'
import { stageName } from './stage-names.ts'

export type Poster = {
	what: string
	of: 'site' | 'check' | 'young-people' | 'stages' | 'places'
	name: string
	langAttributes: LangAttributes
	line: string
	path: string
}

/**
 * What posters and cards are made for: the site, the self-check, young people, the stages and the places. Never one
 * need or service: nobody learns from a wall or a pocket what a family looked for.
 */
export const postersIn = memoize((locale: Locale): readonly Poster[] => {
	const t = wordsFor(locale)
	const { langAttributes } = contextFor(locale)
	const { area, pages, stages, venues } = catalogueIn(locale)
	return [
		{
			what: 'site',
			of: 'site',
			name: t('home.title'),
			langAttributes: {},
			line: t('poster.site-line', { area: area.name }),
			path: homePath(locale),
		},
		{
			what: 'find-help',
			of: 'check',
			name: t('find.heading'),
			langAttributes: {},
			line: t('poster.check-line'),
			path: findHelpPath(locale),
		},
		{
			what: 'young-people',
			of: 'young-people',
			name: pages.get('young-people').words.name,
			langAttributes: langAttributes(pages.get('young-people').words, 'name'),
			line: t('poster.young-line', { area: area.name }),
			path: youngPeoplePath(locale),
		},
		...stageIds.map((id): Poster => ({
			what: `stage-${id}`,
			of: 'stages',
			name: stageName(locale, id),
			langAttributes: langAttributes(stages.get(id).words, 'name'),
			line: t('poster.stage-line', { area: area.name }),
			path: stagePath(locale, id),
		})),
		...venues.all.map(({ id, name }): Poster => ({
			what: `place-${id}`,
			of: 'places',
			name,
			langAttributes: { lang: 'en', dir: 'ltr' },
			line: t('poster.place-line'),
			path: placePath(locale, id),
		})),
	]
})
