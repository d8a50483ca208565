import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { siteServer } from '#commands/site-server.ts'
import { buildSite, siteSettings } from '../area-site.ts'
import { contentWith } from '../world.ts'
import { scratchFolder } from '../scratch.ts'

/** A site of its own, served: `dist` is its folder, `address` where it is. Whoever asks closes it. */
export type BuiltSite = { dist: string; address: string; close: () => void }

/** Lines of a YAML file. */
export const yaml = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

/** The small area as built on a day in some languages, with these files in `local/notices/`, by their path there. */
export async function builtWith(
	notices: Readonly<Record<string, string>>,
	day: string,
	locales: readonly string[],
): Promise<BuiltSite> {
	const content = contentWith('world')
	const scratch = scratchFolder('with-notices')
	for (const [path, text] of Object.entries(notices)) {
		const file = join(content, 'local/notices', path)
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, text)
	}
	const settings = siteSettings(content, scratch)
	buildSite({ NOW: day, LANGUAGES: locales.join(','), ...settings })
	const server = siteServer(settings.OUT, '')
	await new Promise<void>((done) => server.listen(0, done))
	return {
		dist: settings.OUT,
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () => void server.close(),
	}
}
