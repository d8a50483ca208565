import type { TranslatedFile, TranslationUnit } from '#domain/translation.ts'
import { escaped } from '#exchange/escaped.ts'
import { attribute, elements, unescaped } from '#exchange/imports/scan-xml.ts'

/** Gaps and tags: programs for translators keep them whole, since they are no words. */
const code = /\{\{\w+\}\}|<\/?[a-z][^>]*>/g

const inline = (text: string): string => {
	let id = 0
	let at = 0
	let xml = ''
	for (const match of text.matchAll(code)) {
		xml += `${escaped(text.slice(at, match.index))}<ph id="${++id}">${escaped(match[0])}</ph>`
		at = match.index + match[0].length
	}
	return xml + escaped(text.slice(at))
}

/** Texts to translate as XLIFF 1.2 (OASIS), which programs for translators open; lengths are in letters. */
export const xliffOf = (units: readonly TranslationUnit[], from: string, to: string): string =>
	'<?xml version="1.0" encoding="UTF-8"?>\n' +
	'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n' +
	`<file original="first-door" source-language="${from}" target-language="${to}" datatype="plaintext">\n<body>\n` +
	`${units.map(unitXml).join('\n')}\n</body>\n</file>\n</xliff>\n`

function unitXml({ key, english, own, englishThen, know, most }: TranslationUnit): string {
	const limit = most === undefined ? '' : ` maxwidth="${most}" size-unit="char"`
	const state = englishThen === undefined ? 'translated' : 'needs-adaptation'
	const notes = [...(englishThen === undefined ? [] : [`The English was: ${englishThen}`]), ...know]
	return (
		`<trans-unit id="${escaped(key)}"${limit} xml:space="preserve"><source>${inline(english)}</source>` +
		(own === '' ? '' : `<target state="${state}">${inline(own)}</target>`) +
		`${notes.map((note) => `<note from="developer">${escaped(note)}</note>`).join('')}</trans-unit>`
	)
}

/** What came back as XLIFF 1.2 or 2; or why it is not read. */
export function fromXliff(xml: string): TranslatedFile | { refused: string } {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return { refused: 'defines words of its own (DOCTYPE), as no XLIFF does.' }
	if (!/<(?:\w+:)?xliff\b/.test(xml)) return { refused: 'is no XLIFF file.' }
	const root = elements(xml, 'xliff')[0]?.tag ?? ''
	const files = elements(xml, 'file').map(({ tag }) => attribute(tag, 'target-language'))
	const languages = [attribute(root, 'trgLang'), ...files].flatMap((tag) => tag ?? [])
	const units = [...elements(xml, 'trans-unit'), ...elements(xml, 'unit')]
	return {
		languages: [...new Set(languages)],
		words: units.map(({ tag, inner }) => {
			const own = inner.replace(/<alt-trans\b[\s\S]*?<\/alt-trans>/g, '')
			const key = unescaped(attribute(tag, 'id') ?? '')
			return { key, english: textIn(own, 'source'), words: textIn(own, 'target'), at: `unit ${key}` }
		}),
		remarks: [],
	}
}

/** All a unit says in its source or target, the inside of inline codes with it. */
const textIn = (unit: string, name: 'source' | 'target'): string =>
	elements(unit, name)
		.map(({ inner }) =>
			unescaped(
				inner
					.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => escaped(text))
					.replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, ''),
			),
		)
		.join('')
