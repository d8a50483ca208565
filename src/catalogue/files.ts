import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isId } from '#domain/model/fields.ts'
import { noIds } from '#domain/model/references.ts'
import { isLocale } from '#i18n/locales.ts'
import { areaFolder, areaFolders } from './area-folder.ts'
import { contentFiles } from './folder.ts'
import { kindNames, kindOf, type KindName } from './kinds.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'
import { readYaml } from './yaml.ts'

/**
 * Where a file of the content belongs: `national/services/samaritans/facts.yaml`. `root` is `local` for what is the
 * area's, in whichever folder that stands; `locale` is absent for facts.
 */
export type DocumentPlace = { file: string; root: 'national' | 'local'; kind: KindName; id: string; locale?: string }

/** What a file holds, not yet validated. `body` is the Markdown of a words file, `html` what it became. */
export type RawDocument = DocumentPlace & { data: unknown; body: string; html: string }

/** A file or folder of the area, by its path in a content folder. */
function inArea(name: string): (content: string) => string {
	return (content) => `${areaFolder(content)}/${name}`
}

const nationalAndLocal = (name: string) => (content: string) => [`national/${name}`, inArea(name)(content)] as const

/** Where postcodes and neighbourhoods are, in one file of their own: not a thing with words, so it has no folder. */
export const placesFile = inArea('places.yaml')

/** The map around each place and of the whole area, as `npm run map` makes it. */
export const mapFile = inArea('map.json')

/**
 * Choices in the safety words that wait for a named person: those of the national words and those of the area's own.
 */
export const signOffFiles = nationalAndLocal('sign-off.yaml')

/** Who read which words and stands for them: national ones signed for everybody, and those signed for one area. */
export const signedFiles = nationalAndLocal('signed.yaml')

/** The ids of the last release. */
export const publishedFile = inArea('published.yaml')

/** What services said at the last release, and what has changed since the first. */
export const releasedFile = inArea('released.yaml')

/** What the founding papers ask for, and where it lives: in any area, and in this one. */
export const papersFile = 'national/papers.yaml'
export const papersHereFile = inArea('papers.yaml')

/** What an area promises beyond the rules; only tests read it. */
export const expectedFile = inArea('expected.yaml')

/** How often pages were opened, a file for each week. */
export const countsFolder = inArea('counts')

/** Invented websites that show an example area's site, as they lie beside it. */
export const hostsFolder = inArea('hosts')

/** What is remembered of the sources an area's facts came from; nothing in it is content. */
export const importsFolder = inArea('imports')
/** Where things wait that a person has to fill in before the content can hold them. */
export const toFinishFolder = inArea('imports/to-finish')

/** Sound and film beside words in pictures: `ur.mp3`, `bsl.mp4` with its captions; `recordings.ts` looks after them. */
export const isRecording = (path: string): boolean =>
	/^(national|local|example)\/easy\/[^/]+\/([a-z]{2,3}\.mp3|bsl\.(mp4|vtt))$/.test(path)

/** The area's logo, beside its facts; `area-looks.ts` looks after it. */
export const isLogo = (path: string): boolean => /^(local|example)\/area\/[^/]+\/logo\.svg$/.test(path)

/** Files that are no thing with words, so they stand in no folder of their own. */
const withoutFolder = (content: string): ReadonlySet<string> =>
	new Set([
		'README.md',
		'CHANGES.md',
		papersFile,
		...[placesFile, mapFile, publishedFile, releasedFile, papersHereFile, expectedFile].map((file) => file(content)),
		...signOffFiles(content),
		...signedFiles(content),
	])

const whereThingsGo =
	'A thing lives in content/national/<kind>/<id>/ or content/local/<kind>/<id>/, ' +
	'as facts.yaml and one <language>.md per language.\n' +
	`Kinds: ${kindNames.join(', ')}`

/** What became of one file: none when it has no place, and only its place when no reader can make sense of it. */
type Reading = { file?: RawDocument; unread?: DocumentPlace; problems: Problem[] }

/**
 * Every file below a content folder that has a place, read straight from disk, and what is wrong with those that have
 * none or cannot be read. Markdown is not rendered, only parted into lines and links, which is all that checking needs.
 */
export function filesIn(folder: string): { files: RawDocument[]; unread: DocumentPlace[]; problems: Problem[] } {
	const all = [...eachFile(folder)]
	return {
		files: all.flatMap(({ file }) => file ?? []),
		unread: all.flatMap(({ unread }) => unread ?? []),
		problems: all.flatMap(({ problems }) => problems),
	}
}

