import type { RawDocument } from '#catalogue/files.ts'
import { languageShare, shareText, sharesNeeded, stateByShare } from '#catalogue/language-share.ts'
import { stateOf } from '#catalogue/languages.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { nameAndTag, type Locale } from '#i18n/locales.ts'
import { outOfDateKeys } from '#i18n/strings.ts'
import { bodyField, fieldsOf, hashOf, textsIn } from './text-units.ts'
import { order } from './order.ts'

const percent = (share: number): string => `${share * 100} %`

/** How far a language has to be before it is shown, and before it is whole. */
export const ruleSaid =
	'A draft that an area names under languages is shown, marked as not finished, from ' +
	`${percent(sharesNeeded['public-draft'].strings)} of the site's own words; it is whole with ` +
	`${percent(sharesNeeded.live.strings)} of them and ${percent(sharesNeeded.live.texts)} of the texts.`

/** How far one language is, in one line. */
export function progressOf(folder: string, tag: Locale): string {
	const share = languageShare(folder, tag)
	const state = stateOf(tag)
	const stateText = {
		live: 'whole',
		'public-draft': 'shown, not finished',
		draft: stateByShare(share) === 'draft' ? 'draft' : 'draft, far enough to be shown: name it under languages',
	}[state]
	const old = outOfDateKeys(tag).length
	return (
		`${nameAndTag(tag)}: ${stateText}. The site's own words ${shareText(share.strings)}` +
		`${old > 0 ? `, ${old} made from older English` : ''}; texts ${shareText(share.texts)}.`
	)
}

/** The same with how the texts stand that are there. */
export function standingOf(folder: string, documents: readonly RawDocument[], tag: Locale): string {
	const states = textsIn(documents, tag, order).flatMap(({ english, own }) => (own ? [textStates(english, own)] : []))
	const count = (name: string) => states.filter((one) => one.includes(name)).length
	const kinds = ['in part', 'out of date', 'machine', 'reviewed', 'clinically-reviewed'].flatMap((name) =>
		count(name) > 0 ? [`${count(name)} ${name}`] : [],
	)
	const there = kinds.length > 0 ? ` Of ${counted(states.length, 'text')} there: ${kinds.join(', ')}.` : ''
	return progressOf(folder, tag) + there
}

/** Who made sure of a text, and whether it lacks fields or was made from older English. */
export function textStates(english: RawDocument, own: RawDocument): string[] {
	const { translation, translates } = own.data as { translation?: string; translates?: string }
	const there = new Set([...fieldsOf(own).keys()].map(topOf))
	const isPart = [...fieldsOf(english).keys()]
		.map(topOf)
		.some((field) => !field.endsWith('-words') && !there.has(field))
	return [
		translation ?? 'machine',
		...(isPart ? ['in part'] : []),
		...(translates === hashOf(english) ? [] : ['out of date']),
	]
}

const topOf = (field: string): string => (field === bodyField ? field : (field.split('.')[0] ?? field))
