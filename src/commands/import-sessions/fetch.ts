import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A calendar file as found, or why there is none. `note` is worth saying; `remember` keeps a fetched file for a day without network. */
export type Source = { name: string } & ({ bytes: Uint8Array; note?: string; remember?: () => void } | { says: string })

type Setting = { copies: string; service?: string | undefined; fetch?: typeof fetch; wait?: number }

const biggest = 20_000_000

/** The calendars at a place: one file, the .ics files of a folder, or a web address. The address itself is never said: it may hold a secret. */
export async function sourcesAt(where: string, setting: Setting): Promise<Source[]> {
	if (/^(https|webcals?):\/\//i.test(where)) return [await fetched(where.replace(/^webcals?:/i, 'https:'), setting)]
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

async function fetched(
	address: string,
	{ copies, service, fetch: get = fetch, wait = 20_000 }: Setting,
): Promise<Source> {
	const host = URL.canParse(address) ? new URL(address).hostname : ''
	if (!host) return { name: 'The address', says: 'is not a web address like https://calendar.example.org/centre.ics.' }
	const copy = join(copies, `${service ?? host}-${createHash('sha256').update(address).digest('hex').slice(0, 8)}.ics`)
	try {
		const answer = await get(address, { signal: AbortSignal.timeout(wait), headers: { accept: 'text/calendar' } })
		if (!answer.ok) return last(copy, host, `answers with error ${answer.status}`)
		const bytes = new Uint8Array(await answer.arrayBuffer())
		if (bytes.length > biggest) return { name: host, says: "sends more than 20 MB, which no centre's calendar is." }
		return { name: host, bytes, remember: () => keep(copies, copy, bytes) }
	} catch {
		return last(copy, host, 'does not answer')
	}
}

function last(copy: string, host: string, why: string): Source {
	if (!existsSync(copy))
		return {
			name: host,
			says: `${why}, and there is no earlier copy of this calendar. Check the address and the network, or export the calendar to a file.`,
		}
	const day = statSync(copy).mtime.toISOString().slice(0, 10)
	return { name: host, bytes: readFileSync(copy), note: `${host} ${why}. What follows is from the copy of ${day}.` }
}

function keep(folder: string, copy: string, bytes: Uint8Array): void {
	mkdirSync(folder, { recursive: true })
	writeFileSync(copy, bytes)
}
