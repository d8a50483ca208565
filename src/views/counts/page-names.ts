import { catalogueIn } from '#catalogue/index.ts'
import { memoize } from '#domain/memoize.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { isCountedKind, pageKindOf } from '#domain/page-kind.ts'
import { wordsFor, wordsForWorkers } from '#i18n/translate.ts'
import {
	allNeedsPath,
	childcarePath,
	communityPath,
	easyPath,
	forWorkersPath,
	guidePath,
	guidesPath,
	homePath,
	needPath,
	outcomePath,
	placePath,
	placesPath,
	searchPath,
	servicePath,
	servicesPath,
	stagePath,
	urgentHelpPath,
	whatsOnPath,
	youngPeoplePath,
	yourTeamPath,
} from '#routes.ts'

type NamedPage = { page: string; name: string }

/** The address below the language, of an address on the site. */
const below = (path: string): string => path.slice(homePath(sourceLocale).length).replace(/\/$/, '')
const namedAt =
	(pathOf: (locale: string, id: string) => string) =>
	({ id, words }: { id: string; words: { name: string } }): NamedPage => ({
		page: below(pathOf(sourceLocale, id)),
		name: words.name,
	})

/** What families open pages for: every thing that has a page of its own, by its English name. */
export const pagesWithNames = memoize((): readonly NamedPage[] => {
	const { stages, outcomes, needs, everyService, venues, guides } = catalogueIn(sourceLocale)
	return [
		...stages.all.map(namedAt(stagePath)),
		...outcomes.all.map(namedAt(outcomePath)),
		...needs.all.map(namedAt(needPath)),
		...everyService.all.map(namedAt(servicePath)),
		...venues.all.map(({ id, name }) => ({ page: below(placePath(sourceLocale, id)), name })),
		...guides.all.map(namedAt(guidePath)),
	]
})

const byPage = memoize((): ReadonlyMap<string, string> => {
	const t = wordsFor(sourceLocale)
	const { pages } = catalogueIn(sourceLocale)
	return new Map([
		...pagesWithNames().map(({ page, name }) => [page, name] as const),
		['', t('home.title')],
		[below(youngPeoplePath(sourceLocale)), pages.get('young-people').words.name],
		[below(communityPath(sourceLocale)), pages.get('community').words.name],
		...(
			[
				[allNeedsPath, 'find.all-needs'],
				[servicesPath, 'services.all'],
				[placesPath, 'places.all'],
				[guidesPath, 'guides.all'],
				[whatsOnPath, 'whats-on.title'],
				[searchPath, 'finder.title'],
				[childcarePath, 'childcare.title'],
				[easyPath, 'easy.title'],
				[yourTeamPath, 'team.title'],
				[urgentHelpPath, 'urgent.title'],
				[forWorkersPath, 'workers.title'],
			] as const
		).map(([pathOf, key]) => [below(pathOf(sourceLocale)), t(key)] as const),
	])
})

/** A page's English name; of one that has none of its own what it is and what it is of: "What’s on: Newborn". */
export function pageName(page: string): string {
	const own = byPage().get(page)
	const kind = pageKindOf(page)
	if (own !== undefined || !isCountedKind(kind)) return own ?? page
	const say = wordsForWorkers()
	const last = page.split('/').at(-1)!
	const of = thingNames().get(last) ?? last.replaceAll('-', ' ')
	return say('counts.named', { kind: say(`counts.kind-${kind}`), name: of })
}

/** Names by id alone, of what other pages are about; where two things have one id, of the wider one. */
const thingNames = memoize(
	(): ReadonlyMap<string, string> =>
		new Map(
			pagesWithNames()
				.toReversed()
				.map(({ page, name }) => [page.split('/').at(-1)!, name] as const),
		),
)
