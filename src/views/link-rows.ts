import type { LinkRow } from '#ui/link-row.ts'
import type { InSomeLanguage, RenderContext } from '#ui/render-context.ts'

/** A thing as a row with its name alone. */
export const nameRow = (
	{ langAttributes }: RenderContext,
	href: string,
	words: InSomeLanguage & { name: string },
): LinkRow => ({ href, name: words.name, nameAttributes: langAttributes(words, 'name') })

/** A thing as a row with its name and its summary. */
export const rowOf = (
	context: RenderContext,
	href: string,
	words: InSomeLanguage & { name: string; summary: string },
): LinkRow => ({
	...nameRow(context, href, words),
	summary: words.summary,
	summaryAttributes: context.langAttributes(words, 'summary'),
})
