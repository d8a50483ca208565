import { brotliCompressSync, constants } from 'node:zlib'
import { daysOf, facetsOf } from '../catalogue/facets.ts'
import type { KindName } from '../catalogue/kinds.ts'
import { catalogueIn, type Service } from '../catalogue/index.ts'
import { readPlaces } from '../catalogue/places.ts'
import { contentFolder } from '../catalogue/read.ts'
import { saidAs, termsOf } from '../domain/fold.ts'
import { isOld } from '../domain/freshness.ts'
import { partsByPlace } from '../domain/parts.ts'
import { localeTags, sourceLocale, type Locale } from '../i18n/locales.ts'
import { keyOf, type Doc, type DocKind, type MoreData, type MoreOfDocs, type TradeWords } from '../islands/finder/data.ts'
import { packed, type PackedPart } from '../islands/finder/packed.ts'
import type { PackedData } from '../islands/finder/reading.ts'
import { allNeedsPath, finderPartPath, guidesPath, placesPath, servicesPath, urgentHelpPath } from '../routes.ts'
import { factsLine } from '../ui/service-text.ts'
import { keepingOf } from './keeping.ts'
import { readerOf } from './reader.ts'

const needRank = 1.1
const callsShown = 3
const localRank = 1.15
const staleRank = 0.8

/** So many bytes, brotli, are read before an area's services are cut into parts, and are in none of them. */
const mostBytes = 60_000

/** What is read at the first touch, in one language. Private needs are found by their own words; loss as well. */
export function finderDataIn(locale: Locale): PackedData {
	const { services, urgentCards, urgentWordsOf, today } = catalogueIn(locale)
	return {
		...packed(firstDocs(locale), today),
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
		parts: servicesByPart(locale).parts.map((_, at) => finderPartPath(locale, at + 1)),
	}
}

/** What is read after the first results. */
export function finderMoreIn(locale: Locale): MoreData {
	const { services, needs } = catalogueIn(locale)
	const named = new Set(services.suggested.flatMap((service) => service.needs))
	return {
		...moreOf(firstDocs(locale), locale),
		places: readPlaces(contentFolder).places,
		topics: needs.all.filter(({ id, privacy, first }) => named.has(id) && privacy !== 'x' && first !== 'urgent').map(({ id, words }) => ({ id, name: words.name })),
	}
}

/** The parts of a large area's services, from 1; none in an area that travels whole. */
export const finderParts = (locale: Locale): number[] => servicesByPart(locale).parts.map((_, at) => at + 1)

/** One part, whole: the words of its services in the reader's language and in English. */
export function finderPartIn(locale: Locale, part: number): PackedPart {
	const docs = servicesByPart(locale).parts[part - 1]!.map(({ doc }) => doc)
	const { words, facets } = moreOf(docs, locale)
	const everyWord = locale === sourceLocale ? words : words.map((own, at) => [own, englishWordsOf(docs[at]!)].filter(Boolean).join('|'))
	return { ...packed(docs, catalogueIn(locale).today), words: everyWord, facets }
}

function firstDocs(locale: Locale): Doc[] {
	const { needs, guides, venues } = catalogueIn(locale)
	const plain = (kind: 'need' | 'guide') => (thing: { id: string; words: { name: string; summary: string; locale: string } }): Doc => ({
		id: thing.id, kind, name: thing.words.name, summary: thing.words.summary, where: [], days: [], ...langOf(thing.words, locale), rank: kind === 'need' ? needRank : 1,
	})
	return [
		...servicesByPart(locale).first,
		...needs.all.map(plain('need')),
		...guides.all.map(plain('guide')),
		...venues.all.map(({ id, name, words }): Doc => ({ id, kind: 'place', name, summary: words.summary, where: [], days: [], rank: 1 })),
	]
}

function serviceDoc(service: Service, locale: Locale): Doc {
	const { services, venues, today } = catalogueIn(locale)
	return {
		id: service.id,
		kind: 'service',
		name: service.words.name,
		summary: service.words.summary,
		where: service['delivered-at'].flatMap((place) => (typeof place === 'object' ? [venues.get(place.venue).name] : [])),
		facts: factsLine(service, readerOf(locale)),
		...langOf(service.words, locale),
		rank: (service.national ? 1 : localRank) * (isOld(service.checked.on, today) ? staleRank : 1),
		...(service.sensitive === 'never-shared' || services.isQuiet(service) ? { onlyByWords: true } : {}),
		...keepingOf(service),
		days: daysOf(service, locale),
	}
}

const langOf = (words: { locale: string }, locale: Locale) => (words.locale === locale ? {} : { lang: words.locale })

function moreOf(docs: readonly Doc[], locale: Locale): MoreOfDocs {
	const { get } = catalogueIn(locale).services
	return {
		words: docs.map(({ kind, id, name }) => leanWords(kindsFound[kind], id, locale, name)),
		facets: docs.map(({ kind, id }) => (kind === 'service' ? facetsOf(get(id), locale) : 0)),
	}
}

type Placed = { doc: Doc; lat: number; lon: number }
const partsMade = new Map<Locale, { first: readonly Doc[]; parts: readonly (readonly Placed[])[] }>()

/** An area that fits in one file travels whole; of a larger one, what happens at a place is cut into parts by where that is. Worked out once a language. */
function servicesByPart(locale: Locale) {
	const made = partsMade.get(locale)
	if (made) return made
	const { services, venues, today } = catalogueIn(locale)
	const placed = services.suggested.map((service): { doc: Doc; point: Placed | undefined } => {
		const doc = serviceDoc(service, locale)
		const [at] = service['delivered-at'].flatMap((place) => (typeof place === 'object' ? [venues.get(place.venue).point] : []))
		return { doc, point: at && { doc, lat: at.lat, lon: at.lon } }
	})
	const fits = (part: readonly { doc: Doc }[]): boolean => {
		const docs = part.map(({ doc }) => doc)
		return bytesOf(JSON.stringify({ ...packed(docs, today), ...moreOf(docs, locale) })) <= mostBytes
	}
	const isWhole = fits(placed)
	const parts = isWhole ? [] : partsByPlace(placed.flatMap(({ point }) => point ?? []), fits)
	const found = { first: placed.filter(({ point }) => isWhole || !point).map(({ doc }) => doc), parts }
	partsMade.set(locale, found)
	return found
}

/** A little more than a host that compresses once and well would send. */
const bytesOf = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length

const kindsFound: Readonly<Record<DocKind, KindName>> = { service: 'services', need: 'needs', guide: 'guides', place: 'venues' }

/** The English words for what other languages read at the first touch. */
export function tradeWords(): TradeWords {
	const others = localeTags.filter((locale) => locale !== sourceLocale)
	return Object.fromEntries(others.flatMap(firstDocs).map((doc) => [keyOf(doc), englishWordsOf(doc)]))
}

function englishWordsOf({ kind, id }: Doc): string {
	const { services, needs, guides, venues } = catalogueIn(sourceLocale)
	const name = kind === 'place' ? venues.get(id).name : { service: services, need: needs, guide: guides }[kind].get(id).words.name
	return [saidAs(name), leanWords(kindsFound[kind], id, sourceLocale, name)].filter(Boolean).join('|')
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
