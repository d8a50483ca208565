/** One text to translate, with all that somebody who translates it wants to know. */
export type TranslationUnit = {
	/** `nav.find`, or of a text of the content its folder and field: `national/guides/sleep: sections.one.title`. */
	key: string
	english: string
	/** The words there are; empty where there are none. */
	own: string
	/** The English those words were made from, where it was another. */
	englishThen?: string
	/** Sentences: what it is, what stands in its gaps, which form it is, what things are called. */
	know: readonly string[]
	/** So many letters it may have. */
	most?: number
}

/** Words that came back for a text, with the English they were made from where the file says so. */
export type TranslatedWords = {
	key: string
	english?: string
	words: string
	/** Where they stand in the file: `row 12`. */
	at: string
}

/** A file that came back, and the languages it names. */
export type TranslatedFile = {
	languages: readonly string[]
	words: readonly TranslatedWords[]
	remarks: readonly string[]
}
