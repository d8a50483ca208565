import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { siteSettings, writeContent } from './area-site.ts'
import { day } from './moment.ts'

const folder = '.test-site'

/**
 * Where the site is that browser tests are written against: `tests/world/` as of their day, whatever `content/local/`
 * holds.
 */
export const testSite = join(folder, 'dist')

/** `node tests/test-site.ts` builds it. */
if (import.meta.main) {
	const content = join(folder, 'content')
	rmSync(content, { recursive: true, force: true })
	const env = { ...process.env, NOW: day, ...siteSettings(writeContent('world', content), folder) }
	process.exitCode = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit', env }).status ?? 1
}
