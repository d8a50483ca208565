import { offlinePath } from '#routes.ts'

/** What the names of our caches begin with: caches belong to a whole host, on which other sites may live. */
export const shelfPrefix = `first-door:${offlinePath()}:`

/** Takes away every page and file that was kept, and nothing of another site. */
export async function removeShelves(shelves: CacheStorage): Promise<void> {
	for (const name of await shelves.keys()) if (name.startsWith(shelfPrefix)) await shelves.delete(name)
}
