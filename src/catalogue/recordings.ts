import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Recording } from '#domain/model/easy.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { Catalogue, Entry } from './entry.ts'
import { isRecording } from './files.ts'
import { contentFiles } from './folder.ts'

type Easy = Entry<'easy'>

/** A short name for the words somebody hears: another as soon as one of them is. */
export const wordsHeard = ({ name, lines }: { name: string; lines: readonly string[] }): string =>
	`e${shortHash(JSON.stringify([name, lines]), 7)}`

/** A file that goes out under the name of what is in it, so that browsers may keep it. */
export type SoundFile = { from: string; name: string }

/** What can be heard of a thing in one language: nothing once its words have changed since they were read. */
export function recordingOf(
	folder: string,
	entry: Easy,
	locale: string,
): (SoundFile & Pick<Recording, 'voice'>) | undefined {
	const recording = entry.facts.recordings?.[locale]
	const words = entry.words[locale]
	if (!recording || !words || recording.words !== wordsHeard(words)) return undefined
	const file = fileOf(folder, entry, `${locale}.mp3`)
	return file && { ...file, voice: recording.voice }
}

/** The same in British Sign Language, with what is said in it as captions. */
export function filmOf(folder: string, entry: Easy): { film: SoundFile; captions: SoundFile } | undefined {
	const english = entry.words[sourceLocale]
	if (!entry.facts.bsl || !english || entry.facts.bsl.words !== wordsHeard(english)) return undefined
	const [film, captions] = [fileOf(folder, entry, 'bsl.mp4'), fileOf(folder, entry, 'bsl.vtt')]
	return film && captions && { film, captions }
}

/** Recordings without their file or their line in `facts.yaml`, and those whose words have changed since. */
export function recordingProblems(folder: string, { easy }: Pick<Catalogue, 'easy'>): Problem[] {
	const named = new Set([...easy.values()].flatMap(filesNamed))
	const strays = contentFiles(folder)
		.files.filter((path) => isRecording(path) && !named.has(path))
		.map((path) =>
			problemAt(
				`content/${path}`,
				'(file)',
				'is not offered: facts.yaml beside it does not say who reads it, when, and which words.',
			),
		)
	return [...strays, ...[...easy.values()].flatMap((entry) => problemsOf(folder, entry))]
}

function problemsOf(folder: string, entry: Easy): Problem[] {
	const { recordings = {}, bsl } = entry.facts
	const missing = filesNamed(entry)
		.filter((path) => !existsSync(join(folder, path)))
		.map((path) => problemAt(entry.file, 'recordings', `needs ${basename(path)} beside it.`))
	const read = [
		...Object.entries(recordings).map(([locale, { words }]) => ({ field: `recordings.${locale}`, locale, words })),
		...(bsl ? [{ field: 'bsl', locale: sourceLocale, words: bsl.words }] : []),
	]
	return [
		...missing,
		...read.flatMap(({ field, locale, words }) => {
			const now = entry.words[locale]
			if (!now) return [problemAt(entry.file, field, `is of words that are not there: ${locale}.md.`)]
			return words === wordsHeard(now)
				? []
				: [
						problemAt(
							entry.file,
							field,
							'reads words that have changed since, and is not offered. ' +
								`They are ${wordsHeard(now)} now: record them anew.`,
							'warning',
						),
					]
		}),
	]
}

const pathIn = ({ file }: Easy, name: string): string => file.replace(/^content\//, '').replace('facts.yaml', name)

const filesNamed = (entry: Easy): string[] => [
	...Object.keys(entry.facts.recordings ?? {}).map((locale) => pathIn(entry, `${locale}.mp3`)),
	...(entry.facts.bsl ? [pathIn(entry, 'bsl.mp4'), pathIn(entry, 'bsl.vtt')] : []),
]

function fileOf(folder: string, entry: Easy, name: string): SoundFile | undefined {
	const from = join(folder, pathIn(entry, name))
	if (!existsSync(from)) return undefined
	const [first = '', ending = ''] = name.split('.')
	return { from, name: `${entry.id}-${first}.${shortHash(readFileSync(from), 8)}.${ending}` }
}

function shortHash(of: string | Uint8Array, letters: number): string {
	return createHash('sha256').update(of).digest('hex').slice(0, letters)
}
