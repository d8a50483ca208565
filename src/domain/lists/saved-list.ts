/** Where the list stands on the parent's own device, and only there. */
export const savedKey = 'first-door-list'

/** The ids kept on this device, first to last; none when nothing can be read. */
export function readSaved(stored: string | null | undefined): string[] {
	try {
		const ids: unknown = JSON.parse(stored ?? '[]')
		return Array.isArray(ids)
			? [...new Set(ids.filter((id): id is string => typeof id === 'string' && /^[a-z0-9-]+$/.test(id)))]
			: []
	} catch {
		return []
	}
}

/** The list with one more at its end, or without it when it was there. */
export const toggled = (ids: readonly string[], id: string): string[] =>
	ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

/** The list with one thing a place earlier (−1) or later (1). */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
	const from = ids.indexOf(id)
	const to = from + by
	if (from < 0 || to < 0 || to >= ids.length) return [...ids]
	return ids.with(from, ids[to]!).with(to, id)
}
