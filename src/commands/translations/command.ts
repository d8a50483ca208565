import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localeOf, locales, sourceLocale, type Locale } from '#i18n/locales.ts'
import { optionsIn } from '#commands/options.ts'
import { nothingChanged, type Outcome } from '#commands/outcome.ts'
import { withStamp } from '#commands/with-stamp.ts'
import { bringBack } from './bring-back.ts'
import { order } from './order.ts'
import { ruleSaid, standingOf, textStates } from './progress.ts'
import { notTranslatable, tagOf, type Setting } from './setting.ts'
import { hashOf, textsIn } from './text-units.ts'
import { takeOut } from './take-out.ts'

const usage =
	'Write: npm run translations                              how far each language is\n' +
	'       npm run translations -- --language <tag>          what is to do in one\n' +
	'       npm run translations -- --stamp <tag>             its texts were made from the English as it stands\n' +
	'       npm run translations -- --out <tag>.xlsx or .xlf  all there is to translate, for a translator\n' +
	'       npm run translations -- <file> [--write]          brings words back: .xlsx, .csv, .xlf, .json\n' +
	'                               [--language <tag>] [--translation machine or reviewed]'

export function translations(args: readonly string[], setting: Setting): Outcome {
	const parsed = optionsIn(
		args,
		usage,
		{
			language: { type: 'string' },
			stamp: { type: 'string' },
			out: { type: 'string' },
			translation: { type: 'string', default: 'machine' },
			write: { type: 'boolean', default: false },
		},
		(values, positionals) => ({ values, positionals }),
	)
	if (typeof parsed === 'string') return nothingChanged(parsed)
	const { values, positionals } = parsed
	const [file, ...more] = positionals
	const chosen = values.stamp ?? values.language ?? (values.out === undefined ? undefined : (tagOf(values.out) ?? ''))
	const fault = chosen === undefined ? undefined : notTranslatable(chosen)
	if (fault !== undefined || more.length > 0) return nothingChanged(`${fault ?? ''}\n${usage}`.trim())
	const tag = chosen as Locale | undefined
	if (file !== undefined) {
		if (values.translation !== 'machine' && values.translation !== 'reviewed')
			return nothingChanged(`--translation is machine or reviewed.\n${usage}`)
		return bringBack(file, { tag, translation: values.translation, isWriting: values.write }, setting)
	}
	if (values.out !== undefined) return takeOut(values.out, tag!, setting)
	if (values.stamp !== undefined) return stamp(tag!, setting)
	return tag === undefined ? table(setting) : list(tag, setting)
}

const table = ({ content, documents }: Setting): Outcome => ({
	says: [
		...locales.filter(({ tag }) => tag !== sourceLocale).map(({ tag }) => standingOf(content, documents, tag)),
		ruleSaid,
	].join('\n'),
	code: 0,
})

function list(tag: Locale, { documents }: Setting): Outcome {
	const texts = textsIn(documents, tag, order)
	const todo = texts.flatMap(({ english, own }) => {
		const states = (own ? textStates(english, own) : ['missing']).filter((state) => !/reviewed$/.test(state))
		return states.length > 0 ? [`${english.file.replace(`${sourceLocale}.md`, `${tag}.md`)}  ${states.join(', ')}`] : []
	})
	return {
		says:
			`${localeOf(tag).ownName}: ${todo.length} of ${texts.length} texts to do, in the order parents meet them\n\n` +
			todo.join('\n'),
		code: 0,
	}
}

function stamp(tag: Locale, { content, documents }: Setting): Outcome {
	for (const { english, own } of textsIn(documents, tag, order)) {
		if (!own) continue
		const path = join(content, own.file.replace(/^content\//, ''))
		writeFileSync(path, withStamp(readFileSync(path, 'utf8'), hashOf(english)))
	}
	return { says: `Every ${localeOf(tag).ownName} text now says it was made from the English as it stands.`, code: 0 }
}
