import { useEffect, useState } from 'react'
import { savedKey } from '../../domain/saved-list.ts'
import { saved } from '../browser/saved.ts'

/** The list on this device, also when it changes elsewhere on the page or in another tab. */
export function useSaved(): readonly string[] {
	const [ids, setIds] = useState(saved)
	useEffect(() => {
		const again = () => setIds(saved())
		for (const event of ['storage', savedKey]) addEventListener(event, again)
		return () => {
			for (const event of ['storage', savedKey]) removeEventListener(event, again)
		}
	}, [])
	return ids
}
