import { catalogueIn } from '#catalogue/index.ts'
import { isClinicallyChecked } from '#catalogue/kinds.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { needPath, showPath } from '#routes.ts'
import { careOf } from '#ui/care.ts'
import { sayingOf } from '#ui/saying.ts'
import type { UrgentCard } from '#ui/UrgentCards.tsx'
import { contextFor } from './context-for.ts'

export const urgentGroups = ['anyone', 'pregnant', 'after-birth'] as const

/** The urgent cards in one language, by group; English beside words no health worker has checked in it. */
export function urgentCardsIn(locale: Locale): { group: (typeof urgentGroups)[number]; cards: UrgentCard[] }[] {
	const context = contextFor(locale)
	const { urgentCards, needs, services } = catalogueIn(locale)
	const english = new Map(catalogueIn(sourceLocale).urgentCards.map((card) => [card.id, card]))
	const view = ({ id, need, sections, words, stages }: (typeof urgentCards)[number]): UrgentCard => {
		const isChecked = isClinicallyChecked(words.standing)
		const about = needs.get(need)
		const care = careOf(
			{
				langAttributes: context.langAttributes(words),
				saying: sayingOf(words, context),
				english: isChecked ? undefined : sections.map((section) => english.get(id)!.words.sections[section.id]!),
				sections: sections.map((section) => ({
					...words.sections[section.id]!,
					level: section.level,
					calls: services.urgentOf(section.call),
				})),
			},
			context,
		)
		return {
			id,
			name: words.name,
			langAttributes: context.langAttributes(words, 'name'),
			stages,
			care,
			...(locale === sourceLocale
				? {}
				: { show: { href: `${showPath(locale)}#${id}`, name: context.t('show.title') } }),
			about: {
				href: needPath(locale, need),
				name: about.words.name,
				langAttributes: context.langAttributes(about.words, 'name'),
			},
		}
	}
	return urgentGroups.map((group) => ({ group, cards: urgentCards.filter((card) => card.group === group).map(view) }))
}

/** Whether a computer alone stands behind the safety words. */
export const areUrgentWordsUnchecked = (locale: Locale): boolean =>
	locale !== sourceLocale && catalogueIn(locale).urgentCards.some(({ words }) => words.standing.origin === 'machine')
