import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openSearchIndex } from '#build/pagefind-index.ts'
import { localeTags } from '#catalogue/languages.ts'
import { scratchFolder } from '../../scratch.ts'

let folder = ''
beforeEach(() => {
	folder = scratchFolder('index')
})

const page = (tag: string, text: string) =>
	`<html lang="${tag}"><main data-pagefind-body><h1>${text}</h1></main></html>`
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const pagesIn = (name: string): [string, number][] =>
	Object.entries<{ page_count: number }>(JSON.parse(read(name)).languages).map(([tag, one]) => [tag, one.page_count])

test('the search index names languages in one order, so that the same pages make the same bytes', async () => {
	const index = await openSearchIndex(folder)
	for (const tag of [...localeTags].reverse()) await index.add(`/${tag}/`, page(tag, 'Help'))
	await index.write()
	expect(pagesIn('pagefind-entry.json').map(([tag]) => tag)).toEqual([...localeTags].sort())
})

test('a language of more pages than a part may hold has several, which the script reads for it alone', async () => {
	const index = await openSearchIndex(folder, 2)
	for (const name of ['one', 'two', 'three', 'four', 'five']) await index.add(`/en/${name}/`, page('en', name))
	for (const name of ['jeden', 'dwa', 'trzy']) await index.add(`/pl/${name}/`, page('pl', name))
	await index.add('/ur/', page('ur', 'ایک'))
	await index.write()
	expect(pagesIn('pagefind-entry.json')).toEqual([
		['en', 2],
		['pl', 2],
		['ur', 1],
	])
	expect(pagesIn('2/pagefind-entry.json')).toEqual([
		['en', 2],
		['pl', 1],
	])
	expect(pagesIn('3/pagefind-entry.json')).toEqual([['en', 1]])
	expect(read('pagefind.js')).toContain('{"en":["2/","3/"],"pl":["2/"]}')
	expect(existsSync(join(folder, '2/pagefind.js'))).toBe(false)
})
