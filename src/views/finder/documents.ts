import { brotliCompressSync, constants } from 'node:zlib'
import { catalogueIn } from '#catalogue/index.ts'
import { readPlaces } from '#catalogue/places.ts'
import { contentFolder } from '#catalogue/read.ts'
import { venueIdsOf } from '#domain/delivery.ts'
import { normalisedText } from '#domain/finder/normalise.ts'
import { memoize } from '#domain/memoize.ts'
import { shardsByPlace } from '#domain/finder/shards.ts'
import { localeTags } from '#catalogue/languages.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { keyOf, type Doc, type MoreData, type TradeWords } from '#islands/finder/data.ts'
import { packDocs, type PackedPart } from '#islands/finder/columns.ts'
import type { PackedData } from '#islands/finder/load.ts'
import {
	allNeedsPath,
	finderPartPath,
	guidesPath,
	homePath,
	placesPath,
	servicesPath,
	urgentHelpPath,
} from '#routes.ts'
import { ownNameOf } from '#ui/own-name.ts'
import { childcareDataIn, childcareMoreIn, settingDoc } from '#views/childcare/finder.ts'
import { englishWordsOf, moreOf, otherDocs, serviceDoc } from './docs.ts'

const callsShown = 3

/** So many bytes, brotli, are read before an area's services are cut into parts, and are in none of them. */
const mostBytes = 60_000

/** What is read at the first touch, in one language. Private needs are found by their own words; loss as well. */
export const finderDataIn = (locale: Locale): PackedData => ({
	...packDocs(firstDocs(locale), catalogueIn(locale).today),
	...framing(locale),
	parts: servicesByPart(locale).parts.map((_, at) => finderPartPath(locale, at + 1)),
})

/** The same on the page for childcare, which finds settings alone. */
export const childcareFinderDataIn = (locale: Locale): PackedData => childcareDataIn(locale, framing(locale))

function framing(locale: Locale): Pick<PackedData, 'urgent' | 'paths' | 'groups'> {
	const t = wordsFor(locale)
	const { services, urgentCards, urgentWordsOf, ordinaryWordsOf } = catalogueIn(locale)
	return {
		urgent: urgentCards.map(({ id, words, sections }) => {
			const calls = new Map(
				sections
					.flatMap((section) => services.urgentOf(section.call))
					.flatMap(({ phone, words }) =>
						phone ? [[phone, { phone, who: words.name, ownName: ownNameOf(words) }] as const] : [],
					),
			)
			return {
				words: urgentWordsOf(id).map(normalisedText),
				ordinary: ordinaryWordsOf(id).map(normalisedText),
				name: words.name,
				href: `${urgentHelpPath(locale)}#${id}`,
				calls: [...calls.values()].slice(0, callsShown),
			}
		}),
		paths: {
			service: servicesPath(locale),
			need: allNeedsPath(locale),
			guide: guidesPath(locale),
			place: placesPath(locale),
			page: homePath(locale),
		},
		groups: {
			now: t('nav.help-now'),
			service: t('finder.groups'),
			need: t('home.topics'),
			guide: t('guides.all'),
			place: t('places.all'),
			page: t('finder.page-group'),
		},
	}
}

/** What is read after the first results. */
export function finderMoreIn(locale: Locale): MoreData {
	const { services, needs } = catalogueIn(locale)
	const named = new Set(services.suggested.flatMap((service) => service.needs))
	return {
		...moreOf(firstDocs(locale), locale),
		places: readPlaces(contentFolder).places,
		topics: needs.all
			.filter(({ id, privacy, first }) => named.has(id) && privacy !== 'x' && first !== 'urgent')
			.map(({ id, words }) => ({ id, name: words.name })),
	}
}

export const childcareFinderMoreIn = (locale: Locale): MoreData =>
	childcareMoreIn(locale, readPlaces(contentFolder).places)

/** The parts of a large area's services, from 1; none in an area that travels whole. */
export const finderParts = (locale: Locale): number[] => servicesByPart(locale).parts.map((_, at) => at + 1)

/** One part, whole: the words of its services in the reader's language and in English. */
export function finderPartIn(locale: Locale, part: number): PackedPart {
	const docs = servicesByPart(locale).parts[part - 1]!.map(({ doc }) => doc)
	const { words, facets } = moreOf(docs, locale)
	const everyWord =
		locale === sourceLocale ? words : words.map((own, at) => [own, englishWordsOf(docs[at]!)].filter(Boolean).join('|'))
	return { ...packDocs(docs, catalogueIn(locale).today), words: everyWord, facets }
}

const firstDocs = (locale: Locale): Doc[] => [...servicesByPart(locale).first, ...otherDocs(locale)]

type Placed = { doc: Doc; lat: number; lon: number }

/**
 * Services as they are split over files: all in the first where they fit; in a larger area only those without a place,
 * the others in parts by where they are.
 */
const servicesByPart = memoize((locale: Locale): { first: readonly Doc[]; parts: readonly (readonly Placed[])[] } => {
	const { services, settings, venues, today } = catalogueIn(locale)
	const ofServices = services.suggested.map((service): { doc: Doc; point: Placed | undefined } => {
		const doc = serviceDoc(service, locale)
		const [at] = venueIdsOf(service).map((venue) => venues.get(venue).point)
		return { doc, point: at && { doc, lat: at.lat, lon: at.lon } }
	})
	const ofSettings = settings.suggested.map((setting) => {
		const doc = settingDoc(setting, locale)
		const at = settings.pointOf(setting)
		return { doc, point: at && { doc, ...at } }
	})
	const placed = [...ofServices, ...ofSettings]
	const fits = (part: readonly { doc: Doc }[]): boolean => {
		const docs = part.map(({ doc }) => doc)
		return bytesOf(JSON.stringify({ ...packDocs(docs, today), ...moreOf(docs, locale) })) <= mostBytes
	}
	const isWhole = fits(placed)
	const parts = isWhole
		? []
		: shardsByPlace(
				placed.flatMap(({ point }) => point ?? []),
				fits,
			)
	return { first: placed.filter(({ point }) => isWhole || !point).map(({ doc }) => doc), parts }
})

/** A little more than a host that compresses once and well would send. */
const bytesOf = (text: string): number =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length

/** The English words for what other languages read at the first touch. */
export function tradeWords(): TradeWords {
	const others = localeTags.filter((locale) => locale !== sourceLocale)
	return Object.fromEntries(others.flatMap(firstDocs).map((doc) => [keyOf(doc), englishWordsOf(doc)]))
}
