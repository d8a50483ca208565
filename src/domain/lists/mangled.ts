/**
 * So many layers of damage are taken off, a wrapper's, a mail program's and a message app's, and so many readings are
 * tried.
 */
const mostLayers = 4
const mostReadings = 80

/**
 * What may have stood after `#` before mail and message programs changed it, as it came first: signs written as `%23`
 * or `&amp;`, lines broken in two, a whole address inside another's, marks and brackets around it. The reader's check
 * tells which one is right. Never throws.
 */
export function* repairs(fragment: string): Generator<string> {
	let layer = [fragment.replace(/^#/, '')]
	const seen = new Set(layer)
	for (let depth = 0; depth <= mostLayers; depth += 1) {
		yield* layer
		const next = new Set(layer.flatMap((text) => ways.map((way) => way(text))))
		layer = [...next].filter((text) => !seen.has(text)).slice(0, mostReadings - seen.size)
		for (const text of layer) seen.add(text)
	}
}

const signs: Readonly<Record<string, string>> = { 23: '#', 26: '&', '2C': ',', '3B': ';', '3D': '=' }

/** White space and signs nobody sees, as they are or as percent signs. */
const gaps =
	/(?:\s|%0[AD]|%20|%(?:25)?(?:E2%(?:25)?80%(?:25)?8B|C2%(?:25)?AD|EF%(?:25)?BB%(?:25)?BF)|[\u00ad\u200b\ufeff])+/gi

const ways: readonly ((text: string) => string)[] = [
	/** Another site's address around ours, as Safe Links has it. */
	(text) => decoded(/[?&#]\w+=(?:3D)?(https?%3a[^&]*)/i.exec(text)?.[1] ?? '') || text,
	(text) => text.replace(/%(23|26|2C|3B|3D)/gi, (_, code: string) => signs[code.toUpperCase()]!),
	(text) => text.replace(/&(?:amp|#0*38|#x0*26);/gi, '&').replace(/&(?:equals|#0*61|#x0*3d);/gi, '='),
	(text) => text.slice(text.lastIndexOf('#') + 1),
	/** Quoted-printable breaks lines with `=`; whatever else is broken has its spaces as `+`. */
	(text) => text.replace(/=\r?\n(?![ \t])/g, ''),
	(text) => text.replace(gaps, ''),
	(text) => text.replaceAll('%25', '%'),
	(text) => {
		const [head = '', ...added] = text.split('&')
		return added.length > 0 && head.includes('=') ? text : decoded(head)
	},
	(text) => text.replace(/=(3D|26|2C|23|2B|25)/g, '%$1'),
	(text) => text.replace(/-(3D|26|2C|23|2B|25)/g, '%$1'),
	(text) => text.replace(/^[^a-z]+/i, ''),
]

/** Percent signs undone; where some are cut, those that can be. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text)
	} catch {
		return text.replace(/(?:%[0-9a-f]{2})+|%[0-9a-f]?/gi, (signs) => {
			try {
				return decodeURIComponent(signs)
			} catch {
				return ''
			}
		})
	}
}
