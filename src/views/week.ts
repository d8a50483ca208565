import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isOld } from '#domain/time/freshness.ts'
import { withNotices, type ChangedOccurrence } from '#domain/notices/changes.ts'
import { occurrences } from '#domain/time/occurrences.ts'
import type { Locale } from '#i18n/locales.ts'

export type Running = { service: Service; occurrence: ChangedOccurrence }

/**
 * Everything that runs from one day to another, both included, as notices change it, soonest first. Old facts have no
 * times.
 */
export function runningBetween(
	locale: Locale,
	first: string,
	last: string,
	services: readonly Service[] = catalogueIn(locale).services.all,
): Running[] {
	const { calendar, today, notices } = catalogueIn(locale)
	return services
		.filter((service) => !isOld(service.checked.on, today) && !service.sensitive)
		.flatMap((service) =>
			withNotices(occurrences(service.sessions ?? [], calendar, first, last), service, notices.of(service)).map(
				(occurrence) => ({ service, occurrence }),
			),
		)
		.sort((one, other) =>
			`${one.occurrence.day}${one.occurrence.from}`.localeCompare(`${other.occurrence.day}${other.occurrence.from}`),
		)
}

/** The same service at the same time and place on several days, `occurrence` being the first of them. */
export type Slot = Running & { days: readonly string[] }

/** Times as a list keeps them for weeks: one row for all days of a slot. */
export const slotsOf = (running: readonly Running[]): Slot[] =>
	[
		...Map.groupBy(running, ({ service: { id }, occurrence: { from, to, at = '', was } }) =>
			[id, from, to, at, was && 'changed'].join(' '),
		).values(),
	].map((same) => ({ ...same[0]!, days: same.map(({ occurrence }) => occurrence.day) }))

/** Only the first time of each service, so that a short list shows different things. */
export const onePerService = <One extends Running>(running: readonly One[]): One[] =>
	[...Map.groupBy(running, ({ service }) => service.id).values()].map(([first]) => first!)
