import type { LangAttributes } from './render-context.ts'

/** A name that leads on, and a line about it; each says which language it is in where that is not the reader's. */
export type LinkRow = {
	href: string
	name: string
	nameAttributes?: LangAttributes
	summary?: string
	summaryAttributes?: LangAttributes
	/** The language of what it leads to, where that is another. */
	hreflang?: string
	/** An address, on a line of its own. */
	address?: string
	/** The number it has on a map beside the list. */
	number?: number
}
