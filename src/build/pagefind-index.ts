import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'

/** Ready-made search boxes that no page of ours shows. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./

/** Pages drawn quickly wait here while Pagefind reads long ones, or writes a part. */
const mostWaiting = 500

/** Pagefind holds every word of every page until it writes them, a fifth of a MB each: 400 MB for so many. */
const mostInPart = 2000

/** Pagefind's index of every page that asks for it, one per language. */
export type SearchIndex = {
	/** Returns while Pagefind still reads this page, and waits only when too many are before it. */
	add: (path: string, html: string) => Promise<void>
	write: () => Promise<void>
}

type Part = { language: string; number: number; index: PagefindIndex; read: Promise<{ errors: string[] }>[] }

/**
 * Writes into `folder`. What a language has more pages than one part may hold goes into folders of its own while pages
 * are still drawn (`2/`, `3/`, …), and `pagefind.js` reads them all, always, whatever is looked for.
 * @throws what Pagefind says, here and later
 */
export async function openSearchIndex(folder: string, most = mostInPart): Promise<SearchIndex> {
	const open = new Map<string, Part>()
	const entries = new Map<number, Entry[]>()
	const waiting: Promise<unknown>[] = []
	let writing: Promise<unknown> = Promise.resolve()

	async function opened(language: string, number: number): Promise<Part> {
		const { index, errors } = await createIndex({ writePlayground: false, verbose: false })
		if (!index) throw pagefindError(errors)
		return { language, number, index, read: [] }
	}

	/**
	 * The files are written here: Pagefind 1.5.2 writes the file that languages without a stemmer share once for each
	 * of them at the same time, and now and then leaves it empty.
	 */
	async function written({ number, index, read }: Part): Promise<void> {
		for (const { errors } of await Promise.all(read)) if (errors.length > 0) throw pagefindError(errors)
		const { errors, files } = await index.getFiles()
		if (errors.length > 0) throw pagefindError(errors)
		await index.deleteIndex()
		for (const { path, content } of files.filter((file) => !unused.test(file.path)))
			if (path === entryName) entries.set(number, [...(entries.get(number) ?? []), entryIn(content)])
			else if (number === 1 || !sameForAll.test(path)) writeAt(join(folderOf(number), path), content)
	}

	const folderOf = (number: number) => (number === 1 ? folder : join(folder, String(number)))
	const write = (part: Part) => {
		writing = Promise.all([writing, written(part)])
		writing.catch(() => {})
	}

	return {
		async add(path, html) {
			const language = languageOf(html)
			if (!html.includes('data-pagefind-body')) return
			let part = open.get(language) ?? (await opened(language, 1))
			if (part.read.length === most) {
				write(part)
				part = await opened(language, part.number + 1)
			}
			open.set(language, part)
			const read = part.index.addHTMLFile({ url: path, content: pageToIndex(html) })
			part.read.push(read)
			waiting.push(read)
			while (waiting.length > mostWaiting) await waiting.shift()
		},
		async write() {
			for (const part of open.values()) write(part)
			await writing
			await close()
			const others = [...open.values()]
				.filter(({ number }) => number > 1)
				.map(({ language, number }) => [language, foldersAfterFirst(number)] as const)
			for (const [number, ofLanguages] of entries) writeAt(join(folderOf(number), entryName), joined(ofLanguages))
			const script = join(folder, 'pagefind.js')
			writeFileSync(script, withParts(withTrustedTypes(readFileSync(script, 'utf8')), Object.fromEntries(others)))
		},
	}
}

const entryName = 'pagefind-entry.json'
/** What is in every index, and read from the first alone. */
const sameForAll = /^(?:pagefind[\w-]*\.js|wasm\..*)$/

type Entry = { languages: Record<string, unknown> }
const entryIn = (content: Uint8Array): Entry => JSON.parse(Buffer.from(content).toString('utf8')) as Entry

function writeAt(path: string, content: Uint8Array | string): void {
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, content)
}

const foldersAfterFirst = (number: number): string[] => Array.from({ length: number - 1 }, (_, at) => `${at + 2}/`)

/**
 * Pagefind's script, which reads all parts of the page's language before it first looks for anything; where one did not
 * come, all is read afresh with the next words.
 * @throws when a new version begins to search otherwise
 */
function withParts(script: string, others: Readonly<Record<string, readonly string[]>>): string {
	if (Object.keys(others).length === 0) return script
	const begins = 'var search=async(term,options2)=>{init_pagefind();'
	const parts = script.split(begins)
	if (parts.length !== 2) throw new Error('Pagefind no longer searches as it did: see pagefind-index.ts.')
	const merged =
		`(${JSON.stringify(others)}[detectLanguage()]??[])` +
		'.map((path)=>mergeIndex(new URL(path,import.meta.url).pathname,initial_options))'
	const afresh = 'async(error)=>{allParts=void 0;await destroy();throw error}'
	return parts.join(`var allParts;${begins}await(allParts??=Promise.all(${merged})).catch(${afresh});`)
}

/**
 * Pagefind gives its worker's address as a plain string, which pages with Trusted Types refuse.
 * @throws when a new version starts its worker otherwise
 */
function withTrustedTypes(script: string): string {
	const parts = script.split('new Worker(workerUrl)')
	if (parts.length !== 2) throw new Error('Pagefind no longer starts its worker as it did: see pagefind-index.ts.')
	const policy =
		"(globalThis.pagefindPolicy??=globalThis.trustedTypes?.createPolicy('pagefind',{createScriptURL:(url)=>url}))"
	return parts.join(`new Worker(${policy}?.createScriptURL(workerUrl)??workerUrl)`)
}

/** What several indexes say of themselves, as one would; the same pages make the same file. */
function joined(entries: readonly Entry[]): string {
	const languages = entries.flatMap((entry) => Object.entries(entry.languages))
	const sorted = languages.sort(([one], [other]) => (one < other ? -1 : 1))
	const { languages: _, ...rest } = entries[0]!
	return JSON.stringify({ ...rest, languages: Object.fromEntries(sorted) })
}

const pagefindError = (errors: readonly string[]): Error =>
	new Error(`Pagefind could not index the pages: ${errors.join('. ')}`)

/** Styles, bar, footer and drawings are most of a page: Pagefind would read them only to leave them out. */
const pageToIndex = (html: string): string =>
	`${/<html[^>]*>/.exec(html)?.[0]}${mainOf(html).replace(/<svg[\s\S]*?<\/svg>/g, '')}</main></html>`

const languageOf = (html: string): string => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? ''

const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
