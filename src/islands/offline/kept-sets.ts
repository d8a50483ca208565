import { offlineSetPath } from '#routes.ts'
import { keepable, ownAnswer, setListFrom } from './ours.ts'
import { removeShelves, shelfPrefix } from './shelf.ts'

/** How long a reader waits for the line before what is kept is shown, in milliseconds. */
const patience = 3000
/** How long the line may take to bring a new set while nobody waits. */
const untilGivenUp = 30_000

const wait = (time: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), time))

type Update = { fetched: Promise<void>; stored: Promise<void> }

/**
 * One set of pages, scripts and data a language. A set is whole and of one release: the next one takes its place when
 * it is whole too.
 */
export function keptSets(line: typeof fetch, shelves: CacheStorage) {
	/** Sets that have come and are not stored yet, or cannot be, because the device has no room. */
	const incoming = new Map<string, ReadonlyMap<string, Response>>()
	const running = new Map<string, Update>()
	let timesForgotten = 0

	const namesOf = async (locale: string): Promise<string[]> =>
		(await shelves.keys()).filter((name) => name.startsWith(`${shelfPrefix}${locale}:`)).reverse()

	/** The last whole set: the mark that it is whole is stored after all else. */
	async function newest(locale: string): Promise<{ name: string; version: string; shelf: Cache } | undefined> {
		for (const name of await namesOf(locale)) {
			const shelf = await shelves.open(name)
			const mark = await shelf.match(offlineSetPath(locale))
			if (mark) return { name, version: await mark.text(), shelf }
		}
		return undefined
	}

	async function ask<Value>(path: string, read: (answer: Response) => Promise<Value>): Promise<Value> {
		const ending = new AbortController()
		const end = setTimeout(() => ending.abort(), untilGivenUp)
		try {
			return await read(await line(path, { cache: 'no-cache', signal: ending.signal }))
		} finally {
			clearTimeout(end)
		}
	}

	/** Fetches the set of a language when there is a newer one than is kept. Its version, when it has to be stored. */
	async function fetchSet(locale: string): Promise<string | undefined> {
		const kept = await newest(locale)
		for (const name of await namesOf(locale)) if (name !== kept?.name) await shelves.delete(name)
		const { version, files } = await ask(offlineSetPath(locale), setListFrom)
		if (version === kept?.version) return void incoming.delete(locale)
		const answers = new Map<string, Response>()
		const take = async (path: string) => {
			const old = keepable(path)?.kind === 'script' ? await kept?.shelf.match(path) : undefined
			answers.set(path, old ?? (await ask(path, (answer) => ownAnswer(answer, path, files))))
		}
		await Promise.all(files.map(take))
		incoming.set(locale, answers)
		return version
	}

	async function store(locale: string, version: string, isForgotten: () => boolean): Promise<void> {
		const name = `${shelfPrefix}${locale}:${version}`
		await shelves.delete(name)
		const shelf = await shelves.open(name)
		try {
			for (const [path, answer] of incoming.get(locale) ?? []) await shelf.put(path, answer.clone())
			await shelf.put(offlineSetPath(locale), new Response(version))
			if (isForgotten()) throw new Error('Forgotten meanwhile')
		} catch (error) {
			await shelves.delete(name)
			throw error
		}
		incoming.delete(locale)
	}

	/** Brings the set of a language up to date: both reject when that fails, and then what was kept stays. */
	function update(locale: string): Update {
		const under = running.get(locale)
		if (under) return under
		const before = timesForgotten
		const isForgotten = () => timesForgotten !== before
		const coming = fetchSet(locale)
		const fetched = coming.then(() => undefined)
		const stored = coming
			.then((version) => {
				if (isForgotten()) incoming.delete(locale)
				else if (version) return store(locale, version, isForgotten)
				return undefined
			})
			.finally(() => running.delete(locale))
		for (const end of [fetched, stored]) end.catch(() => undefined)
		const started = { fetched, stored }
		running.set(locale, started)
		return started
	}

	async function kept(path: string, locale: string): Promise<Response | undefined> {
		return incoming.get(locale)?.get(path)?.clone() ?? (await (await newest(locale))?.shelf.match(path))
	}

	return {
		update,

		/** When nothing is on its way to the shelf any more. */
		stored: (locale: string): Promise<void> | undefined => running.get(locale)?.stored.catch(() => undefined),

		/**
		 * A page from a set that is up to date, or after the reader's patience from the one that is kept. `ask` is the
		 * plain way.
		 */
		async page(path: string, locale: string, ask: () => Promise<Response>): Promise<Response> {
			if (!(await kept(path, locale))) return ask()
			await Promise.race([update(locale).fetched.catch(() => undefined), wait(patience)])
			return (await kept(path, locale)) ?? ask()
		},

		/** Data for a kept page comes from the page's own set, and for others from the line while that is good. */
		async data(path: string, locale: string, isForKeptPage: boolean, ask: () => Promise<Response>): Promise<Response> {
			const old = await kept(path, locale)
			if (!old) return ask()
			if (isForKeptPage) return old
			const fresh = ask().then((answer) => ownAnswer(answer, path, []))
			return (await Promise.race([fresh.catch(() => undefined), wait(patience)])) ?? old
		},

		/** A script's name changes with what is in it: one that is kept is right. */
		async script(path: string, ask: () => Promise<Response>): Promise<Response> {
			for (const answers of incoming.values()) if (answers.has(path)) return answers.get(path)!.clone()
			for (const name of (await shelves.keys()).filter((one) => one.startsWith(shelfPrefix))) {
				const response = await (await shelves.open(name)).match(path)
				if (response) return response
			}
			return ask()
		},

		/** Also what is on its way is not kept any more. */
		async forget(): Promise<void> {
			timesForgotten += 1
			incoming.clear()
			await removeShelves(shelves)
		},
	}
}
