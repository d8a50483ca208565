import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { memoize } from '#domain/memoize.ts'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { kindNames } from '#catalogue/kinds.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt, report, type Problem } from '#domain/mistakes/problems.ts'
import { world, worldWith } from '../../world.ts'

const fixtures = 'tests/fixtures'
const today = '2026-11-22'
const fixtureNames = readdirSync(fixtures, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)

/** The small world as it is, and what is already told about it, in the languages that fixtures are in. */
const worldIn = memoize((locales: string) => {
	const files = world(...locales.split(' '))
	return { files, told: new Set(build(files, today).problems.map((problem) => JSON.stringify(problem))) }
})

/**
 * What an editor is told about fixtures laid over the small world: their own mistakes and what those bring about. The
 * kinds there are stand as one word, so that a new one changes no fixture.
 */
function toldAbout(...names: string[]): string {
	const overlays = names.map((name) => filesIn(join(fixtures, name)))
	const overlay = overlays.flatMap(({ files }) => files)
	const { files, told } = worldIn([...new Set(overlay.flatMap(({ locale }) => locale ?? []))].sort().join(' '))
	const unread = overlays.flatMap((one) => one.unread)
	const readable = files.filter(({ file }) => !unread.some((one) => one.file === file))
	const problems: Problem[] = [
		...overlays.flatMap((one) => one.problems),
		...build(worldWith(readable, overlay), today, unread).problems,
	]
	const reported = report(problems.filter((problem) => !told.has(JSON.stringify(problem))))
	return reported.replaceAll(kindNames.join(', '), '<every kind>')
}

test.each(fixtureNames)('%s is said as in expected.txt beside it', async (fixture) => {
	await expect(`${toldAbout(fixture)}\n`).toMatchFileSnapshot(join('..', '..', 'fixtures', `${fixture}.expected.txt`))
})

test('every mistake of every file is told at once, by file, with a total', () => {
	expect(toldAbout('option-misspelt-inside-a-list', 'word-that-labels', 'orphan-file')).toBe(
		[
			'content/local/services/baby-feeding-drop-in/facts.yaml',
			'  stages.1  "newbron" is not one of the choices. Did you mean "newborn"?',
			'            Choices: early-pregnancy, late-pregnancy, newborn, baby, toddler, two-plus',
			'content/local/services/notes.txt',
			'  (file)  is not read by anything. A thing lives in content/national/<kind>/<id>/ or ' +
				'content/local/<kind>/<id>/, as facts.yaml and one <language>.md per language.',
			'          Kinds: <every kind>',
			'',
			'2 problems in 2 files. Nothing was built.',
		].join('\n'),
	)
})

test('warnings are told but stop nothing', () => {
	expect(report([problemAt('content/a.md', 'name', 'is long.', 'warning')])).toBe(
		'content/a.md\n  name  warning: is long.\n\n1 warning.',
	)
})

test('a report shows signs that would turn its lines around or speak to the terminal', () => {
	expect(report([problemAt('content/a\u202Eb.md', 'name', '"\u001B[31m" is not a date.')])).toContain(
		'content/aU+202Eb.md\n  name  "U+001B[31m" is not a date.',
	)
})

test('suggests what was probably meant, and nothing where nothing is near', () => {
	expect(nearest('newbron', ['newborn', 'baby'])).toBe('newborn')
	expect(nearest('qqqqqq', ['newborn', 'baby'])).toBeUndefined()
})
