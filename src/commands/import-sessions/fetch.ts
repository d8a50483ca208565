import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { NotRead, readPublic, type Ask } from './public-web.ts'

/**
 * A calendar file as found, or why there is none. `note` is worth saying; `remember` keeps a fetched file for a day
 * without network.
 */
type Source = { name: string } & ({ bytes: Uint8Array; note?: string; remember?: () => void } | { says: string })

type FetchOptions = { copies: string; service?: string | undefined; ask?: Ask; wait?: number }

const biggest = 20_000_000

/**
 * The calendars at a place: one file, the .ics files of a folder, or a web address. The address itself is never said:
 * it may hold a secret.
 */
export async function sourcesAt(where: string, setting: FetchOptions): Promise<Source[]> {
	if (/^(https|webcals?):\/\//i.test(where))
		return [await fetchCalendar(where.replace(/^webcals?:/i, 'https:'), setting)]
	if (/^http:\/\//i.test(where))
		return [
			{
				name: 'The address',
				says: 'starts with http://, which anybody on the way can change. Use the one that starts with https://.',
			},
		]
	if (!existsSync(where))
		return [
			{
				name: where,
				says: 'is not there. Give a file, a folder of .ics files, or an address that starts with https://.',
			},
		]
	if (!statSync(where).isDirectory()) return [{ name: basename(where), bytes: readFileSync(where) }]
	const names = readdirSync(where)
		.filter((name) => /\.ics$/i.test(name))
		.sort()
	if (names.length === 0) return [{ name: where, says: 'has no .ics files in it.' }]
	return names.map((name) => ({ name, bytes: readFileSync(join(where, name)) }))
}

async function fetchCalendar(address: string, { copies, service, ask, wait = 20_000 }: FetchOptions): Promise<Source> {
	const host = URL.canParse(address) ? new URL(address).hostname : ''
	if (!host) return { name: 'The address', says: 'is not a web address like https://calendar.example.org/centre.ics.' }
	const copy = join(copies, `${service ?? host}-${createHash('sha256').update(address).digest('hex').slice(0, 8)}.ics`)
	try {
		const bytes = await readPublic(address, {
			most: biggest,
			signal: AbortSignal.timeout(wait),
			...(ask ? { ask } : {}),
		})
		return { name: host, bytes, remember: () => keep(copies, copy, bytes) }
	} catch (error) {
		if (error instanceof NotRead && !error.message.startsWith('answers')) return { name: host, says: error.message }
		return last(copy, host, error instanceof NotRead ? error.message : 'does not answer')
	}
}

function last(copy: string, host: string, why: string): Source {
	if (!existsSync(copy))
		return {
			name: host,
			says:
				`${why}, and there is no earlier copy of this calendar. ` +
				'Check the address and the network, or export the calendar to a file.',
		}
	const day = statSync(copy).mtime.toISOString().slice(0, 10)
	return { name: host, bytes: readFileSync(copy), note: `${host} ${why}. What follows is from the copy of ${day}.` }
}

function keep(folder: string, copy: string, bytes: Uint8Array): void {
	mkdirSync(folder, { recursive: true })
	writeFileSync(copy, bytes)
}
