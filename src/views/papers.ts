import { catalogue, catalogueIn } from '#catalogue/index.ts'
import { readPapers, thingAt } from '#catalogue/papers.ts'
import { contentFolder } from '#catalogue/read.ts'
import { memoize } from '#domain/memoize.ts'
import { outcomeIds } from '#domain/model/outcome.ts'
import { isTitled, titledPages, type Witness } from '#domain/model/papers.ts'
import type { Locale } from '#i18n/locales.ts'
import { pageAtPath, paperPath } from '#routes.ts'
import { csv } from '#exchange/sheets/csv.ts'
import { english, type LangAttributes, type RenderContext } from '#ui/render-context.ts'

const read = memoize(readPapers)

/** The papers and frameworks of this area. */
export const papersHere = () => read(contentFolder)

/** What rows are about, each with the rows of all papers that are, and where they are told. */
export const subjectsHere = (locale: Locale) => {
	const { papers, subjects } = papersHere()
	const rows = new Map(
		papers.flatMap(({ id: paper, rows }) =>
			Object.entries(rows).map(
				([id, { asks }]) => [id, { row: id, asks, href: `${paperPath(locale, paper)}#${id}` }] as const,
			),
		),
	)
	return subjects.map((subject) => ({ ...subject, rows: subject.rows.map((id) => rows.get(id)!) }))
}

export type WitnessRow = {
	href: string
	name: string
	nameAttributes: LangAttributes
	says: string
	isNeverShared?: boolean | undefined
}

/**
 * Where something lives: a link with its name in the reader's language, and what stands there in English. Nothing for a
 * service that has ended, and for pages that this area has not.
 */
export function witnessRow({ at, says }: Witness, context: RenderContext): WitnessRow | undefined {
	const { locale, t, site, langAttributes } = context
	const { area, released, everyService, settings, venues, pages, offers, selfChecks, ...kinds } = catalogueIn(locale)
	const { practiceNotes, needs, guides, stages, outcomes, easy } = kinds
	const href = pageAtPath(locale, at)
	if (at === 'for-workers/open-data' && !area['open-data']) return undefined
	if (at === 'for-workers/changes' && !released) return undefined
	if (isTitled(at)) return { href, name: t(titledPages[at], { site: site.name }), nameAttributes: {}, says }
	const { folder, id } = thingAt(at) ?? {}
	if (folder === 'places') return { href, name: venues.get(id!).name, nameAttributes: langAttributes(english), says }
	if (folder === 'services' && settings.has(id!))
		return { href, name: settings.get(id!).name, nameAttributes: langAttributes(english), says }
	const things = {
		services: everyService.all,
		needs: needs.all,
		guides: guides.all,
		stages: stages.all,
		easy: easy.all,
		outcomes: outcomes.all,
		'for-workers/practice': practiceNotes.all,
	}
	const own = folder
		? things[folder].find((one) => one.id === id)
		: [...pages.all, ...selfChecks.all, ...offers].find(({ id }) => id === at)
	if (own) {
		const isNeverShared = 'sensitive' in own && own.sensitive === 'never-shared'
		return { href, name: own.words.name, nameAttributes: langAttributes(own.words, 'name'), says, isNeverShared }
	}
	if (folder === 'services' || isOffer(at)) return undefined
	throw new Error(`papers.yaml: no page is known at "${at}". Name it in views/papers.ts.`)
}

/** One of another nation has no page here. */
const isOffer = (at: string): boolean => catalogue().offers.has(at)

/** Our six topics beside what others call them, as a sheet: one row a topic, one column a framework. */
export function topicsSheet(locale: Locale): string {
	const { outcomes } = catalogueIn(locale)
	const { frameworks } = papersHere()
	return csv(
		['id', 'name', ...frameworks.map(({ name }) => name)],
		outcomeIds.map((id) => [id, outcomes.get(id).words.name, ...frameworks.map((one) => one.outcomes[id])]),
	)
}
