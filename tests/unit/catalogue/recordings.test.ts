import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { filesIn } from '#catalogue/files.ts'
import type { Entry } from '#catalogue/entry.ts'
import { recordingOf, recordingProblems } from '#catalogue/recordings.ts'
import { readAloud } from '#commands/read-aloud/command.ts'
import { spoken, toRead } from '#commands/read-aloud/spoken.ts'
import { easyFacts, easyWords } from '#domain/model/easy.ts'
import { day } from '../../moment.ts'
import { scratchFolder } from '../../scratch.ts'

const content = scratchFolder('read-aloud')
const folder = join(content, 'national/easy/feeding')
const path = (name: string) => join(folder, name)

/** Feeding in pictures, in English, as its files say. */
function feeding(): Entry<'easy'> {
	const { files } = filesIn(content)
	const facts = files.find(({ locale }) => !locale)!
	const words = easyWords.parse(files.find(({ locale }) => locale === 'en')!.data)
	const en = { ...words, locale: 'en', html: '', standing: { origin: 'source', isOutOfDate: false } as const }
	return { id: 'feeding', file: facts.file, national: true, facts: easyFacts().parse(facts.data), words: { en } }
}
const catalogue = () => ({ easy: new Map([['feeding', feeding()]]) })
const told = () => recordingProblems(content, catalogue()).map(({ file, field, severity }) => [file, field, severity])
/** A voice that writes down what it is given to read. */
const read = (...args: string[]) =>
	readAloud(args, { catalogue: catalogue(), content, today: day, read: (text) => Buffer.from(text) })

beforeEach(() => {
	rmSync(content, { recursive: true })
	cpSync('content/national/easy/feeding', folder, { recursive: true })
})

test('what is read out can be heard, until its words change', () => {
	expect(recordingOf(content, feeding(), 'en')).toBeUndefined()
	expect(read('feeding', '--language', 'en').says).toMatch(/^1 recording made/)
	expect(recordingOf(content, feeding(), 'en')).toMatchObject({ voice: 'computer', from: path('en.mp3') })
	expect(told()).toEqual([])

	writeFileSync(path('en.md'), readFileSync(path('en.md'), 'utf8').replace('Let them pause.', 'Let them rest.'))
	expect(recordingOf(content, feeding(), 'en')).toBeUndefined()
	expect(told()).toEqual([['content/national/easy/feeding/facts.yaml', 'recordings.en', 'warning']])

	read('feeding', '--language', 'en')
	expect(recordingOf(content, feeding(), 'en')).toBeDefined()
	expect(readFileSync(path('en.mp3'), 'utf8')).toContain('Let them rest.')
})

test('another recording of the same words goes out under another name, since browsers keep the first', () => {
	read('feeding', '--language', 'en')
	const before = recordingOf(content, feeding(), 'en')!.name
	writeFileSync(path('en.mp3'), 'a person reads')
	expect(recordingOf(content, feeding(), 'en')!.name).not.toBe(before)
})

test('what a person read is not read over by a computer', () => {
	read('feeding', '--language', 'en')
	writeFileSync(path('en.mp3'), 'a person reads')
	writeFileSync(
		path('facts.yaml'),
		readFileSync(path('facts.yaml'), 'utf8').replace('voice: computer', 'voice: person'),
	)
	expect(read('feeding', '--language', 'en', '--again').says).toMatch(/^0 recordings made/)
	expect(readFileSync(path('en.mp3'), 'utf8')).toBe('a person reads')
})

test('a recording without its line, and a line without its recording, are told', () => {
	writeFileSync(path('pl.mp3'), 'who reads?')
	read('feeding', '--language', 'en')
	rmSync(path('en.mp3'))
	expect(told()).toEqual([
		['content/national/easy/feeding/pl.mp3', '(file)', 'error'],
		['content/national/easy/feeding/facts.yaml', 'recordings', 'error'],
	])
})

test('a name that is misspelt reads nothing', () => {
	expect(read('feding')).toEqual({ says: 'There is no easy/feding. Did you mean "feeding"?', code: 1 })
})

test('an option that is not there reads nothing, and says what to write', () => {
	const { says, code } = read('feeding', '--langauge', 'en')
	expect([code, says.split('\n')[1]]).toEqual([1, expect.stringContaining('npm run read-aloud')])
	expect(existsSync(path('en.mp3'))).toBe(false)
})

test.each([
	['en', 'Call 999 or go to A&E.', 'Call 9 9 9 or go to A and E.'],
	['en', 'Under 3 months and 38C or higher? Call 111.', 'Under 3 months and 38 degrees or higher? Call 1 1 1.'],
	['en', 'You can claim 1999 pounds', 'You can claim 1999 pounds'],
	['pl', 'Wybierz opcję zdrowia psychicznego (mental health).', 'Wybierz opcję zdrowia psychicznego.'],
	['ur', 'بچے کو اس کے پلنگ (cot) میں لٹا دیں۔', 'بچے کو اس کے پلنگ میں لٹا دیں۔'],
])('%s: “%s” is said as it is heard', (locale, text, heard) => {
	expect(spoken(text, locale)).toBe(heard)
})

test('the voice rests after the name and after each line', () => {
	expect(toRead({ name: 'Danger', lines: ['Call 999.', 'Not now?'] }, 'en')).toBe('Danger.\n\nCall 9 9 9.\n\nNot now?')
})
