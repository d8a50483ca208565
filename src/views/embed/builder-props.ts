import { catalogueIn } from '#catalogue/index.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { type Locale } from '#i18n/locales.ts'
import { stringsForBrowser, wordsFor } from '#i18n/translate.ts'
import { builderStrings, type BuilderProps } from '#islands/embed/words.ts'
import { embedScopePath, finderDataPath, finderMorePath } from '#routes.ts'
import { forAllAges } from './scope.ts'
import { contextFor } from '#views/context-for.ts'
import { stageName } from '#views/stage-names.ts'

/** What the builder is given on its page; services, topics and places are read by it. */
export function builderProps(locale: Locale, site: URL | undefined): BuilderProps {
	const { audiences, services } = catalogueIn(locale)
	const audienceIds = new Set(services.suggested.flatMap((service) => service.audiences))
	return {
		locale,
		say: stringsForBrowser(locale, builderStrings),
		origin: site?.origin ?? '',
		paths: { data: finderDataPath(locale), more: finderMorePath(locale), scope: embedScopePath() },
		choices: {
			stages: stageIds.map((id) => ({ id, name: stageName(locale, id) })),
			audiences: [
				...audiences.all
					.filter(({ id }) => id !== 'everyone' && audienceIds.has(id as never))
					.map(({ id, words }) => ({ id, name: words.name })),
				...(services.suggested.some((service) => service['all-ages'])
					? [{ id: forAllAges, name: wordsFor(locale)('years.all') }]
					: []),
			],
			languages: shownLocales.map(({ tag, ownName, direction }) => ({
				id: tag,
				name: ownName,
				dir: direction,
				siteName: contextFor(tag).site.name,
			})),
		},
	}
}
