import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSearchIndex } from '#build/pagefind-index.ts'
import { localeTags } from '#catalogue/languages.ts'
import { scratchFolder } from '../../scratch.ts'

test('the search index names languages in one order, so that the same pages make the same bytes', async () => {
	const folder = scratchFolder('index')
	const index = await openSearchIndex()
	for (const tag of localeTags)
		await index.add(`/${tag}/`, `<html lang="${tag}"><main data-pagefind-body><h1>Help</h1></main></html>`)
	await index.write(folder)
	const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'))
	expect(Object.keys(entry.languages)).toEqual([...localeTags].sort())
})
