import { catalogueIn } from '#catalogue/index.ts'
import type { Locale } from '#i18n/locales.ts'
import { checkPath, moneyHelpPath } from '#routes.ts'
import type { LinkRow } from '#ui/link-row.ts'
import { contextFor } from '#views/context-for.ts'
import { nameRow } from '#views/link-rows.ts'

type Steps = { bring?: unknown; steps?: unknown }

/** Whether a kind of help with money has a page of its own: what to have at hand, and what the form asks. */
export const hasSteps = (words: Steps): boolean => Boolean(words.bring ?? words.steps)

/** Its own page, or that of the check. */
export const helpPath = (locale: Locale, { id, words }: { id: string; words: Steps }): string =>
	hasSteps(words) ? moneyHelpPath(locale, id) : checkPath(locale, 'money-check')

/** What there is instead of one that has ended. */
export function helpsInstead(locale: Locale, id: string): LinkRow[] {
	const { moneyHelps } = catalogueIn(locale)
	const named = moneyHelps.get(id).closed?.instead ?? []
	return moneyHelps.all
		.filter((one) => named.includes(one.id))
		.map((one) => nameRow(contextFor(locale), helpPath(locale, one), one.words))
}
