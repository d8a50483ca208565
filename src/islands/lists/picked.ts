import { fromFragment, toFragment, type ListLink, type ReadLink } from '#domain/lists/link.ts'

/**
 * What a worker has put together: a list, and the language the parent reads. It lives in the address alone, so that a
 * page can be kept or opened again.
 */
export type Picked = ListLink & { to: string }

/** What became of an address: its list may have been cut off or changed on the way. */
export type ReadPicked = Picked & Pick<ReadLink, 'state'>

export const pickedFragment = ({ to, ...list }: Picked): string => `to=${to}&${toFragment(list)}`

/** Reads it back, or a ready list by its id (`pack=new-baby`); whatever else is left out. */
export function readPicked(
	fragment: string,
	languages: readonly string[],
	packs: Readonly<Record<string, readonly string[]>>,
): ReadPicked {
	const params = new URLSearchParams(fragment.replace(/^#/, ''))
	const to = languages.find((tag) => tag === params.get('to')) ?? languages[0]!
	const pack = params.get('pack') ?? ''
	const ready = { ids: Object.hasOwn(packs, pack) ? packs[pack]! : [], note: '', state: 'whole' } as const
	return { ...(fromFragment(fragment) ?? ready), to }
}
