import { fromFragment, toFragment, type ListLink } from '#domain/lists/link.ts'

/** What a worker has put together: a list, and the language the parent reads. It lives in the address alone, so that a page can be kept or opened again. */
export type Picked = ListLink & { to: string }

export const pickedFragment = ({ to, ...list }: Picked): string => `to=${to}&${toFragment(list)}`

/** Reads it back, or a ready list by its id (`pack=new-baby`); whatever else is left out. */
export function readPicked(
	fragment: string,
	languages: readonly string[],
	packs: Readonly<Record<string, readonly string[]>>,
): Picked {
	const said = new URLSearchParams(fragment.replace(/^#/, ''))
	const to = languages.find((tag) => tag === said.get('to')) ?? languages[0]!
	const pack = said.get('pack') ?? ''
	const { ids, note } = fromFragment(fragment) ?? { ids: Object.hasOwn(packs, pack) ? packs[pack]! : [], note: '' }
	return { ids, note, to }
}
