import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sitePages } from '#build/site-pages.ts'
import { week } from '#domain/time/dates.ts'
import { clockTime, dateBlock, longDay, shortDate, weekdayName } from '#i18n/format.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { pageAtPath } from '#routes.ts'

/** A page of a site by what it says: all of it, and what is left without its days and times. */
export type PageProof = { page: string; all: string; withoutDates: string }
export type Snapshot = { made: string | undefined; proofs: ReadonlyMap<string, PageProof> }

/** What the site in a folder says on each page, and the day it was made; nothing of a folder without one. */
export function snapshotOf(folder: string): Snapshot {
	const proofs = sitePages(folder).map(({ locale, page, file }) => {
		const words = wordsOf(readFileSync(file, 'utf8'))
		const lasting = [...new Set(words.filter((word) => !isOfDates(locale, word)))].sort()
		return [pageAtPath(locale, page), { page, all: proofOf(words), withoutDates: proofOf(lasting) }] as const
	})
	return { made: madeOn(join(folder, sourceLocale, 'index.html')), proofs: new Map(proofs) }
}

function madeOn(home: string): string | undefined {
	return existsSync(home) ? /<html[^>]* data-made="([\d-]+)"/.exec(readFileSync(home, 'utf8'))?.[1] : undefined
}

const proofOf = (words: readonly string[]): string =>
	createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 12)

/** What stands in a page's main part, without drawings, scripts and styles. */
const wordsOf = (html: string): string[] =>
	(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
		.replace(/<(script|style|template|svg)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]+>/g, ' ')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter(Boolean)

const dateWords = new Map<Locale, ReadonlySet<string>>()

/** A number, or part of how a language writes days, months and times. */
function isOfDates(locale: Locale, word: string): boolean {
	const words = dateWords.get(locale) ?? new Set(datesIn(locale).flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u)))
	dateWords.set(locale, words)
	return /\p{N}/u.test(word) || words.has(word)
}

/** Days, months and clock times, and what pages call today and the days after it. */
const datesIn = (locale: Locale, t = wordsFor(locale)): string[] => [
	t('day.today'),
	t('turn-up.today'),
	t('whats-on.tomorrow'),
	...Array.from({ length: 7 }, (_, days) => t('turn-up.in-days', { count: days + 1 })),
	...Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-05`).flatMap((day) => [
		longDay(locale, day),
		shortDate(locale, day),
		dateBlock(locale, day).month,
	]),
	...week.map((weekday) => weekdayName(locale, weekday)),
	...Array.from({ length: 7 }, (_, at) => `2026-01-0${at + 1}`).flatMap((day) => [
		longDay(locale, day),
		dateBlock(locale, day).weekday,
	]),
	...['00:00', '09:00', '12:00', '15:00'].map((time) => clockTime(locale, time)),
]
