/**
 * The first language a reader wants that is offered, by language tags (RFC 4647, lookup): `fil-PH` is `fil`, and never
 * `fi`; `sr-Latn-RS` is `sr-Latn` before `sr`.
 */
export function firstOffered(preferred: readonly string[], offered: readonly string[]): string | undefined {
	for (const tag of preferred) {
		const parts = tag.toLowerCase().split('-')
		for (let length = parts.length; length > 0; length--) {
			const shorter = parts.slice(0, length).join('-')
			const match = offered.find((one) => one.toLowerCase() === shorter)
			if (match) return match
		}
	}
	return undefined
}
