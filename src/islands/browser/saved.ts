import { readSaved, savedKey } from '#domain/lists/saved-list.ts'

/** The list on this device; empty where the device keeps nothing for us. */
export function saved(): string[] {
	try {
		return readSaved(localStorage.getItem(savedKey))
	} catch {
		return []
	}
}

/** Keeps the list on this device alone and tells the page by an event of the same name; an empty one leaves nothing behind. False where the device will not keep it. */
export function save(ids: readonly string[]): boolean {
	try {
		if (ids.length > 0) localStorage.setItem(savedKey, JSON.stringify(ids))
		else localStorage.removeItem(savedKey)
		dispatchEvent(new Event(savedKey))
		return true
	} catch {
		return false
	}
}
