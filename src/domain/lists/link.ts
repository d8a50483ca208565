import { isItem, itemOf, itemText } from './item.ts'
import { decoded, repairs } from './mangled.ts'
import { tidyNote } from './note.ts'

/** A list of services as a link carries it: items in order, `service` or `service@venue`, and a few words. */
export type ListLink = { ids: readonly string[]; note: string }

/**
 * What became of a link: whole, `damaged` (cut off or changed on the way) or `newer` than this page; either way with
 * what could be read.
 */
export type ReadLink = ListLink & { state: 'whole' | 'damaged' | 'newer' }

export const mostServices = 12
/** The version a list is written in: pages from before lists had places read those without as ever. */
const versions = { plain: 1, withPlaces: 2 } as const

/**
 * What stands after `#`, where no server sees it: `v=1&s=baby-massage,stay-and-play&n=Ask+for+Amina&c=k3x9`. The check
 * comes last, so that a link cut short shows it. A place that several things in a row share is written once, so that
 * codes stay small: `v=2&s=baby-massage@otter-lane,stay-and-play@,rhyme-time`.
 */
export function toFragment(link: ListLink): string {
	const { ids, note } = tidy(link)
	return [
		`v=${ids.some((one) => one.includes('@')) ? versions.withPlaces : versions.plain}`,
		`s=${shortened(ids).join(',')}`,
		...(note ? [`n=${encodeURIComponent(note).replaceAll('%20', '+')}`] : []),
		`c=${checkOf(ids, note)}`,
	].join('&')
}

/**
 * Reads what `toFragment` wrote, also after mail and message programs have changed it, or whatever else stands there;
 * never throws. Undefined when the fragment is no list at all.
 */
export function fromFragment(fragment: string): ReadLink | undefined {
	let partly: ReadLink | undefined
	for (const text of repairs(fragment))
		for (const reading of readings(text)) {
			if (reading.state === 'whole') return reading
			if (!partly || (partly.ids.length === 0 && reading.ids.length > 0)) partly = reading
		}
	return partly
}

/**
 * A note stands up to the next sign, or, where a program wrote its `&` out, up to the check; what was `%` may be plain
 * already.
 */
function readings(text: string): ReadLink[] {
	const parts = new Map(text.split('&').map((part) => [part.slice(0, 2), part.slice(2)] as const))
	const services = parts.get('s=')
	if (services === undefined) return []
	const check = /^[a-z0-9]*/.exec(parts.get('c=') ?? '')![0]
	const rawNotes = [parts.get('n=') ?? '', /&n=(.*)&c=/su.exec(text)?.[1] ?? ''].map((note) =>
		note.replaceAll('+', ' '),
	)
	const notes = rawNotes.flatMap((note) => (/%(?![0-9a-f]{2})/i.test(note) ? [decoded(note), note] : [decoded(note)]))
	return [...new Set(notes)].map((note) => {
		const link = tidy({ ids: inFull(decoded(services).split(',')), note })
		const isWhole = check === checkOf(link.ids, link.note)
		return { ...link, state: Number(parts.get('v=')) > versions.withPlaces ? 'newer' : isWhole ? 'whole' : 'damaged' }
	})
}

/** A place as the one before it in the list leaves it out, and as it was. */
function shortened(ids: readonly string[]): string[] {
	let last: string | undefined
	return ids.map(itemOf).map(({ service, at }) => {
		if (at === undefined) return service
		const isSame = at === last
		last = at
		return isSame ? `${service}@` : itemText({ service, at })
	})
}

/** A place that cannot be read leaves the service as a whole. */
function inFull(ids: readonly string[]): string[] {
	let last: string | undefined
	return ids.map((id) => {
		last = itemOf(id).at ?? last
		const whole = id.endsWith('@') ? itemText({ service: id.slice(0, -1), at: last }) : id
		return isItem(whole) ? whole : itemOf(whole).service
	})
}

/** Only items that could be ours, each once, and a note of plain words. */
const tidy = ({ ids, note }: ListLink): ListLink => ({
	ids: [...new Set(ids)].filter(isItem).slice(0, mostServices),
	note: tidyNote(note),
})

/** FNV-1a, 32 bits, in base 36: enough to tell a whole link from one that lost or changed a letter. */
function checkOf(ids: readonly string[], note: string): string {
	let hash = 0x811c9dc5
	for (const byte of new TextEncoder().encode(`${ids.join(',')}\n${note}`)) hash = Math.imul(hash ^ byte, 0x01000193)
	return (hash >>> 0).toString(36)
}

/** A saved list in the links it takes: most fit in one, and a longer one is parted, so that nothing is left out. */
export const linkable = (ids: readonly string[]): string[][] =>
	Array.from({ length: Math.ceil(ids.length / mostServices) }, (_, part) =>
		ids.slice(part * mostServices, (part + 1) * mostServices),
	)
