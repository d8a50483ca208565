const key = 'q'

/**
 * Where words typed on another page are searched for. They are handed over in the tab's memory: what somebody looks for
 * must not stand in an address.
 */
export function searchFor(path: string, words: string): string {
	try {
		sessionStorage.setItem(key, words)
		return `${path}#q=`
	} catch {
		return `${path}#q=${encodeURIComponent(words)}`
	}
}

/** Words another page handed over; they are kept no longer. */
export function handedWords(): string {
	try {
		const words = sessionStorage.getItem(key) ?? ''
		sessionStorage.removeItem(key)
		return words
	} catch {
		return ''
	}
}
