import { useEffect, useRef } from 'react'
import { termsOf } from '#domain/finder/normalise.ts'
import { handedWords } from '../browser/handed-words.ts'
import { fromHash } from './from-hash.ts'
import { toHash, type Query } from './hash.ts'
import type { SearchIndex } from './search-index.ts'

/**
 * Long enough that an address is written once a word and not once a letter; shorter than anybody needs to read and tap.
 */
const untilWritten = 200

/** Whether what is asked may stand where somebody else can see it; `unknown` until all that can be found is known. */
export type Secrecy = 'open' | 'secret' | 'unknown'

/**
 * Keeps what is asked after `#`, so that a link can be kept and Back finds it again. Words that may be urgent or find
 * something private are in memory alone: they go when the page is left (`forget`), and Back finds an empty box.
 */
function useAddress(query: Query, secrecy: Secrecy, forget: () => void): void {
	const lastWritten = useRef('')
	useEffect(() => {
		if (secrecy === 'unknown') return
		const open = secrecy === 'secret' ? { ...query, typed: '' } : query
		const write = () => {
			lastWritten.current = open.typed
			const hash = toHash(open)
			if (hash !== location.hash.slice(1))
				history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search)
		}
		if (open.typed === lastWritten.current || secrecy === 'secret') return write()
		const writing = setTimeout(write, untilWritten)
		return () => clearTimeout(writing)
	}, [query, secrecy])
	useEffect(() => {
		if (secrecy === 'open' || !query.typed) return
		addEventListener('pagehide', forget)
		return () => removeEventListener('pagehide', forget)
	}, [query, secrecy])
}

/** What the address, or else another page, says is asked. */
function startOf(): Query {
	const linked = fromHash(location.hash)
	return { ...linked, typed: linked.typed || handedWords() }
}

/** So many words make the longest phrase looked for. */
const longestPhrase = 5

/** Whether some of the words are what private things alone are called, though none may be what was looked for. */
function saysPrivate(typed: string, { docs, texts }: Pick<SearchIndex, 'docs' | 'texts'>): boolean {
	const terms = termsOf(typed)
	const phrases = terms.flatMap((_, from) =>
		terms.slice(from, from + longestPhrase).map((_, more) => `|${terms.slice(from, from + more + 1).join(' ')}|`),
	)
	return phrases.some((phrase) => {
		const holders = docs().filter((_, thing) => texts[thing]!.includes(phrase))
		return holders.length > 0 && holders.every(({ onlyByWords }) => onlyByWords)
	})
}

/** How the address of a page of its own goes with the finder. */
export const address = { startOf, useAddress, saysPrivate }
