import { venueIdsOf } from '#domain/delivery.ts'
import type { AreaContact } from '#domain/model/area.ts'
import { memoize } from '#domain/memoize.ts'
import { helpsOnlyWith, isForFamilies } from '#domain/who-for.ts'
import { closestFirst, inOrderFor, isSuggested } from '#domain/order.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { withTimesUntilClosed } from '#domain/time/until-closed.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { build } from './build.ts'
import { evidenceFrom } from './evidence.ts'
import type { Catalogue } from './entry.ts'
import type { Item, KindName } from './kinds.ts'
import { forNeed, listedBy } from './listed-by.ts'
import { noticesBySubject } from './notices.ts'
import { atOpenPlaces } from './open-places.ts'
import { report } from '#domain/mistakes/problems.ts'
import { retiredServices } from './retired-services.ts'
import { collectionOf, collectionWithEnded, mapped, phrasesIn } from './collection.ts'
import { identifiersFrom } from './identifiers.ts'
import { calendarsPublished, calendarVersions, readPublished } from './published.ts'
import { readCounts } from './counts.ts'
import { readReleased } from './released.ts'
import { contentFolder, rawDocuments } from './read.ts'
import { readPlaces } from './places.ts'
import { schoolCalendarOf } from './school-calendar.ts'
import { pointOf, settingsFunded, type Setting } from './settings.ts'
import { withSignatures } from './signed.ts'
import { today } from './today.ts'
import { withWholeSafetyWords } from './whole-safety-words.ts'

export type Service = Item<'services'>

let cached: Catalogue | undefined

/**
 * A build validates the content before Astro loads its own copy of this module: the result waits here, so that it is
 * not done twice.
 */
const shared = globalThis as { firstDoorCatalogue?: Catalogue }

export const setValidatedCatalogue = (catalogue: Catalogue): Catalogue => (shared.firstDoorCatalogue = catalogue)

/**
 * Everything, validated once.
 * @throws with the whole report when the content has errors
 */
export function catalogue(): Catalogue {
	cached ??= shared.firstDoorCatalogue
	if (cached) return cached
	const built = build(rawDocuments(), today())
	const errors = built.problems.filter(({ severity }) => severity === 'error')
	if (errors.length > 0) throw new Error(report(errors))
	return (cached = built.catalogue)
}

const versionOf = memoize(calendarVersions)
const hadCalendar = memoize(calendarsPublished)
const countsIn = memoize((folder: string) => readCounts(folder).weeks)

/** The same, its words with who signed them. */
const signedCatalogue = memoize(() => withSignatures(contentFolder, catalogue(), today()))

/** Everything the site knows, in one language; words missing in it are English and say so in `words.locale`. */
export const catalogueIn = memoize(localisedCatalogue)

const knownPlaces = memoize(() => readPlaces(contentFolder).places)

