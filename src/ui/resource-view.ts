import type { LangAttributes } from './render-context.ts'

/** Something to read or watch, ready to draw. */
export type ResourceView = {
	id: string
	kind: string
	name: string
	nameAttributes: LangAttributes
	summary: string
	summaryAttributes: LangAttributes
	by: string
	languages: string
	/** Where to order it, print it or see it. */
	ways: readonly { href: string; name: string }[]
	/** Places that have it. */
	places: readonly { href: string; name: string }[]
	source: { name: string; web: string } | undefined
	checkedOn: string
	/** Where whoever made it changes what we say. */
	edit: string | undefined
}
