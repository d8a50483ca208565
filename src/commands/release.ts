import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedFile } from '#catalogue/files.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { publishedNow } from '#catalogue/published.ts'
import { contentFolder } from '#catalogue/read.ts'
import { validateFromDisk } from './validate-content.ts'

/**
 * `npm run release`: before a site goes out, keeps the ids its links may hold, so that the next check knows when one is
 * lost.
 */
const { catalogue, text } = validateFromDisk('Nothing was written.')
if (text) console.log(text)
if (catalogue) {
	const { yaml, added } = publishedNow(contentFolder, catalogue)
	writeFileSync(join(contentFolder, publishedFile), yaml)
	console.log(`\n${counted(added, 'new id')} in content/${publishedFile}.`)
} else process.exitCode = 1
