import type { OpeningTimes } from '#domain/model/fields.ts'
import type { NoticeFacts } from '#domain/model/notice.ts'
import { addDays, momentOf, weekdayOf } from '#domain/time/dates.ts'

type Span = { from: string; to: string }

/**
 * When doors are open on so many days from a day on, as moments, soonest first: opening hours less what closes them.
 */
export function openSpans(
	opening: OpeningTimes,
	closures: readonly Pick<NoticeFacts, 'from' | 'until'>[],
	first: string,
	days: number,
): Span[] {
	const usual = joined(
		Array.from({ length: days }, (_, away) => addDays(first, away)).flatMap((day) =>
			opening
				.filter((hours) => hours.days.includes(weekdayOf(day)))
				.map(({ from, to }): Span => ({ from: momentOf(day, from), to: momentOf(day, to) }))
				.sort(sooner),
		),
	)
	return closures.reduce((spans, closure) => spans.flatMap((span) => without(span, closure)), usual).sort(sooner)
}

const sooner = (one: Span, other: Span): number => one.from.localeCompare(other.from)

/** What is open until midnight, and again from midnight, is open all the while. */
const joined = (spans: readonly Span[]): Span[] =>
	spans.reduce<Span[]>((all, span) => {
		const last = all.at(-1)
		return last?.to === span.from ? [...all.slice(0, -1), { from: last.from, to: span.to }] : [...all, span]
	}, [])

const without = (span: Span, { from, until }: Pick<NoticeFacts, 'from' | 'until'>): Span[] =>
	until <= span.from || span.to <= from
		? [span]
		: [
				{ from: span.from, to: from },
				{ from: until, to: span.to },
			].filter((part) => part.from < part.to)
