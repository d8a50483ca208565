/** What the search page needs of Pagefind's browser API (https://pagefind.app/docs/api/). */
export type Found = { url: string; meta: { title: string; kind?: string; summary?: string; facts?: string } }
export type Filters = Readonly<Record<string, string>>
export type Finder = {
	/** How many pages match, and a way to read them a few at a time. */
	find: (words: string, filters: Filters) => Promise<{ count: number; read: (from: number, to: number) => Promise<Found[]> }>
	/** The choices each filter has, with how many pages have each. */
	choices: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

type Result = { data: () => Promise<Found> }
type Pagefind = {
	options: (options: object) => Promise<void>
	filters: () => Promise<Record<string, Record<string, number>>>
	search: (words: string | null, options: object) => Promise<{ results: Result[] }>
}

/** Loads Pagefind from our own address. */
export async function loadFinder(path: string): Promise<Finder> {
	const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind
	await pagefind.options({ excerptLength: 1, ranking: { termSaturation: 1.2, pageLength: 0.3 } })
	return {
		choices: () => pagefind.filters(),
		find: async (words, filters) => {
			const { results } = await pagefind.search(words.trim() || null, { filters })
			return { count: results.length, read: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())) }
		},
	}
}
