import type { AreaContact } from '#domain/model/area.ts'
import type { Nation } from '#domain/model/fields.ts'
import { memoize } from '#domain/memoize.ts'
import { bankHolidaysOf } from '#domain/time/bank-holidays.ts'
import { closestFirst, inOrderFor, isSuggested } from '#domain/order.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { build } from './build.ts'
import type { Catalogue } from './entry.ts'
import type { Item, KindName } from './kinds.ts'
import { report } from './problems.ts'
import { formerServices } from './former.ts'
import { read } from './read.ts'
import { itemsIn, phrasesIn, shelfOf } from './collection.ts'
import { calendarVersions } from './published.ts'
import { contentFolder } from './read.ts'
import { today } from './today.ts'

export type Service = Item<'services'>
export type Need = Item<'needs'>
export type Stage = Item<'stages'>

let checked: Catalogue | undefined

/** A build judges the content before Astro makes its own copy of this file: what it judged waits here, so that it is not done again. */
const judged = globalThis as { firstDoorCatalogue?: Catalogue }

export const useJudged = (catalogue: Catalogue): Catalogue => (judged.firstDoorCatalogue = catalogue)

/**
 * Everything, judged once.
 * @throws with the whole report when the content has errors
 */
export function catalogue(): Catalogue {
	checked ??= judged.firstDoorCatalogue
	if (checked) return checked
	const built = build(read(), today())
	const errors = built.problems.filter(({ severity }) => severity === 'error')
	if (errors.length > 0) throw new Error(report(errors))
	return (checked = built.catalogue)
}

const versionOf = memoize(calendarVersions)

/** Everything the site knows, in one language; words missing in it are English and say so in `words.locale`. */
export const catalogueIn = memoize(shelvesIn)

function shelvesIn(locale: Locale) {
	const everything = catalogue()
	const shelf = <Name extends KindName>(name: Name) => shelfOf(everything, name, locale)
	const now = today()
	const allServices = shelf('services')
	const ended = itemsIn(everything.ended.values(), locale)
	const standing = new Map(
		allServices.all.flatMap((service) => (service['stands-for'] ? [[service['stands-for'], service.id] as const] : [])),
	)

	const listed = inOrderFor(
		allServices.all.filter(({ id }) => !standing.has(id)),
		now,
	)
	const former = formerServices({ listed, ended, venue: shelf('venues').get, today: now })
	const endedById = new Map(
		former.flatMap((one) => (one.isRenamed || one.id !== one.service.id ? [] : [[one.id, one] as const])),
	)

	/** A service by id; where the area has its own for a national way in, the area's own; for one that has ended what there is instead. */
	const service = (id: string): Service => {
		const gone = endedById.get(standing.get(id) ?? id)
		return gone ? (gone.instead[0] ?? gone.service) : allServices.get(standing.get(id) ?? id)
	}
	/** Each once, in the order named; one that has ended only as what there is instead. */
	const named = (ids: readonly string[]): Service[] => [
		...new Set(ids.map(service).filter(({ id }) => !endedById.has(id))),
	]
	const area = shelf('area').all[0]!
	const needs = shelf('needs')
	const tiers = shelf('tiers')
	const byNeed = listedBy(listed, (one) => one.needs)
	const byVenue = listedBy(listed, (one) =>
		one['delivered-at'].flatMap((place) => (typeof place === 'object' ? [place.venue] : [])),
	)

	/** All it helps with is loss: shown where somebody looks for it, and nowhere beside babies. */
	const isQuiet = (one: Service): boolean => one.needs.every((need) => needs.get(need).quiet)

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
		stages: shelf('stages'),
		outcomes: shelf('outcomes'),
		audiences: shelf('audiences'),
		organisations: shelf('organisations'),
		venues: shelf('venues'),
		guides: shelf('guides'),
		pages: shelf('pages'),
		selfChecks: shelf('self-checks'),
		selfCheckChanges: shelf('self-check-changes'),
		moneyHelps: shelf('money-helps'),
		packs: shelf('packs'),
		urgentCards: [...shelf('urgent-cards').all].sort((one, other) => one.order - other.order),
		vaccineSchedules: shelf('vaccine-schedules'),
		calendar: schoolCalendar(everything, area.nation),
		tiers,
		tierName: (id: keyof NonNullable<(typeof area.words)['tier-names']>) =>
			area.words['tier-names']?.[id] ?? tiers.get(id).words.name,
		/** The area's answer to a contact every area must name. */
		contact: (contact: AreaContact) => service(area.contacts[contact]),
		/** Every service, also national ways in that the area has its own for: each has its page. */
		everyService: allServices,
		/** How often a service's times have changed since they were first published. */
		calendarVersionOf: versionOf(contentFolder),
		/** What links given out may still name though it is listed nowhere. */
		former,
		needs: {
			...needs,
			forOutcome: (id: string) => needs.all.filter(({ outcome, first }) => outcome === id && first !== 'urgent'),
		},
		services: {
			all: listed,
			suggested: listed.filter((one) => isSuggested(one, now)),
			get: service,
			/** Who answers in an emergency: an area's own beside the national way in, and in its place only when it is there day and night. */
			urgentOf: (ids: readonly string[]): Service[] =>
				named(ids).flatMap((own) => {
					const national = own['stands-for']
					return national === undefined || own.hours?.open === 'always' ? [own] : [own, allServices.get(national)]
				}),
			named,
			isQuiet,
			/** What a stage page offers: made for the stage first, fresh before stale, local before national; nothing unchecked for a year, nothing about loss, nothing that is never shown to someone looking over a shoulder. */
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
			forNeed: (id: string) => forNeed(byNeed.get(id) ?? [], named(needs.get(id).national), area.nation),
			/** Only those that name the need themselves. */
			naming: (need: string): readonly Service[] => byNeed.get(need) ?? [],
			at: (venue: string): readonly Service[] => byVenue.get(venue) ?? [],
		},
	}
}

/** Services that name the need, then the national ones the need falls back on; those of another nation last. */
function forNeed(own: readonly Service[], national: readonly Service[], nation: Nation): Service[] {
	const there = new Set(own.map(({ id }) => id))
	const fallback = national.filter(({ id }) => !there.has(id))
	const elsewhere = (one: Service) => Number(!one.nations.includes(nation))
	return [...own, ...fallback].sort((one, other) => elsewhere(one) - elsewhere(other))
}

/** Services by each of the keys they have, in the order they are listed; once, since pages ask thousands of times. */
function listedBy(
	listed: readonly Service[],
	keysOf: (service: Service) => readonly string[],
): ReadonlyMap<string, readonly Service[]> {
	const pairs = listed.flatMap((one) => [...new Set(keysOf(one))].map((key) => ({ key, one })))
	return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, found]) => [key, found.map(({ one }) => one)]))
}

function schoolCalendar(everything: Catalogue, nation: Item<'area'>['nation']): SchoolCalendar {
	return {
		terms: [...everything['school-years'].values()].flatMap(({ facts }) => facts.terms),
		bankHolidays: bankHolidaysOf(
			[...everything['bank-holidays'].values()]
				.filter(({ facts }) => facts.nations.includes(nation))
				.flatMap(({ facts }) => facts.days.map(({ on }) => on)),
		),
	}
}
