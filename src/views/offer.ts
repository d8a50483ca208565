import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import type { Locale } from '#i18n/locales.ts'
import { guidePath, needPath, servicePath } from '#routes.ts'
import type { LinkRow } from '#ui/link-row.ts'
import { factsLine } from '#ui/service-text.ts'
import { contextFor } from './context-for.ts'
import { nameRow } from './link-rows.ts'

/** A heading names so many services; the pages of its needs have them all. */
const mostNamed = 4
const mostNational = 2

/** One heading of an offer: what the area has of its own, else who answers anywhere, and where to read more. */
export type OfferPart = {
	id: string
	name: string
	services: readonly LinkRow[]
	/** The area has nothing of its own: what is never shared is there, and not named. */
	isMissing: boolean
	more: readonly LinkRow[]
}

/** An offer, each heading filled from the needs it is about. What is never shared is named on pages of its needs. */
export function offerView(locale: Locale, { headings, words }: Item<'offers'>): OfferPart[] {
	const context = contextFor(locale)
	const { guides, needs, services } = catalogueIn(locale)
	const mayStand = (one: Service) => one.sensitive !== 'never-shared' && !services.isQuiet(one)
	const row = (one: Service): LinkRow => ({
		...nameRow(context, servicePath(locale, one.id), one.words),
		summary: factsLine(one, context),
	})
	return headings.map(({ id, needs: about, guides: toRead }) => {
		const local = services.suggested.filter((one) => !one.national && mayStand(one))
		/** What is first of all for it comes before what is also for it. */
		const own = [
			...local.filter(({ needs: [first] }) => about.includes(first!)),
			...local.filter(({ needs: [, ...others] }) => others.some((need) => about.includes(need))),
		]
		const national = about.flatMap((need) => services.forNeed(need)).filter((one) => one.national && mayStand(one))
		const listed =
			own.length > 0 ? [...new Set(own)].slice(0, mostNamed) : [...new Set(national)].slice(0, mostNational)
		return {
			id,
			name: words.headings[id]!,
			services: listed.map(row),
			isMissing: !services.suggested.some((one) => !one.national && one.needs.some((need) => about.includes(need))),
			more: [
				...about.map((need) => nameRow(context, needPath(locale, need), needs.get(need).words)),
				...toRead.map((guide) => nameRow(context, guidePath(locale, guide), guides.get(guide).words)),
			],
		}
	})
}
