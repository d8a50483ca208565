import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { filesIn, placeOf } from '#catalogue/files.ts'
import { contentFiles } from '#catalogue/folder.ts'
import { textProblems } from '#catalogue/plain-text.ts'
import { readYaml } from '#catalogue/yaml.ts'
import { scratchFolder } from '../../scratch.ts'

let folder: string
beforeEach(() => (folder = scratchFolder('content')))

function write(path: string, text: string): string {
	mkdirSync(dirname(join(folder, path)), { recursive: true })
	writeFileSync(join(folder, path), text)
	return path
}
const problemLines = () => filesIn(folder).problems.map(({ file, says }) => `${file} ${says}`)

test.each(['js', 'javascript', 'coffee', 'json', 'toml', ' js', 'js \r', 'yml'])(
	'words that begin with ---%s are told about wherever they lie, and read by nobody',
	(language) => {
		write('README.md', `---${language}\n{ name: 'A' }\n---\n`)
		write('local/services/a/en.md', `\uFEFF---${language}\n{ name: 'A' }\n---\n`)
		write('notes.mdx', `---${language}\n---\n`)
		expect(
			contentFiles(folder)
				.problems.map(({ file }) => file)
				.sort(),
		).toEqual(['content/README.md', 'content/local/services/a/en.md', 'content/notes.mdx'])
		expect(problemLines().filter((one) => one.includes(`starts with "---${language.trim()}"`))).toHaveLength(3)
		expect(filesIn(folder).files).toEqual([])
	},
)

test('words between lines of --- are read, and a line across the page is no language', () => {
	write('local/services/a/en.md', '---\r\nname: A\r\n---\r\n')
	write('README.md', '----\nOurs')
	expect(contentFiles(folder).problems).toEqual([])
})

test('links that lead nowhere, to themselves or back up are told about, and nothing behind them is read', () => {
	write('local/services/a/facts.yaml', 'type: group')
	symlinkSync('nowhere.yaml', join(folder, 'local/dead.yaml'))
	symlinkSync('self', join(folder, 'local/self'))
	symlinkSync('..', join(folder, 'local/services/a/round'))
	expect(problemLines()).toEqual([
		'content/local/dead.yaml is a link to something that is not there. ' +
			'Put the file itself in its place, or delete the link.',
		'content/local/self is a link to something that is not there. ' +
			'Put the file itself in its place, or delete the link.',
		'content/local/services/a/round is a link that leads back to where it stands. Delete the link.',
	])
	expect(filesIn(folder).files).toHaveLength(1)
})

test('an area may be kept elsewhere, behind a link', () => {
	write('elsewhere/services/a/facts.yaml', 'type: group')
	mkdirSync(join(folder, 'content'))
	symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/local'))
	expect(filesIn(join(folder, 'content')).files).toMatchObject([{ file: 'content/local/services/a/facts.yaml' }])
})

test.each([
	['a: !!js/function "function () {}"', '"!"'],
	['a: !!binary aGk=', '"!"'],
	['a: !mine b', '"!"'],
	['a: &a [x]\nb: *a', '"*"'],
	['a: &a { b: *a }', '"*"'],
	['a: *bold*', '"*"'],
	['['.repeat(50_000), 'cannot be read'],
	['a: 1\na: 2', 'cannot be read'],
	['colours: { accent: #5a2a82 }', 'Put #5a2a82 in quotes: without them # begins a comment.'],
])('YAML is values and nothing more: %#', (text, says) => {
	expect(readYaml(text)).toEqual({ says: expect.stringContaining(says) })
})

test.each(['__proto__', 'UPPER', 'a b', 'x..y', '-a', 'ä', 'a'.repeat(61)])('"%s" is no id', (id) => {
	expect(placeOf(`local/services/${id}/facts.yaml`)).toEqual({ says: expect.stringContaining('cannot be an id') })
})

const faults = (text: string) =>
	textProblems({ file: 'a', root: 'local', kind: 'services', id: 'a', data: { name: text }, body: '', html: '' })

test.each([
	'Baby\u202Egroup',
	'\u200BBaby group',
	'Baby\u2066group',
	'Ba\u200Dby',
	'Baby \u200Cgroup',
	'Baby\u0007',
	`Z${'\u0301'.repeat(99)}algo`,
	'a'.repeat(121),
])('a name nobody could read plainly is refused: %#', (name) => expect(faults(name)).toHaveLength(1))

test.each(['می\u200Cخواہم', 'র\u200D্যাব', 'ক্\u200Cষ', 'مُحَمَّدٌ', 'Grupă de mămici', 'Under 5 < 6 & I <3 books'])(
	'"%s" is a name like any other',
	(name) => expect(faults(name)).toEqual([]),
)
