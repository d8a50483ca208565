/** What "more in our pages" needs of Pagefind's browser API (https://pagefind.app/docs/api/). */
export type PageFound = { url: string; meta: { title: string; kind?: string; summary?: string } }

type Pagefind = {
	options: (options: object) => Promise<void>
	search: (words: string) => Promise<{ results: { data: () => Promise<PageFound> }[] }>
}

const mostPages = 10

/**
 * Every word of every page: loaded from our own address only when asked for. A new build's index is never mixed with an
 * old one's (`metaCacheTag`).
 */
export async function loadPages(path: string, words: string): Promise<PageFound[]> {
	const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind
	await pagefind.options({
		excerptLength: 1,
		ranking: { termSaturation: 1.2, pageLength: 0.3 },
		metaCacheTag: document.documentElement.dataset['made'] ?? '',
	})
	const { results } = await pagefind.search(words.trim())
	return Promise.all(results.slice(0, mostPages).map((result) => result.data()))
}
