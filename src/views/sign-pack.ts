import { textsOf } from '#catalogue/rules/each-text.ts'
import { readSignOff } from '#catalogue/sign-off.ts'
import { wordsNow } from '#catalogue/signed.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import { catalogue } from '#catalogue/index.ts'
import { contentFolder } from '#catalogue/read.ts'
import { signedKinds } from '#domain/model/signed.ts'
import { csv } from '#exchange/sheets/csv.ts'
import { escaped } from '#exchange/escaped.ts'
import { localeOf, sourceLocale, type Locale } from '#i18n/locales.ts'
import { signedPath } from './sign-off.ts'

/** One text to read: where it stands in its thing, the English, and the words in the language of the pack. */
type ToRead = { where: string; english: string; words: string }
type ThingToRead = { what: string; name: string; page: string; version: string; texts: ToRead[] }

/** The columns of the sheet, in its order; the answers come back under the same heads. */
export const heads = {
	what: 'What',
	language: 'Language',
	page: 'Page',
	where: 'Where',
	english: 'English',
	words: 'Words',
	right: 'Right? (yes or no)',
	better: 'Better words',
	remark: 'Remark',
	version: 'Version',
} as const

/** Everything in one language that tells somebody what to do, urgent help first. */
export function thingsToRead(content: string, catalogue: Catalogue, language: Locale, site: string): ThingToRead[] {
	return signedKinds.flatMap((kind) =>
		[...catalogue[kind].values()].flatMap((entry) => {
			if (!entry.words[language]) return []
			const what = `${kind}/${entry.id}`
			return [
				{
					what,
					name: entry.words[sourceLocale]?.name ?? entry.id,
					page: new URL(signedPath(language, kind, entry.id), site).href,
					version: wordsNow(content, catalogue, { what, language })!,
					texts: pairs(entry, language),
				},
			]
		}),
	)
}

/** Parts of the running text stand in the order of the English, so the first is beside the first. */
function pairs(entry: Parameters<typeof textsOf>[0], language: Locale): ToRead[] {
	const english = Map.groupBy([...textsOf(entry, sourceLocale)], ({ field }) => field)
	const seen = new Map<string, number>()
	return [...textsOf(entry, language)].map(({ field, text }) => {
		const at = seen.get(field) ?? 0
		seen.set(field, at + 1)
		return {
			where: field,
			words: text,
			english: language === sourceLocale ? '' : (english.get(field)?.[at]?.text ?? ''),
		}
	})
}

/** The sheet of this area in one language, as the page for sign-off gives it. */
export const signSheet = (language: Locale, site: string): string =>
	packSheet(thingsToRead(contentFolder, catalogue(), language, site), language)

/** A sheet to answer in. */
export const packSheet = (things: readonly ThingToRead[], language: Locale): string =>
	csv(
		Object.values(heads),
		things.flatMap(({ what, page, version, texts }) =>
			texts.map(({ where, english, words }) => [what, language, page, where, english, words, '', '', '', version]),
		),
	)

const style =
	'body{font:16px/1.45 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}' +
	'table{border-collapse:collapse;width:100%;table-layout:fixed}' +
	'th,td{border:1px solid #767676;padding:.4rem;text-align:start;vertical-align:top;' +
	'overflow-wrap:anywhere}tr{break-inside:avoid}h2{margin-top:2rem;break-after:avoid}' +
	'thead th:nth-last-child(2){width:5rem}section td{height:3rem}'

/** A page to print and answer on: what is said now, what choices wait, and room to write. */
export function packPage(content: string, things: readonly ThingToRead[], language: Locale): string {
	const { ownName, direction } = localeOf(language)
	const choices = Map.groupBy(readSignOff(content), ({ where }) => where)
	const own = `lang="${language}" dir="${direction}"`
	const isEnglish = language === sourceLocale
	const columns = [...(isEnglish ? ['Words'] : ['English', escaped(ownName)])]
	const part = ({ what, name, page, texts }: ThingToRead) => [
		`<h2>${escaped(name)}</h2><p><a href="${escaped(page)}">${escaped(page)}</a></p>`,
		...(choices.get(what) ?? []).map(
			({ what, choice, other, decides }) =>
				`<p><strong>A choice for the ${escaped(decides)}:</strong> ${escaped(what)} Now: ${escaped(choice)}. ` +
				`The other: ${escaped(other)}.</p>`,
		),
		`<table><thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join('')}`,
		'<th scope="col">Right?</th><th scope="col">Better words</th></tr></thead><tbody>',
		...texts.map(
			({ english, words }) =>
				`<tr>${isEnglish ? '' : `<td>${escaped(english)}</td>`}<td ${own}>${escaped(words)}</td>` +
				'<td></td><td></td></tr>',
		),
		'</tbody></table>',
	]
	const title = `Words to read and sign: ${isEnglish ? 'English' : `${language}, ${ownName}`}`
	return [
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
		'<meta name="viewport" content="width=device-width, initial-scale=1"><meta ' +
			'http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
		`<style>${style}</style></head><body><main><h1>${escaped(title)}</h1>`,
		'<p>These words tell parents what to do. Please read each, say yes or no under "Right?", and write better words ' +
			'where you know some. Say if anything could be understood the wrong way, frighten or blame. Sign by what you ' +
			'answer for, not by name: a role and an organisation are shown to readers.</p>',
		...things.flatMap(part),
		'<section><h2>Signed</h2><table><tbody>',
		...['Role', 'Organisation', 'Date', 'To be read again by'].map(
			(head) => `<tr><th scope="row">${head}</th><td></td></tr>`,
		),
		'</tbody></table></section></main></body></html>',
	].join('\n')
}
