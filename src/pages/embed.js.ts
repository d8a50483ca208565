import type { APIRoute } from 'astro'
import { shownLocales } from '#catalogue/languages.ts'
import { wordsFor } from '#i18n/translate.ts'
import { browserScript } from '#build/standalone-script.ts'
import { contextFor } from '#views/context-for.ts'
import { framesPath, searchPath, startPath, urgentHelpPath } from '#routes.ts'

export const GET: APIRoute = () =>
	browserScript('embed/loader', {
		words: Object.fromEntries(
			shownLocales.map(({ tag }) => [
				tag,
				[wordsFor(tag)('finder.title'), wordsFor(tag)('urgent.title'), contextFor(tag).site.name],
			]),
		),
		ways: [framesPath('*'), searchPath('*'), urgentHelpPath('*')].map((path) => path.slice(startPath().length)),
	})
