import { existsSync, writeFileSync } from 'node:fs'
import { counted } from '#domain/mistakes/problems.ts'
import { printable, visible } from '#domain/mistakes/visible.ts'
import { translationWorkbook } from '#exchange/translations/sheet.ts'
import { isLocale, nameAndTag, type Locale } from '#i18n/locales.ts'
import { nothingChanged, type Outcome } from '#commands/outcome.ts'
import { judged, type GoodWords, type Judgement } from './judge.ts'
import { order } from './order.ts'
import { progressOf } from './progress.ts'
import { translatedFile } from './read.ts'
import { notTranslatable, tagOf, type Setting } from './setting.ts'
import { glossaryRows, stringUnits } from './string-units.ts'
import { textsIn, textUnits } from './text-units.ts'
import { sheetNames } from './take-out.ts'
import { textsToWrite, writeStrings, writeText } from './write.ts'

type How = { tag: Locale | undefined; translation: 'machine' | 'reviewed'; isWriting: boolean }

/** New words are many: the first of them show whether the file is the right one. */
const mostShown = 12

export function bringBack(path: string, { tag: chosen, translation, isWriting }: How, setting: Setting): Outcome {
	const file = translatedFile(path)
	if ('refused' in file) return nothingChanged(file.refused)
	const tag = languageOf(path, chosen, file.languages)
	if (typeof tag !== 'string') return nothingChanged(tag.says)
	if (file.words.length === 0)
		return nothingChanged(
			`${path} has no words to read. Leave its heads as they are, and hide no column; ` +
				`npm run translations -- --out ${tag}.xlsx makes one.`,
		)
	const [strings, texts] = [stringUnits(tag), textsIn(setting.documents, tag, order)]
	const judgement = judged(file.words, [...strings, ...textUnits(texts, tag)], tag)
	const isString = new Set(strings.map(({ key }) => key))
	const goodStrings = judgement.good.filter(({ unit }) => isString.has(unit.key))
	const { ready, open } = textsToWrite(
		texts,
		judgement.good.filter(({ unit }) => !isString.has(unit.key)),
	)
	const wrong = [
		...judgement.wrong,
		...open.flatMap(({ good, says }) =>
			good.map(({ unit, words }) => ({ ...unit, own: words, at: unit.key, wrong: [says] })),
		),
	]
	const waiting = new Set(wrong.map(({ key }) => key))
	const good = judgement.good.filter(({ unit }) => !waiting.has(unit.key))
	if (isWriting) {
		if (goodStrings.length > 0) writeStrings(tag, goodStrings)
		for (const one of ready) writeText(setting.content, tag, one, translation)
	}
	const mend = wrong.length > 0 ? toMend(path, wrong, tag, isWriting) : []
	return {
		says: visible(
			[
				...file.remarks,
				summary(tag, good, judgement),
				...changesSaid(good),
				...wrongSaid(wrong),
				...mend,
				isWriting ? progressOf(setting.content, tag) : 'Nothing was written yet: with --write it is.',
			].join('\n'),
		),
		code: wrong.length > 0 ? 2 : 0,
	}
}

/** The language somebody chose, else the one the file names, else the one it is named for. */
function languageOf(path: string, chosen: Locale | undefined, named: readonly string[]): Locale | { says: string } {
	const [tag = tagOf(path) ?? '', ...more] = chosen ? [chosen] : named
	if (more.length > 0)
		return { says: `${path} has words of several languages: ${named.join(', ')}. Bring back one at a time.` }
	const other = chosen && named.find((one) => one.split('-')[0] !== chosen)
	if (other) return { says: `${path} says that its words are "${other}", not "${chosen}".` }
	const short = tag.split('-')[0] ?? ''
	return isLocale(short) && notTranslatable(short) === undefined
		? short
		: { says: `Say which language the words are in: --language cy. ${notTranslatable(short) ?? ''}` }
}

const summary = (tag: Locale, good: readonly GoodWords[], { same, empty }: Judgement): string => {
	const changed = good.filter(({ unit }) => unit.own !== '').length
	return (
		`${nameAndTag(tag)}: ${good.length - changed} new, ${changed} changed, ${same} as they were, ` +
		`${empty} still to do.`
	)
}

/** What would change, old words beside new; of new words the first. */
function changesSaid(good: readonly GoodWords[]): string[] {
	const changed = good.filter(({ unit }) => unit.own !== '')
	const added = good.filter(({ unit }) => unit.own === '')
	return [
		...changed.map(({ unit, words }) => `  ${unit.key}: ${printable(unit.own)} → ${printable(words)}`),
		...added.slice(0, mostShown).map(({ unit, words }) => `  ${unit.key}: ${printable(words)}`),
		...(added.length > mostShown ? [`  and ${added.length - mostShown} more`] : []),
	]
}

const wrongSaid = (wrong: Judgement['wrong']): string[] =>
	wrong.length === 0
		? []
		: [
				`${counted(wrong.length, 'text')} cannot be taken as ${wrong.length === 1 ? 'it is' : 'they are'}:`,
				...wrong.flatMap(({ at, key, wrong: faults }) =>
					faults.map((says) => `  ${at === key ? key : `${at}, ${key}`}: ${says}`),
				),
			]

/** Nothing that somebody typed is lost: what cannot be taken goes into a sheet of its own, to be mended there. */
function toMend(path: string, wrong: Judgement['wrong'], tag: Locale, isWriting: boolean): string[] {
	const out = freeName(path.replace(/\.[^./\\]*$/, ''))
	if (!isWriting) return [`With --write they go into ${out}, beside what is wrong, to be mended and brought back.`]
	writeFileSync(
		out,
		translationWorkbook([{ name: sheetNames.strings, units: wrong }], nameAndTag(tag), glossaryRows(tag)),
	)
	return [`They are in ${out}, beside what is wrong: mend them there and bring it back.`]
}

/** A name that no file has, so that an earlier sheet is not written over. */
function freeName(stem: string, count = 1): string {
	const name = `${stem.replace(/-to-mend(?:-\d+)?$/, '')}-to-mend${count === 1 ? '' : `-${count}`}.xlsx`
	return existsSync(name) ? freeName(stem, count + 1) : name
}
