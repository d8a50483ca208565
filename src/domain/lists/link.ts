/** A list of services as a link carries it: ids in order and a few words. */
export type ListLink = { ids: readonly string[]; note: string }

/** What became of a link: whole, `damaged` (cut off or changed on the way) or `newer` than this page; either way with what could be read. */
export type ReadLink = ListLink & { state: 'whole' | 'damaged' | 'newer' }

export const mostServices = 12
export const longestNote = 200
const version = 1

/** What stands after `#`, where no server sees it: `v=1&s=baby-massage,stay-and-play&n=Ask+for+Amina&c=k3x9`. The check comes last, so that a link cut short shows it. */
export function toFragment(link: ListLink): string {
	const { ids, note } = tidy(link)
	return [
		`v=${version}`,
		`s=${ids.join(',')}`,
		...(note ? [`n=${encodeURIComponent(note).replaceAll('%20', '+')}`] : []),
		`c=${checkOf(ids, note)}`,
	].join('&')
}

/** Reads what `toFragment` wrote, or whatever else stands there; never throws. Undefined when the fragment is no list at all. */
export function fromFragment(fragment: string): ReadLink | undefined {
	const parts = new Map(
		fragment
			.replace(/^#/, '')
			.replaceAll('&amp;', '&')
			.split('&')
			.map((part) => [part.slice(0, 2), part.slice(2)] as const),
	)
	const listed = parts.get('s=')
	if (listed === undefined) return undefined
	const link = tidy({ ids: decoded(listed).split(','), note: decoded((parts.get('n=') ?? '').replaceAll('+', ' ')) })
	if (Number(parts.get('v=')) > version) return { ...link, state: 'newer' }
	return {
		...link,
		state: /^[a-z0-9]*/.exec(parts.get('c=') ?? '')![0] === checkOf(link.ids, link.note) ? 'whole' : 'damaged',
	}
}

/** Only ids that could be ours, each once, and a note of plain words: no control signs and none that turn the reading direction, but the joiners that Bengali and Urdu write with. */
function tidy({ ids, note }: ListLink): ListLink {
	const plain = note
		.normalize('NFC')
		.replace(/(?![\u200c\u200d])\p{C}/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
	return {
		ids: [...new Set(ids)].filter((id) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(id)).slice(0, mostServices),
		note: [...plain].slice(0, longestNote).join('').trim(),
	}
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text)
	} catch {
		return text.replace(/%[0-9a-f]{0,2}/gi, '')
	}
}

/** FNV-1a, 32 bits, in base 36: enough to tell a whole link from one that lost or changed a letter. */
function checkOf(ids: readonly string[], note: string): string {
	let hash = 0x811c9dc5
	for (const byte of new TextEncoder().encode(`${ids.join(',')}\n${note}`)) hash = Math.imul(hash ^ byte, 0x01000193)
	return (hash >>> 0).toString(36)
}
