import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isOld } from '#domain/time/freshness.ts'
import { occurrences, type Occurrence } from '#domain/time/occurrences.ts'
import type { Locale } from '#i18n/locales.ts'

export type Running = { service: Service; occurrence: Occurrence }

/** Everything that runs from one day to another, both included, soonest first. Old facts have no times. */
export function runningBetween(
	locale: Locale,
	first: string,
	last: string,
	services: readonly Service[] = catalogueIn(locale).services.all,
): Running[] {
	const { calendar, today } = catalogueIn(locale)
	return services
		.filter((service) => !isOld(service.checked.on, today) && !service.sensitive)
		.flatMap((service) =>
			occurrences(service.sessions ?? [], calendar, first, last).map((occurrence) => ({ service, occurrence })),
		)
		.sort((one, other) =>
			`${one.occurrence.day}${one.occurrence.from}`.localeCompare(`${other.occurrence.day}${other.occurrence.from}`),
		)
}

/** Only the first time of each service, so that a short list shows different things. */
export const onePerService = (running: readonly Running[]): Running[] =>
	[...Map.groupBy(running, ({ service }) => service.id).values()].map(([first]) => first!)