/** The same one by one, for who need not hold all at once. */
export function* eachFile(folder: string): Generator<Reading> {
	const { files, problems } = contentFiles(folder)
	yield { problems }
	const aside = withoutFolder(folder)
	const unread = ['strings', ...[importsFolder, countsFolder, hostsFolder].map((one) => one(folder))]
	for (const file of files.filter(
		(path) =>
			!unread.some((one) => path.startsWith(`${one}/`)) &&
			!aside.has(path) &&
			!isRecording(path) &&
			!isLogo(path) &&
			!path.startsWith('LICENSE'),
	))
		yield readingOf(folder, file)
}

/** One file that has a place; nothing when it is not there or cannot be read. */
export const readDocument = (folder: string, file: string): RawDocument | undefined =>
	existsSync(join(folder, file)) ? readingOf(folder, file).file : undefined

function readingOf(folder: string, file: string): Reading {
	const place = placeOf(file)
	if ('says' in place) return { problems: [problemAt(`content/${file}`, '(file)', place.says)] }
	const text = readFileSync(join(folder, file), 'utf8')
	const values = valuesOf(text, file)
	if ('says' in values) return { unread: place, problems: [problemAt(place.file, '(file)', values.says)] }
	const keys = documentKeys(place.locale ? 'words' : 'facts')
	const body = place.locale ? text.replace(frontMatter, '').trim() : ''
	const data = Object.fromEntries(Object.entries(values.data).filter(([key]) => keys.has(key)))
	return { file: { ...place, data, body, html: sketchOf(body) }, problems: unknownKeys(place, values.data) }
}

const allKeys = (part: 'facts' | 'words') =>
	new Set(
		kindNames.flatMap((name) =>
			Object.keys((part === 'words' ? kindOf(name).words : kindOf(name).facts(noIds))?.shape ?? {}),
		),
	)
const keysOfKinds = { facts: allKeys('facts'), words: allKeys('words') }

/** Every key that some kind reads, in its facts or in its words: the fields that Contentlayer is told of. */
export const documentKeys = (part: 'facts' | 'words'): ReadonlySet<string> => keysOfKinds[part]

export function placeOf(file: string): DocumentPlace | { says: string } {
	const [folder, kind, id, name, ...deeper] = file.split('/')
	const kindName = kindNames.find((one) => one === kind)
	const root = folder === 'national' ? 'national' : areaFolders.some((one) => one === folder) ? 'local' : undefined
	if (!root || !kindName || !id || !name || deeper.length > 0) {
		const near = kind && !kindName ? nearest(kind, kindNames) : undefined
		return { says: wordings['orphan file'](`${near ? `Did you mean the folder "${near}"? ` : ''}${whereThingsGo}`) }
	}
	if (!isId(id)) return { says: wordings['bad id'](id) }
	const place = { file: `content/${file}`, root, kind: kindName, id } as const
	if (name === 'facts.yaml') return place
	const locale = /^([a-z]{2,3})\.md$/.exec(name)?.[1]
	if (!locale) return { says: wordings['orphan file'](whereThingsGo) }
	if (!isLocale(locale)) return { says: wordings['no language'](locale) }
	if (!kindOf(kindName).words) return { says: wordings['no words for this kind']() }
	return { ...place, locale }
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?(\n|$)/

/** The values of a facts file or of front matter, as Contentlayer reads them; or why they cannot be read. */
function valuesOf(text: string, file: string): { data: object } | { says: string } {
	const yaml = file.endsWith('.yaml') ? text : frontMatter.exec(text)?.[1]
	if (yaml === undefined) return { says: wordings['no front matter']() }
	const values = readYaml(yaml)
	if ('says' in values) return values
	return typeof values.data === 'object' && values.data !== null && !Array.isArray(values.data)
		? { data: values.data }
		: { says: wordings['no front matter']() }
}

/** Contentlayer reads only the keys that some kind has; keys that no kind has are found here. */
function unknownKeys({ file, kind, locale }: DocumentPlace, data: object): Problem[] {
	const keys = documentKeys(locale ? 'words' : 'facts')
	const unknown = Object.keys(data).filter((key) => !keys.has(key))
	if (unknown.length === 0) return []
	const schema = locale ? kindOf(kind).words : kindOf(kind).facts(noIds)
	return unknown.map((key) => problemAt(file, '(file)', wordings['unknown key'](key, Object.keys(schema?.shape ?? {}))))
}

const sketchOf = (body: string): string =>
	body
		.split(/\n+/)
		.map((line) => line.replace(/^\s*(#+|[-*]|\d+\.)\s+/, ''))
		.map((line) => `<p>${line.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')}</p>`)
		.join('')
