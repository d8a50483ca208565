import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { keysFor, missingKeys } from '#i18n/string-faults.ts'
import { pluralCategories, stringsOf } from '#i18n/strings.ts'
import { contentFiles } from './folder.ts'
import { kindOf } from './kinds.ts'
import { placeOf } from './files.ts'

export type LanguageState = 'live' | 'public-draft' | 'draft'

type Done = { done: number; of: number }

/** How much of a language is there: the site's own words, and the texts that parents read. */
export type LanguageShare = { strings: Done; texts: Done }

/**
 * From which share a draft that an area names is shown, marked as not finished, and from which it counts as whole.
 * Texts may be missing altogether in a public draft: they stand in English, marked.
 */
export const sharesNeeded = {
	'public-draft': { strings: 0.75, texts: 0 },
	live: { strings: 1, texts: 0.9 },
} as const

export function stateByShare({ strings, texts }: LanguageShare): LanguageState {
	const reaches = (state: keyof typeof sharesNeeded): boolean =>
		strings.done >= sharesNeeded[state].strings * strings.of && texts.done >= sharesNeeded[state].texts * texts.of
	return reaches('live') ? 'live' : reaches('public-draft') ? 'public-draft' : 'draft'
}

export function languageShare(folder: string, tag: Locale): LanguageShare {
	const [english, forms] = [stringsOf(sourceLocale), pluralCategories(tag)]
	const strings = keysFor(english, forms).length
	const texts = textsForParents(folder)
	return {
		strings: { done: strings - missingKeys(english, stringsOf(tag), forms).length, of: strings },
		texts: { done: texts.filter((text) => existsSync(join(folder, text, `${tag}.md`))).length, of: texts.length },
	}
}

/** The folders of what parents read, below the content folder. */
const textsForParents = (folder: string): string[] =>
	contentFiles(folder).files.flatMap((file) => {
		const place = placeOf(file)
		return 'says' in place || place.locale !== sourceLocale || kindOf(place.kind).forWorkers ? [] : [dirname(file)]
	})

/** A share for people: `1,204 of 1,519 (79 %)`, rounded down, so that what is not whole is never 100 %. */
export function shareText({ done, of }: Done): string {
	const percent = of === 0 ? 100 : Math.floor((100 * done) / of)
	return `${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} (${percent} %)`
}
