import { writeFileSync } from 'node:fs'
import { counted } from '#domain/mistakes/problems.ts'
import { translationWorkbook } from '#exchange/translations/sheet.ts'
import { xliffOf } from '#exchange/translations/xliff.ts'
import { sourceLocale, nameAndTag, type Locale } from '#i18n/locales.ts'
import { nothingChanged, type Outcome } from '#commands/outcome.ts'
import type { Setting } from './setting.ts'
import { order } from './order.ts'
import { glossaryRows, stringUnits } from './string-units.ts'
import { textsIn, textUnits } from './text-units.ts'

/** Names of the sheets; rows are told by them. */
export const sheetNames = { strings: 'The site’s own words', texts: 'Texts' } as const

export function takeOut(path: string, tag: Locale, { documents }: Setting): Outcome {
	const strings = stringUnits(tag)
	const texts = textUnits(textsIn(documents, tag, order), tag)
	if (/\.xlsx$/i.test(path))
		writeFileSync(
			path,
			translationWorkbook(
				[
					{ name: sheetNames.strings, units: strings },
					{ name: sheetNames.texts, units: texts },
				],
				nameAndTag(tag),
				glossaryRows(tag),
			),
		)
	else if (/\.(?:xlf|xliff)$/i.test(path)) writeFileSync(path, xliffOf([...strings, ...texts], sourceLocale, tag))
	else return nothingChanged(`--out: ${path} is neither .xlsx nor .xlf.`)
	const all = [...strings, ...texts]
	const done = all.filter(({ own, englishThen }) => own !== '' && englishThen === undefined).length
	return {
		says:
			`${path}: ${counted(strings.length, 'string')} of the site and ${counted(texts.length, 'part')} of texts, ` +
			`${done} of them done.\nWhen it comes back: npm run translations -- ${path}`,
		code: 0,
	}
}
