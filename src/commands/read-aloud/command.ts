import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { Outcome } from '#commands/outcome.ts'
import { optionsIn } from '#commands/options.ts'
import { recordingOf, wordsHeard } from '#catalogue/recordings.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { isLocale } from '#i18n/locales.ts'
import { toRead } from './spoken.ts'

type Setting = {
	catalogue: Pick<Catalogue, 'easy'>
	content: string
	today: string
	read: (text: string, locale: string) => Buffer
}

const usage = 'Write: npm run read-aloud -- [<thing> ...] [--language <language>] [--again]'

/** What is read without being asked for: what cannot wait, and what everybody looks up. */
const first = ['urgent-cards', 'stages']

/** Larger than this a recording takes long to come on a slow line. */
const mostBytes = 150_000

/**
 * Reads words in pictures out with a computer's voice, where nobody has or the words have changed since. What a person
 * read is left alone while its words stand.
 */
export function readAloud(args: readonly string[], { catalogue, content, today, read }: Setting): Outcome {
	const options = chosen(args)
	if (typeof options === 'string') return { says: options, code: 1 }
	const { ids, language, again } = options
	if (language !== undefined && !isLocale(language)) return { says: `There is no language "${language}".`, code: 1 }
	const unknown = ids.find((id) => !catalogue.easy.has(id))
	if (unknown !== undefined) {
		const near = nearest(unknown, [...catalogue.easy.keys()])
		return { says: `There is no easy/${unknown}.${near ? ` Did you mean "${near}"?` : ''}`, code: 1 }
	}
	const entries = [...catalogue.easy.values()].filter(({ id, facts }) =>
		ids.length > 0 ? ids.includes(id) : first.includes(facts.of),
	)
	const locales = language === undefined ? shownLocales.map(({ tag }) => tag) : [language]
	const large: string[] = []
	let count = 0
	for (const entry of entries)
		for (const locale of locales) {
			const words = entry.words[locale]
			const there = recordingOf(content, entry, locale)
			if (!words || (there && !(again && there.voice === 'computer'))) continue
			const sound = read(toRead(words, locale), locale)
			keep(content, entry, locale, { sound, today, words: wordsHeard(words) })
			count += 1
			if (sound.length > mostBytes) large.push(`  easy/${entry.id} ${locale}: ${Math.round(sound.length / 1000)} kB`)
		}
	return {
		says: [
			`${counted(count, 'recording')} made. A computer's voice: have people read them, and write "voice: person".`,
			...(large.length > 0 ? [`Over ${mostBytes / 1000} kB:`, ...large] : []),
		].join('\n'),
		code: 0,
	}
}

const chosen = (args: readonly string[]) =>
	optionsIn(
		args,
		usage,
		{ language: { type: 'string' }, again: { type: 'boolean', default: false } },
		({ language, again }, ids) => ({ ids, language, again }),
	)

function keep(
	content: string,
	{ file }: Entry<'easy'>,
	locale: string,
	{ sound, today, words }: { sound: Buffer; today: string; words: string },
): void {
	const facts = join(content, file.replace(/^content\//, ''))
	const document = parseDocument(readFileSync(facts, 'utf8'))
	document.setIn(
		['recordings', locale],
		document.createNode({ voice: 'computer', on: today, by: 'First Door', words }, { flow: true }),
	)
	writeFileSync(facts.replace('facts.yaml', `${locale}.mp3`), sound)
	writeFileSync(facts, document.toString({ lineWidth: 120, flowCollectionPadding: true }))
}
