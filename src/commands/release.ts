import '#catalogue/area-settings.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedFile, releasedFile } from '#catalogue/files.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { publishedNow } from '#catalogue/published.ts'
import { releasedNow } from '#catalogue/released.ts'
import { dayOrExit } from './day-or-exit.ts'
import { ownAreaOrExit } from './own-area.ts'
import { validateFromDisk } from './validate-content.ts'

/**
 * `npm run release`: before a site goes out, keeps the ids its links may hold, so that the next check knows when one is
 * lost; and what services say, so that the site can tell what has changed.
 */
const day = dayOrExit()
const content = ownAreaOrExit()
const { catalogue, text } = validateFromDisk('Nothing was written.')
if (text) console.log(text)
if (catalogue) {
	const { yaml, added } = publishedNow(content, catalogue)
	writeFileSync(join(content, publishedFile(content)), yaml)
	console.log(`\n${counted(added, 'new id')} in content/${publishedFile(content)}.`)
	const released = releasedNow(content, catalogue, day)
	writeFileSync(join(content, releasedFile(content)), released.yaml)
	console.log(
		`${counted(released.changes.length, 'change')} since the last release in content/${releasedFile(content)}.`,
	)
} else process.exitCode = 1
