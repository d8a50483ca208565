import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** Ready-made search boxes that no page of ours shows. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./

/** Pages drawn quickly wait here while Pagefind reads long ones. */
const mostWaiting = 50

/** Pagefind's index of every page that asks for it, one per language. */
export type SearchIndex = {
	/** Returns while Pagefind still reads this page, and waits only when too many are before it. */
	add: (path: string, html: string) => Promise<void>
	write: (folder: string) => Promise<void>
}

/** @throws what Pagefind says, here and later */
export async function openSearchIndex(): Promise<SearchIndex> {
	const { index, errors } = await createIndex({ writePlayground: false, verbose: false })
	if (!index) throw pagefindError(errors)
	const waiting: Promise<{ errors: string[] }>[] = []
	const readAllBut = async (count: number) => {
		while (waiting.length > count) {
			const { errors } = await waiting.shift()!
			if (errors.length > 0) throw pagefindError(errors)
		}
	}
	return {
		async add(path, html) {
			if (html.includes('data-pagefind-body'))
				waiting.push(index.addHTMLFile({ url: path, content: pageToIndex(html) }))
			await readAllBut(mostWaiting)
		},
		/**
		 * The files are written here: Pagefind 1.5.2 writes the file that languages without a stemmer share once for each
		 * of them at the same time, and now and then leaves it empty.
		 */
		async write(folder) {
			await readAllBut(0)
			const { errors, files } = await index.getFiles()
			await close()
			if (errors.length > 0) throw pagefindError(errors)
			for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
				mkdirSync(dirname(join(folder, path)), { recursive: true })
				writeFileSync(join(folder, path), mended[path]?.(Buffer.from(content).toString('utf8')) ?? content)
			}
		},
	}
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

/** Pagefind names the languages in whatever order it was done with them; the same pages make the same file. */
function inOrder(entry: string): string {
	const { languages, ...rest } = JSON.parse(entry) as { languages: Record<string, unknown> }
	const sorted = Object.entries(languages).sort(([one], [other]) => (one < other ? -1 : 1))
	return JSON.stringify({ ...rest, languages: Object.fromEntries(sorted) })
}

const mended: Readonly<Record<string, (file: string) => string>> = {
	'pagefind.js': withTrustedTypes,
	'pagefind-entry.json': inOrder,
}

const pagefindError = (errors: readonly string[]): Error =>
	new Error(`Pagefind could not index the pages: ${errors.join('. ')}`)

/** Styles, bar, footer and drawings are most of a page: Pagefind would read them only to leave them out. */
const pageToIndex = (html: string): string =>
	`${/<html[^>]*>/.exec(html)?.[0]}${mainOf(html).replace(/<svg[\s\S]*?<\/svg>/g, '')}</main></html>`

const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
