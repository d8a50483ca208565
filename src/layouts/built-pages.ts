import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder a build went to, and the path of every page in it, in order. */
export function builtPages(dir: URL): { folder: string; paths: string[] } {
	const folder = fileURLToPath(dir)
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
	return { folder, paths: names.sort().map((name) => join(folder, name)) }
}