function localisedCatalogue(locale: Locale) {
	const everything = withWholeSafetyWords(signedCatalogue(), locale)
	const collection = <Name extends KindName>(name: Name) => collectionOf(everything, name, locale)
	const now = today()
	const programmes = collection('programmes')
	const venues = collectionWithEnded(everything, 'venues', locale)
	const services = collectionWithEnded(everything, 'services', locale)
	const { isOpen, ...open } = atOpenPlaces(venues, now)
	const withEvidence = evidenceFrom(programmes.get)
	/** Facts say when something runs and when it ends; whoever tells times is told none after that. */
	const allServices = mapped(services, (one) => open.service(withTimesUntilClosed(withEvidence(one))))
	const ended = services.ended.map(withTimesUntilClosed)
	const area = open.area(collection('area').all[0]!)
	/** An area's front door, which every area names, is its council's children's team. */
	const frontDoor = allServices.all.filter(
		({ id, national }) => !national && id === area.contacts['council-front-door'],
	)
	const standing = new Map([
		...frontDoor.map(({ id }) => ['childrens-services', id] as const),
		...allServices.all.flatMap((service) =>
			service['stands-for'] ? [[service['stands-for'], service.id] as const] : [],
		),
	])

	const listed = inOrderFor(
		allServices.all.filter(({ id }) => !standing.has(id)),
		now,
	)
	const retired = retiredServices({ listed, ended, venue: venues.get, today: now })
	const endedById = new Map(
		retired.flatMap((one) => (one.isRenamed || one.id !== one.service.id ? [] : [[one.id, one] as const])),
	)

	/**
	 * A service by id; where the area has its own for a national way in, the area's own; for one that has ended what
	 * there is instead.
	 */
	const service = (id: string): Service => {
		const retiredOne = endedById.get(standing.get(id) ?? id)
		return retiredOne ? (retiredOne.instead[0] ?? retiredOne.service) : allServices.get(standing.get(id) ?? id)
	}
	/** Each once, in the order named; one that has ended only as what there is instead. */
	const named = (ids: readonly string[]): Service[] => [
		...new Set(ids.map(service).filter(({ id }) => !endedById.has(id))),
	]
	const moneyHelps = collectionWithEnded(everything, 'money-helps', locale)
	const settings = settingsFunded(collectionWithEnded(everything, 'settings', locale), moneyHelps.ended)
	const needs = collection('needs')
	const guides = collection('guides')
	const [guidesForWorkers = [], guidesForParents = []] = [true, undefined].map((forWorkers) =>
		guides.all.filter((guide) => guide['for-workers'] === forWorkers),
	)
	const tiers = collection('tiers')
	const byNeed = listedBy(listed, (one) => one.needs)
	const byVenue = listedBy(listed, venueIdsOf)

	/** All it helps with is loss: shown where somebody looks for it, and nowhere beside babies. */
	const isQuiet = (one: Service): boolean => helpsOnlyWith(one, (need) => needs.get(need).quiet)

	return {
		locale,
		today: now,
		/** What people type for a thing: in the reader's language, and the trade words English has for it. */
		searchWordsOf: (kind: KindName, id: string): string[] =>
			phrasesIn(everything[kind].get(id)?.words, 'search-words', [locale, sourceLocale]),
		/** Only those in the reader's own language. */
		ownSearchWordsOf: (kind: KindName, id: string): string[] =>
			phrasesIn(everything[kind].get(id)?.words, 'search-words', [locale]),
		/** What is typed when it is happening now. */
		urgentWordsOf: (card: string): string[] =>
			phrasesIn(everything['urgent-cards'].get(card)?.words, 'urgent-words', [locale, sourceLocale]),
		/** What holds such words and is nothing urgent. */
		ordinaryWordsOf: (card: string): string[] =>
			phrasesIn(everything['urgent-cards'].get(card)?.words, 'ordinary-words', [locale, sourceLocale]),
		area,
		stages: collection('stages'),
		outcomes: collection('outcomes'),
		audiences: collection('audiences'),
		organisations: collection('organisations'),
		/** Nurseries, pre-schools and childminders, and where each is. */
		settings: {
			...settings,
			/** Those that somebody made sure of within the year. */
			suggested: settings.all.filter((one) => isSuggested(one, now)),
			has: (id: string): boolean => [...settings.all, ...settings.ended].some((one) => one.id === id),
			pointOf: ({ at }: Pick<Setting, 'at'>) => pointOf(at, venues.get, knownPlaces()),
		},
		venues: {
			...venues,
			/** Where a service was until the place closed: its facts still name it. */
			closedOf: (service: string) => venues.ended.filter(({ id }) => venueIdsOf(services.get(service)).includes(id)),
		},
		guides: { ...guides, forParents: guidesForParents, forWorkers: guidesForWorkers },
		resources: mapped(collection('resources'), open.resource),
		offers: collection('offers').all.filter(({ nations }) => nations.includes(area.nation)),
		easy: collection('easy'),
		pages: collection('pages'),
		selfChecks: collection('self-checks'),
		selfCheckChanges: collection('self-check-changes'),
		moneyHelps,
		packs: collection('packs'),
		learning: mapped(collection('learning'), (one) => open.service(withTimesUntilClosed(one))),
		practiceNotes: collection('practice-notes'),
		programmes,
		indicators: collection('indicators'),
		heard: collection('heard'),
		questions: mapped(collection('questions'), open.question),
		years: collection('years'),
		opportunities: collection('opportunities'),
		wishes: mapped(collection('wishes'), open.wish),
		groupHelps: collection('group-helps'),
		notices: noticesBySubject(collection('notices').all.filter(isOpen)),
		urgentCards: [...collection('urgent-cards').all].sort((one, other) => one.order - other.order),
		vaccineSchedules: collection('vaccine-schedules'),
		calendar: schoolCalendarOf(everything, area.nation),
		tiers,
		tierName: (id: keyof NonNullable<(typeof area.words)['tier-names']>) =>
			area.words['tier-names']?.[id] ?? tiers.get(id).words.name,
		/** The area's answer to a contact every area must name. */
		contact: (contact: AreaContact) => service(area.contacts[contact]),
		/** Every service, also national ways in that the area has its own for: each has its page. */
		everyService: allServices,
		/** How often a service's times have changed since they were first published. */
		calendarVersionOf: versionOf(contentFolder),
		/** Whether somebody may still follow the calendar of a service that had times at a release. */
		hadCalendar: hadCalendar(contentFolder),
		/** What changed at releases; nothing before the first. */
		released: readReleased(contentFolder).released,
		/** How often pages were opened, by the Monday of each week. */
		counts: countsIn(contentFolder),
		/** What things are called in open data. */
		identifiers: identifiersFrom(readPublished(contentFolder), area.site),
		/** What links given out may still name though it is listed nowhere. */
		retired,
		needs: {
			...needs,
			forOutcome: (id: string) => needs.all.filter(({ outcome, first }) => outcome === id && first !== 'urgent'),
		},
		services: {
			all: listed,
			suggested: listed.filter((one) => isSuggested(one, now)),
			/** The same, without what is for people in no stage of early family life. */
			forFamilies: listed.filter((one) => isSuggested(one, now) && isForFamilies(one)),
			get: service,
			/**
			 * Who answers in an emergency: an area's own together with the national way in, and in its place only when it is
			 * there day and night.
			 */
			urgentOf: (ids: readonly string[]): Service[] =>
				named(ids).flatMap((own) => {
					const national = own['stands-for']
					return national === undefined || own.hours?.open === 'always' ? [own] : [own, allServices.get(national)]
				}),
			named,
			isQuiet,
			/**
			 * What a stage page offers: made for the stage first, fresh before stale, local before national; nothing
			 * unchecked for a year, nothing about loss, nothing that is never shown to someone looking over a shoulder.
			 */
			forStage: memoize((id: StageId): readonly Service[] =>
				inOrderFor(
					closestFirst(
						listed.filter(
							(one) =>
								one.stages.includes(id) && isSuggested(one, now) && one.sensitive !== 'never-shared' && !isQuiet(one),
						),
					),
					now,
				),
			),
			forNeed: (id: string) => forNeed(byNeed([id]), named(needs.get(id).national), area.nation),
			/** Only those that name one of the needs themselves. */
			naming: (...needs: string[]): readonly Service[] => byNeed(needs),
			/** Those that are at one of the venues. */
			at: (...venues: string[]): readonly Service[] => byVenue(venues),
		},
	}
}
