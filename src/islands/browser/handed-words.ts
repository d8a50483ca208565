/** Where words typed on another page lie. */
export const wordsKey = 'q'

/** Words another page handed over; they are kept no longer. */
export function handedWords(): string {
	try {
		const words = sessionStorage.getItem(wordsKey) ?? ''
		sessionStorage.removeItem(wordsKey)
		return words
	} catch {
		return ''
	}
}
