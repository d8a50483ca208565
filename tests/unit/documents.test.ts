import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
	countsFolder,
	expectedFile,
	mapFile,
	papersFile,
	papersHereFile,
	placesFile,
	publishedFile,
	releasedFile,
	signedFiles,
	signOffFiles,
} from '#catalogue/files.ts'
import { kindNames } from '#catalogue/kinds.ts'

/**
 * One page for each reader: whoever meets the project, keeps
 * content, runs a centre's site, writes code, reads the figures.
 */
const documents = [
	'README.md',
	'content/README.md',
	'content/CHANGES.md',
	'src/README.md',
	'src/islands/embed/README.md',
	'tests/bench/README.md',
]
const texts = new Map(documents.map((file) => [file, readFileSync(file, 'utf8')]))
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** What npm itself runs, besides our scripts. */
const ofNpm = ['ci']
/** Made by a command, so not there in a fresh clone; or somebody's own. */
const madeLater = /^(dist|\.calendars|pictures|content\/local\/imports)\/|^content\/strings\/(ur|<tag>)\.json$|[<*{]|…/

/** Files and folders a text names in code marks: those with a slash whose first part is a folder of ours. */
const pathsIn = (text: string): string[] =>
	[...text.matchAll(/`([\w[\].-]+\/[\w/[\]<>*{}.-]*)`/g)]
		.map(([, path = '']) => path)
		.filter((path) => !madeLater.test(path))

/** A content folder without the example. */
const adopters = 'tests/another-area'

/** What an area may have, whether or not the one that is there has it. */
const ofAnArea = [
	'content/local/',
	...kindNames.map((kind) => `content/local/${kind}/`),
	`content/${countsFolder(adopters)}/`,
	...[
		...[placesFile, mapFile, publishedFile, releasedFile, expectedFile, papersHereFile].map((file) => file(adopters)),
		papersFile,
		...signOffFiles(adopters),
		...signedFiles(adopters),
	].map((file) => `content/${file}`),
]

const roots = ['', 'src', 'src/islands', 'content', 'tests']
const isThere = (path: string): boolean => ofAnArea.includes(path) || roots.some((root) => existsSync(join(root, path)))

describe.each(documents)('%s', (file) => {
	const text = texts.get(file)!

	test('names commands that there are', () => {
		const named = [...text.matchAll(/(?<=[`\n]|&& )npm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name)
		expect(named.filter((name) => name !== 'run' && !(name in scripts) && !ofNpm.includes(name))).toEqual([])
	})

	test('names files that there are', () => {
		const ours = pathsIn(text).filter((path) => roots.some((root) => existsSync(join(root, path.split('/')[0]!))))
		expect(ours.filter((path) => !isThere(path))).toEqual([])
	})

	test('links to files that there are', () => {
		const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) => to)
		expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([])
	})
})

test('the first page is read in a few minutes', () => {
	expect(Buffer.byteLength(texts.get('README.md')!)).toBeLessThanOrEqual(8_000)
})

test('no sentence stands twice', () => {
	const sentences = documents.flatMap((file) =>
		texts
			.get(file)!
			.replace(/```[\s\S]*?```/g, '')
			.split(/(?<=[.!?])\s+|\n\n|\n\|/)
			.map((sentence) => sentence.replace(/\s+/g, ' ').trim())
			.filter((sentence) => sentence.length > 60),
	)
	expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
})
