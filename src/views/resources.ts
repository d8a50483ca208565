import { catalogueIn } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import { isSuggested } from '#domain/order.ts'
import { list } from '#i18n/format.ts'
import { languageName, type Locale } from '#i18n/locales.ts'
import { editThingPath, placePath } from '#routes.ts'
import type { ResourceView } from '#ui/resource-view.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { contextFor } from './context-for.ts'

type Resource = Item<'resources'>

/** Beside a guide or a topic there is room for so many. */
const mostBeside = 3

/** All there is for the shelf; what is in the reader's language first. */
export const resourcesIn = (locale: Locale): ResourceView[] => viewsOf(locale, () => true)

/** What there is to read or watch about any of these needs. */
export const resourcesFor = (locale: Locale, needs: readonly string[]): ResourceView[] =>
	viewsOf(locale, (one) => one.needs.some((need) => needs.includes(need))).slice(0, mostBeside)

function viewsOf(locale: Locale, isWanted: (one: Resource) => boolean): ResourceView[] {
	const context = contextFor(locale)
	return catalogueIn(locale)
		.resources.all.filter((one) => isSuggested(one, context.today) && isWanted(one))
		.sort((one, other) => languageRank(one, locale) - languageRank(other, locale))
		.map((one) => viewOf(one, context))
}

/** In the reader's own language; perhaps in it; not in it. */
const languageRank = ({ languages }: Resource, locale: Locale): number =>
	typeof languages !== 'string' ? (languages.includes(locale) ? 0 : 3) : languages === 'many' ? 1 : 2

function viewOf(one: Resource, { locale, t, langAttributes, venueName }: RenderContext): ResourceView {
	const { id, national, kind, by, languages, words, checked, source } = one
	return {
		id,
		kind: t(`resource.${kind}`),
		name: words.name,
		nameAttributes: langAttributes(words, 'name'),
		summary: words.summary,
		summaryAttributes: langAttributes(words, 'summary'),
		by: catalogueIn(locale).organisations.get(by).name,
		languages:
			typeof languages === 'string'
				? t(`resource.${languages}`)
				: list(
						locale,
						languages.map((tag) => languageName(locale, tag)),
					),
		ways: (['web', 'order', 'print'] as const).flatMap((way) => {
			const href = one[way]
			return href ? [{ href, name: t(`resource.${way}`) }] : []
		}),
		places: (one.at ?? []).map((venue) => ({ href: placePath(locale, venue), name: venueName(venue) })),
		source,
		checkedOn: checked.on,
		edit: national ? undefined : editThingPath(locale, 'resource', id),
	}
}
