import { venueIdsOf } from '#domain/delivery.ts'
import { daysOf, facetsOf } from '#catalogue/facets.ts'
import type { KindName } from '#catalogue/kinds.ts'
import { catalogueIn, type Service } from '#catalogue/index.ts'
import { normalisedText, termsOf } from '#domain/finder/normalise.ts'
import { hasNoEffect } from '#domain/order.ts'
import { week } from '#domain/time/dates.ts'
import { isOld } from '#domain/time/freshness.ts'
import { weekdayName } from '#i18n/format.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import type { Doc, DocKind, MoreOfDocs } from '#islands/finder/data.ts'
import { cardLines } from '#ui/card-lines.ts'
import { inALine, placeNotices, timed } from '#ui/notice-line.ts'
import { ownNameOf } from '#ui/own-name.ts'
import { factsLine } from '#ui/service-text.ts'
import { savePolicyOf } from '#views/lists/save-policy.ts'
import { settingFacets, settingSearchWords } from '#views/childcare/finder.ts'
import { contextFor } from '#views/context-for.ts'

const needRank = 1.1
/** A page leads to all that its words also find one by one. */
const pageRank = 2
const localRank = 1.15
const staleRank = 0.8
/** What somebody asks for, or what is for some parents alone, is seldom what a bare word means. */
const specialistRank = 0.95
/** What is private stands below all that is not and that the same words are used for. */
const privateRank = 0.7
/** What was not found to help is found by its name, and stands below what may help as well. */
const noEffectRank = 0.6

/** A service as the finder finds it. */
export function serviceDoc(service: Service, locale: Locale): Doc {
	const { services, venues, today } = catalogueIn(locale)
	const ownName = ownNameOf(service.words)
	const isPrivate = service.sensitive === 'never-shared' || services.isQuiet(service)
	return {
		id: service.id,
		kind: 'service',
		name: service.words.name,
		...(ownName ? { ownName } : {}),
		summary: service.words.summary,
		where: venueIdsOf(service).map((venue) => venues.get(venue).name),
		facts: factsLine(service, contextFor(locale)),
		...langOf(service.words, locale),
		rank:
			(service.national ? 1 : localRank) *
			(service.tier === 'specialist' ? specialistRank : 1) *
			(isOld(service.checked.on, today) ? staleRank : 1) *
			(hasNoEffect(service) ? noEffectRank : 1) *
			(isPrivate ? privateRank : 1),
		...(isPrivate ? { onlyByWords: true } : {}),
		savePolicy: savePolicyOf(service),
		days: daysOf(service, locale),
		...timed(cardLines(service, contextFor(locale)), inALine),
	}
}

type Readable = {
	id: string
	words: { name: string; summary: string; locale: string }
	privacy?: string
	quiet?: boolean | undefined
	sensitive?: string | undefined
	first?: string | undefined
}

/** What somebody looking over a shoulder should not see, and loss. */
const isSecret = ({ privacy, quiet, sensitive }: Readable): boolean =>
	privacy === 'x' || sensitive === 'never-shared' || Boolean(quiet)

const isUrgent = ({ first }: Readable): boolean => first === 'urgent'

/** Everything else it finds: needs, guides and places. */
export function otherDocs(locale: Locale): Doc[] {
	const { needs, guides, venues, notices, pages } = catalogueIn(locale)
	const plain =
		(kind: 'need' | 'guide' | 'page') =>
		(thing: Readable): Doc => ({
			id: thing.id,
			kind,
			name: thing.words.name,
			summary: thing.words.summary,
			where: [],
			days: [],
			...langOf(thing.words, locale),
			rank: { need: needRank, guide: 1, page: pageRank }[kind],
			savePolicy: 'allowed',
			...(isSecret(thing) || isUrgent(thing) ? { onlyByWords: true } : {}),
			...(isUrgent(thing) ? { isUrgent: true } : {}),
		})
	return [
		...needs.all.map(plain('need')),
		...guides.forParents.map(plain('guide')),
		...pages.all.filter(({ layout }) => layout).map(plain('page')),
		...venues.all.map(({ id, name, words }): Doc => ({
			id,
			kind: 'place',
			name,
			summary: words.summary,
			where: [],
			days: [],
			rank: 1,
			savePolicy: 'allowed',
			...timed(placeNotices(notices.at(id), contextFor(locale)), inALine),
		})),
	]
}

const langOf = (words: { locale: string }, locale: Locale) => (words.locale === locale ? {} : { lang: words.locale })

/** What is read after them: the words people use in the reader's language, and what services can be filtered by. */
export function moreOf(docs: readonly Doc[], locale: Locale): MoreOfDocs {
	const { services, settings } = catalogueIn(locale)
	const settingOf = ({ kind, id }: Doc) => (kind === 'service' && settings.has(id) ? settings.get(id) : undefined)
	return {
		words: docs.map((doc) => {
			const setting = settingOf(doc)
			if (setting) return settingSearchWords(setting, locale)
			return [leanWords(doc, locale, doc.name), ...dayWordsOf(doc, locale)].filter(Boolean).join('|')
		}),
		facets: docs.map((doc) => {
			const setting = settingOf(doc)
			if (setting) return settingFacets(setting, locale)
			return doc.kind === 'service' ? facetsOf(services.get(doc.id), locale) : 0
		}),
	}
}

const kindsFound: Readonly<Record<DocKind, KindName>> = {
	service: 'services',
	need: 'needs',
	guide: 'guides',
	place: 'venues',
	page: 'pages',
}

/** The words English has for a thing, its name among them. */
export function englishWordsOf(doc: Doc): string {
	const { kind, id } = doc
	const { services, settings, needs, guides, venues, pages } = catalogueIn(sourceLocale)
	if (kind === 'service' && settings.has(id)) return settingSearchWords(settings.get(id), sourceLocale)
	const name =
		kind === 'place'
			? venues.get(id).name
			: { service: services, need: needs, guide: guides, page: pages }[kind].get(id).words.name
	return [normalisedText(name), leanWords(doc, sourceLocale, name), ...dayWordsOf({ kind, id }, sourceLocale)]
		.filter(Boolean)
		.join('|')
}

/** The names of the days a service runs on. */
function dayWordsOf({ kind, id }: Pick<Doc, 'kind' | 'id'>, locale: Locale): string[] {
	if (kind !== 'service') return []
	const { slots } = facetsOf(catalogueIn(locale).services.get(id), locale)
	return week
		.filter((day) => slots.some((slot) => slot.startsWith(`${day}-`)))
		.map((day) => normalisedText(weekdayName(locale, day)))
}

/**
 * A thing's own search words in a language as the index reads them, without those whose every word its name or an
 * earlier one has; what is found by its own words alone keeps all of them.
 */
function leanWords({ kind, id, onlyByWords }: Doc, locale: Locale, name: string): string {
	const seen = new Set(termsOf(name))
	return catalogueIn(locale)
		.ownSearchWordsOf(kindsFound[kind], id)
		.filter((phrase) => {
			const terms = termsOf(phrase)
			const isKnown = terms.every((term) => seen.has(term))
			for (const term of terms) seen.add(term)
			return onlyByWords || !isKnown
		})
		.map(normalisedText)
		.join('|')
}
