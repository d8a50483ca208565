import { daysOf, facetsOf } from '../catalogue/facets.ts'
import type { KindName } from '../catalogue/kinds.ts'
import { catalogueIn, type Service } from '../catalogue/index.ts'
import { readPlaces } from '../catalogue/places.ts'
import { contentFolder } from '../catalogue/read.ts'
import { saidAs, termsOf } from '../domain/fold.ts'
import { isOld } from '../domain/freshness.ts'
import { sourceLocale, type Locale } from '../i18n/locales.ts'
import { keyOf, type Doc, type DocKind, type FinderData, type SiftData, type TradeWords } from '../islands/finder/data.ts'
import { allNeedsPath, guidesPath, placesPath, servicesPath, urgentHelpPath } from '../routes.ts'
import { factsLine } from '../ui/service-text.ts'
import { keepingOf } from './keeping.ts'
import { readerOf } from './reader.ts'

const needRank = 1.1
const callsShown = 3
const localRank = 1.15
const staleRank = 0.8

/** What the finder is given, in one language. Private needs are found by their own words; loss as well. */
export function finderDataIn(locale: Locale): FinderData {
	const reader = readerOf(locale)
	const { services, needs, guides, venues, urgentCards, urgentWordsOf, today } = catalogueIn(locale)
	const langOf = (words: { locale: string }) => (words.locale === locale ? {} : { lang: words.locale })
	const serviceDoc = (service: Service): Doc => ({
		id: service.id,
		kind: 'service',
		name: service.words.name,
		summary: service.words.summary,
		words: leanWords('services', service.id, locale, service.words.name),
		where: service['delivered-at'].flatMap((place) => (typeof place === 'object' ? [venues.get(place.venue).name] : [])),
		facts: factsLine(service, reader),
		...langOf(service.words),
		rank: (service.national ? 1 : localRank) * (isOld(service.checked.on, today) ? staleRank : 1),
		...(service.sensitive === 'never-shared' || services.isQuiet(service) ? { onlyByWords: true } : {}),
		...keepingOf(service),
		days: daysOf(service, locale),
	})
	const plain = (kind: 'need' | 'guide', shelf: 'needs' | 'guides') => (thing: { id: string; words: { name: string; summary: string; locale: string } }): Doc => ({
		id: thing.id, kind, name: thing.words.name, summary: thing.words.summary, words: leanWords(shelf, thing.id, locale, thing.words.name), where: [], days: [], ...langOf(thing.words), rank: kind === 'need' ? needRank : 1,
	})
	return {
		docs: [
			...services.suggested.map(serviceDoc),
			...needs.all.map(plain('need', 'needs')),
			...guides.all.map(plain('guide', 'guides')),
			...venues.all.map(({ id, name, words }): Doc => ({ id, kind: 'place', name, summary: words.summary, words: leanWords('venues', id, locale, name), where: [], days: [], rank: 1 })),
		],
		urgent: urgentCards.map(({ id, words, sections }) => {
			const calls = new Map(sections.flatMap((section) => section.call.map(services.get)).flatMap(({ phone, words: who }) => (phone ? [[phone, who.name] as const] : [])))
			return {
				words: urgentWordsOf(id).map(saidAs),
				name: words.name,
				href: `${urgentHelpPath(locale)}#${id}`,
				calls: [...calls].slice(0, callsShown).map(([phone, who]) => ({ who, phone })),
			}
		}),
		paths: { service: servicesPath(locale), need: allNeedsPath(locale), guide: guidesPath(locale), place: placesPath(locale) },
	}
}

/** What the finder filters by, in one language. */
export function siftDataIn(locale: Locale): SiftData {
	const { services, needs } = catalogueIn(locale)
	const named = new Set(services.suggested.flatMap((service) => service.needs))
	return {
		facets: Object.fromEntries(services.suggested.map((service) => [service.id, facetsOf(service, locale)])),
		places: readPlaces(contentFolder).places,
		topics: needs.all.filter(({ id, privacy, first }) => named.has(id) && privacy !== 'x' && first !== 'urgent').map(({ id, words }) => ({ id, name: words.name })),
	}
}

const kindsFound: Readonly<Record<DocKind, KindName>> = { service: 'services', need: 'needs', guide: 'guides', place: 'venues' }

/** The English words for everything the finder finds, for readers of the other languages. */
export function tradeWords(): TradeWords {
	const catalogue = catalogueIn(sourceLocale)
	const shelves = { service: catalogue.services.suggested, need: catalogue.needs.all, guide: catalogue.guides.all, place: catalogue.venues.all }
	return Object.fromEntries(
		(Object.keys(shelves) as DocKind[]).flatMap((kind) =>
			shelves[kind].map(({ id, words }) => {
				const name = 'name' in words ? String(words.name) : ''
				return [keyOf({ kind, id }), [saidAs(name), leanWords(kindsFound[kind], id, sourceLocale, name)].filter(Boolean).join('|')] as const
			}),
		),
	)
}

/** A thing's own search words in a language as the index reads them, without those whose every word its name or an earlier one has. */
function leanWords(kind: KindName, id: string, locale: Locale, name: string): string {
	const seen = new Set(termsOf(name))
	return catalogueIn(locale)
		.ownSearchWordsOf(kind, id)
		.filter((phrase) => {
			const terms = termsOf(phrase)
			const isKnown = terms.every((term) => seen.has(term))
			for (const term of terms) seen.add(term)
			return !isKnown
		})
		.map(saidAs)
		.join('|')
}
