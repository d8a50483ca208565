import { catalogueIn } from '#catalogue/index.ts'
import type { Setting } from '#catalogue/settings.ts'
import { milesBetween } from '#domain/finder/distance.ts'
import type { Locale } from '#i18n/locales.ts'
import type { LinkRow } from '#ui/link-row.ts'
import { contextFor } from '#views/context-for.ts'
import { settingRow } from './page.ts'

const mostNear = 5

/** Childcare near one that has closed, of its kind first where both are as near; without a point by name. */
export function settingsNear(locale: Locale, closed: Setting): LinkRow[] {
	const { settings } = catalogueIn(locale)
	const context = contextFor(locale)
	const from = settings.pointOf(closed)
	const milesTo = (one: Setting): number => {
		const point = settings.pointOf(one)
		return from && point ? milesBetween(from, point) : Infinity
	}
	const isOther = ({ kind }: Setting) => Number(kind !== closed.kind)
	return settings.suggested
		.map((one) => ({ one, miles: milesTo(one) }))
		.sort(
			(a, b) =>
				(a.miles === b.miles ? 0 : a.miles - b.miles) ||
				isOther(a.one) - isOther(b.one) ||
				a.one.name.localeCompare(b.one.name),
		)
		.slice(0, mostNear)
		.map(({ one }) => settingRow(one, context, true))
}
