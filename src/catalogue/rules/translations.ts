import { eld } from 'eld/small'
import { isLeftInEnglish } from '#i18n/string-faults.ts'
import { localeTags } from '#catalogue/languages.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { Entry } from '#catalogue/entry.ts'
import type { KindName } from '#catalogue/kinds.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { inWords, textsOf } from './each-text.ts'
import { hrefsIn } from './links.ts'
import type { Rule } from './rule.ts'

/** The letters a language is written in, where they are not Latin. */
const scripts: Readonly<Partial<Record<string, RegExp>>> = {
	ur: /\p{Script=Arabic}/u,
	ar: /\p{Script=Arabic}/u,
	bn: /\p{Script=Bengali}/u,
	pa: /\p{Script=Gurmukhi}/u,
	uk: /\p{Script=Cyrillic}/u,
}

/** Languages a machine tells apart well enough by their words; the shortest text it is asked about. */
const detectable = ['en', 'ro', 'ur', 'pl', 'bn', 'ar']
const longEnough = 90

/** Translations keep the links of the English, are really translated, and are in the language their file says. */
export const translations: Rule = inWords(
	localeTags.filter((tag) => tag !== sourceLocale),
	faultsOf,
)

function faultsOf(entry: Entry<KindName>, tag: string): Problem[] {
	if (!entry.words[tag]) return []
	const file = entry.file.replace('facts.yaml', `${tag}.md`)
	const english = new Map([...textsOf(entry, sourceLocale)].map(({ field, text }) => [field, text]))
	const own = [...textsOf(entry, tag)]
	return [
		...linksDiffer(entry, tag, file),
		...own.flatMap(({ field, text }) => {
			if (field === 'name' && entry.national) return []
			if (isLeftInEnglish(english.get(field) ?? '', text))
				return [problemAt(file, field, `is still English: "${text.slice(0, 60)}".`, 'warning')]
			if (isInOtherLetters(tag, text))
				return [problemAt(file, field, `has only Latin letters: "${text.slice(0, 60)}".`, 'warning')]
			return []
		}),
		...otherLanguage(tag, own.map(({ text }) => text).join(' '), file),
	]
}

/** A translation made from older English may link elsewhere; the page says that it is older. */
function linksDiffer(entry: Entry<KindName>, tag: string, file: string): Problem[] {
	const linksOf = (locale: string) => hrefsIn(entry.words[locale]?.html).sort().join(' ')
	const words = entry.words[tag]
	if (!words?.html || words.standing.isOutOfDate || !entry.words[sourceLocale]) return []
	return linksOf(tag) !== linksOf(sourceLocale)
		? [
				problemAt(
					file,
					'(body)',
					`has other links than the English: ${linksOf(tag) || 'none'} instead of ${linksOf(sourceLocale) || 'none'}.`,
				),
			]
		: []
}

/** Only Latin letters where the language has its own; short ones are names. */
function isInOtherLetters(tag: string, text: string): boolean {
	const script = scripts[tag]
	return script !== undefined && !script.test(text) && text.split(/\s+/).length > 4
}

function otherLanguage(tag: string, text: string, file: string): Problem[] {
	if (!detectable.includes(tag) || text.length < longEnough) return []
	const language = eld.detect(text).language
	return language && language !== tag && detectable.includes(language)
		? [problemAt(file, '(file)', `reads as "${language}", not "${tag}". The wrong file?`, 'warning')]
		: []
}
