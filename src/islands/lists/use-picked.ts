import { useEffect, useState, type Dispatch, type SetStateAction } from 'react'
import { readPicked, type ReadPicked } from './picked.ts'

/** What the address holds, read again when it changes; `undefined` before it was read. Its first language stands in. */
export function usePicked(
	languages: readonly string[],
	packs: Parameters<typeof readPicked>[2],
): [ReadPicked | undefined, Dispatch<SetStateAction<ReadPicked | undefined>>] {
	const [picked, setPicked] = useState<ReadPicked>()
	useEffect(() => {
		const again = () => setPicked(readPicked(location.hash, languages, packs))
		again()
		addEventListener('hashchange', again)
		return () => removeEventListener('hashchange', again)
	}, [])
	return [picked, setPicked]
}
