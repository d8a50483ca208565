import type { APIRoute } from 'astro'
import { shownLocales } from '#catalogue/languages.ts'
import { wordsFor } from '#i18n/translate.ts'
import { browserScript } from '#build/standalone-script.ts'
import { contextFor } from '#views/context-for.ts'
import { framesPath, searchPath, startPath, urgentHelpPath } from '#routes.ts'

export const GET: APIRoute = () => {
	const names = shownLocales.map(({ tag }) => contextFor(tag).site.name)
	return browserScript('embed/loader', {
		words: Object.fromEntries(
			shownLocales.map(({ tag }, at) => {
				const t = wordsFor(tag)
				const ownName = at === 0 || names[at] !== names[0] ? [names[at]] : []
				return [tag, [t('finder.title'), t('urgent.title'), ...ownName]]
			}),
		),
		ways: [framesPath('*'), searchPath('*'), urgentHelpPath('*')].map((path) => path.slice(startPath().length)),
	})
}
