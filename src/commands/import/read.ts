import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { zipSync } from 'fflate'
import { NotRead, readPublic, type Ask } from '#commands/import-sessions/public-web.ts'

export const mostBytes = 50_000_000

/** The bytes of a source and what it is called, or why there are none. An address is read only when it is given. */
export async function bytesAt(
	where: string,
	ask?: Ask,
): Promise<{ name: string; bytes: Uint8Array } | { says: string }> {
	if (/^https:\/\//i.test(where)) return fetched(where, ask)
	if (/^[a-z]+:\/\//i.test(where))
		return { says: 'The address does not start with https://, so anybody on the way could change what it says.' }
	if (!existsSync(where))
		return { says: `${where} is not there. Give a file, or an address that starts with https://.` }
	const stats = statSync(where)
	if (stats.isDirectory()) return folderAt(where)
	if (stats.size > mostBytes)
		return { says: `${where} is over ${mostBytes / 1_000_000} MB, which no sheet of groups is.` }
	return { name: basename(where), bytes: readFileSync(where) }
}

/** A folder of tables, as the archive it could be. */
function folderAt(where: string): { name: string; bytes: Uint8Array } | { says: string } {
	const files = readdirSync(where, { withFileTypes: true }).filter((one) => one.isFile() && one.name.endsWith('.csv'))
	if (!files.some(({ name }) => /^services?\.csv$/.test(name)))
		return { says: `${where} is a folder without service.csv, so no HSDS tables. Give one file.` }
	const paths = files.map(({ name }) => join(where, name))
	if (paths.reduce((sum, path) => sum + statSync(path).size, 0) > mostBytes)
		return { says: `${where} holds over ${mostBytes / 1_000_000} MB of tables, which no directory of groups does.` }
	return {
		name: basename(where),
		bytes: zipSync(Object.fromEntries(paths.map((path) => [basename(path), readFileSync(path)])), { level: 0 }),
	}
}

async function fetched(where: string, ask?: Ask): Promise<{ name: string; bytes: Uint8Array } | { says: string }> {
	if (!URL.canParse(where)) return { says: 'The address is no web address like https://data.example.org/services.' }
	const host = new URL(where).hostname
	try {
		return {
			name: host,
			bytes: await readPublic(where, { most: mostBytes, signal: AbortSignal.timeout(30_000), ...(ask ? { ask } : {}) }),
		}
	} catch (error) {
		return { says: `${host} ${error instanceof NotRead ? error.message : 'does not answer'}` }
	}
}
