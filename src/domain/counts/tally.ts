import { pageKindOf } from '#domain/page-kind.ts'
import { addDays, weekdayOf, week } from '#domain/time/dates.ts'
import type { WeekCounts } from '#domain/model/counts.ts'
import { leastShown, publishableCells, sum } from './disclosure.ts'

type Cells = Map<string, number>
type Week = { days: Set<string>; pages: Cells; languages: Cells }

/** Views by week as they are read; `days` are those of which the logs hold anything at all. */
export type Tally = Map<string, Week>

/** The Monday of a day's week, by which weeks are called. */
export const mondayOf = (day: string): string => addDays(day, -week.indexOf(weekdayOf(day)))

/** Notes that the logs reach a day, and which page was opened in which language, if any was. */
export function note(tally: Tally, day: string, view?: { page: string; language: string }): void {
	const monday = mondayOf(day)
	const noted = tally.get(monday) ?? { days: new Set(), pages: new Map(), languages: new Map() }
	tally.set(monday, noted)
	noted.days.add(day)
	if (!view) return
	noted.pages.set(view.page, (noted.pages.get(view.page) ?? 0) + 1)
	noted.languages.set(view.language, (noted.languages.get(view.language) ?? 0) + 1)
}

/** A week as it may be kept, or why it may not: the logs lack days of it, or there were too few views. */
export type WeekResult = { monday: string; counts: WeekCounts } | { monday: string; days: number } | { monday: string }

/** Every week of a tally, the first first. */
export const weeksOf = (tally: Tally, today: string): WeekResult[] =>
	[...tally]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([monday, { days, pages, languages }]) => {
			if (days.size < 7 || addDays(monday, 6) >= today) return { monday, days: days.size }
			const views = sum(pages.values())
			return views < leastShown ? { monday } : { monday, counts: publishableCounts(views, pages, languages) }
		})

/**
 * Two tables with one total: by kind, and in each kind by page; and by language. What is left out of one cannot be
 * found from the other, since no number says how both go together.
 */
function publishableCounts(views: number, pages: Cells, languages: Cells): WeekCounts {
	const byKind = Map.groupBy(pages, ([page]) => pageKindOf(page))
	const kinds = publishableCells(new Map([...byKind].map(([kind, own]) => [kind, sum(own.map(([, count]) => count))])))
	return {
		views,
		languages: Object.fromEntries(publishableCells(languages)),
		kinds: Object.fromEntries(
			[...byKind]
				.filter(([kind]) => kinds.has(kind))
				.sort(([one], [other]) => (one < other ? -1 : 1))
				.map(([kind, own]) => [
					kind,
					{ views: kinds.get(kind)!, pages: Object.fromEntries(publishableCells(new Map(own))) },
				]),
		),
	}
}
