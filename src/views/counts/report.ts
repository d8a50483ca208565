import { catalogueIn } from '#catalogue/index.ts'
import { sum } from '#domain/counts/disclosure.ts'
import type { WeekCounts } from '#domain/model/counts.ts'
import { countedKinds, pageKindOf } from '#domain/page-kind.ts'
import { briefDate, fullDate } from '#i18n/format.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { languageName, sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsForWorkers, type Translate } from '#i18n/translate.ts'
import type { WorkerKey } from '#i18n/strings.ts'
import { pageAtPath } from '#routes.ts'
import { pageName, pagesWithNames } from './page-names.ts'
import { mayBeCounted } from './may-be-counted.ts'

/** A year is drawn, its last quarter told in numbers; of each table so many rows. */
const weeksDrawn = 52
const weeksInNumbers = 13
const rowsOfWeeks = 8
const rowsOfPages = 15

/** How often pages were opened, for people who plan: weeks, kinds, languages, what is opened most, and hardly. */
export function countsReport(locale: Locale) {
	const t = wordsForWorkers()
	const weeks = [...catalogueIn(sourceLocale).counts].slice(-weeksDrawn)
	const recent = weeks.slice(-weeksInNumbers).map(([, counts]) => counts)
	const views = weeks.map(([, counts]) => counts.views)
	const all = sum(views.slice(-weeksInNumbers))
	return {
		until: fullDate(sourceLocale, weeks.at(-1)![0]),
		weekCount: weeks.length,
		recentCount: recent.length,
		views,
		span: { from: Math.min(...views), to: Math.max(...views) },
		weeks: weeks
			.slice(-rowsOfWeeks)
			.reverse()
			.map(([monday, counts]) => ({ week: briefDate(sourceLocale, monday), views: counts.views })),
		kinds: shares(
			all,
			countedKinds.map((kind) => ({
				name: t(`counts.kind-${kind}`),
				of: sum(recent.map((one) => one.kinds[kind]?.views ?? 0)),
			})),
			t,
		),
		languages: shares(
			all,
			shownLocales.map(({ tag }) => ({
				name: languageName(sourceLocale, tag),
				of: sum(recent.map(({ languages }) => languages[tag] ?? 0)),
			})),
			t,
		),
		...pagesOpened(locale, recent, t),
	}
}

type Share = { name: string; of: number }

/** The most first; what is in none of them last, for all of it is told. */
function shares(all: number, parts: readonly Share[], t: Translate<WorkerKey>) {
	const opened = parts.filter(({ of }) => of > 0).sort((one, other) => other.of - one.of)
	const rest = all - sum(opened.map(({ of }) => of))
	return [...opened, ...(rest > 0 ? [{ name: t('counts.rest'), of: rest }] : [])].map((part) => ({ ...part, all }))
}

function pagesOpened(locale: Locale, recent: readonly WeekCounts[], t: Translate<WorkerKey>) {
	const byWeek = recent.map(({ kinds }) => new Map(Object.values(kinds).flatMap(({ pages }) => Object.entries(pages))))
	const openedPages = new Set(byWeek.flatMap((week) => [...week.keys()]).filter(mayBeCounted))
	const most = [...openedPages]
		.map((page) => {
			const points = byWeek.map((week) => week.get(page) ?? 0)
			return { page, points, views: sum(points) }
		})
		.sort((one, other) => other.views - one.views || (one.page < other.page ? -1 : 1))
		.slice(0, rowsOfPages)
		.map(({ page, points, views }) => ({ name: pageName(page), href: pageAtPath(locale, page), points, views }))
	const byKind = Map.groupBy(pagesWithNames(), ({ page }) => pageKindOf(page))
	const hardly = countedKinds.flatMap((kind) => {
		const own = (byKind.get(kind) ?? [])
			.filter(({ page }) => mayBeCounted(page) && !openedPages.has(page))
			.map(({ page, name }) => ({ name, href: pageAtPath(locale, page) }))
			.sort((one, other) => one.name.localeCompare(other.name, sourceLocale))
		const heading = t('counts.kind-pages', { kind: t(`counts.kind-${kind}`), count: own.length })
		return own.length > 0 ? [{ heading, pages: own }] : []
	})
	return { most, hardly }
}
