import { avoidedWord } from '#catalogue/glossary.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import type { TranslatedWords, TranslationUnit } from '#domain/translation.ts'
import type { UnitToMend } from '#exchange/translations/sheet.ts'
import type { Locale } from '#i18n/locales.ts'
import { stringDifferences } from '#i18n/string-faults.ts'

/** Words that may be written, and what they are for. */
export type GoodWords = { unit: TranslationUnit; words: string }

export type Judgement = {
	good: GoodWords[]
	/** How many say what stands there already, and how many are empty. */
	same: number
	empty: number
	/** What was typed and cannot be written, each with all that is wrong with it. */
	wrong: (UnitToMend & { at: string; wrong: readonly string[] })[]
}

/** Every word that came back, held against the texts there are: all mistakes at once, and nothing typed is dropped. */
export function judged(words: readonly TranslatedWords[], units: readonly TranslationUnit[], tag: Locale): Judgement {
	const byKey = new Map(units.map((unit) => [unit.key, unit]))
	const typed = words
		.map((one) => ({ ...one, words: plain(one.words) }))
		.filter(({ key, words: text }) => key !== '' || text !== '')
	const filled = typed.filter(({ words: text }) => text !== '')
	const candidates = [...Map.groupBy(filled, ({ key }) => key).values()].flatMap((all) => {
		const different = new Set(all.map((one) => one.words)).size
		return different === 1 ? [{ one: all[0]!, again: '' }] : all.map((one) => ({ one, again: saidAgain(all, one) }))
	})
	const judgement: Judgement = { good: [], same: 0, empty: typed.length - filled.length, wrong: [] }
	for (const { one, again } of candidates) {
		const unit = byKey.get(one.key)
		const words = unit ? edgedAs(unit.english, one.words) : one.words
		if (unit && unit.own === words && again === '') {
			judgement.same++
			continue
		}
		const faults = [...(again ? [again] : []), ...(unit ? faultsOf(one, unit, tag) : [unknown(one.key, units)])]
		if (unit && faults.length === 0) judgement.good.push({ unit, words })
		else
			judgement.wrong.push({
				...(unit ?? { key: one.key, english: one.english ?? '', know: [] }),
				own: one.words,
				at: one.at,
				wrong: faults,
			})
	}
	return judgement
}

/** Line ends of one kind, and nothing round the words. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** With the lines that stand empty before and after the English: the start of a letter, say. */
const edgedAs = (english: string, words: string): string =>
	(/^\s*/.exec(english)?.[0] ?? '') + words + (/\s*$/.exec(english)?.[0] ?? '')

const saidAgain = (all: readonly TranslatedWords[], one: TranslatedWords): string =>
	`is there ${all.length} times with other words: ${all
		.filter((other) => other !== one)
		.map(({ at }) => at)
		.join(', ')}. Keep one.`

const unknown = (key: string, units: readonly TranslationUnit[]): string => {
	const meant = nearest(
		key,
		units.map((unit) => unit.key),
	)
	return `is no text of the site${meant === undefined ? '' : `; did you mean "${meant}"?`}.`
}

function faultsOf({ english, words }: TranslatedWords, unit: TranslationUnit, tag: Locale): string[] {
	const avoided = avoidedWord(tag, words)
	const letters = [...words].length
	return [
		...(english === undefined || plain(english) === plain(unit.english)
			? []
			: [
					`was made from other English: “${plain(english)}”. It is now: “${unit.english}”. ` +
						'Change the words, or keep them.',
				]),
		...stringDifferences(unit.key, unit.english, words).map(({ says }) => says),
		...(linksIn(words) === linksIn(unit.english) ? [] : ['has other links than the English. Keep what stands in ( ).']),
		...(unit.most !== undefined && letters > unit.most
			? [`has ${letters} letters; there is room for ${unit.most}.`]
			: []),
		...(avoided === undefined ? [] : [avoided]),
	]
}

/** Where the links of a Markdown text lead, in order of the alphabet. */
const linksIn = (text: string): string =>
	[...text.matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, href = '']) => href)
		.sort()
		.join(' ')
