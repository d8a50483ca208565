import type { LangAttributes, SiteMark } from './render-context.ts'

/** Words in the page's language and, where that is another, in English. */
export type InBoth = { own: string; english?: string | undefined }

/** What stands on a poster and on a card. */
export type Printed = {
	site: SiteMark
	name: InBoth & { langAttributes: LangAttributes }
	line: InBoth
	scan: InBoth
	type: InBoth
	address: string
	/** Without `https://`, to type in. */
	shortAddress: string
	label: string
	languages: readonly { ownName: string; lang: string; dir: 'ltr' | 'rtl' }[]
}
