import { useEffect, useState } from 'react'
import { savedKey } from '#domain/lists/on-device.ts'
import { saved } from '#islands/browser/device.ts'

/** `pageshow` is for a page that Back brings out of the browser's memory. */
const events = ['storage', 'pageshow', savedKey]

/** The list on this device, also when it changes elsewhere on the page, in another tab or on another page. */
export function useSaved(): readonly string[] {
	const [ids, setIds] = useState(saved)
	useEffect(() => {
		const again = () => setIds(saved())
		for (const event of events) addEventListener(event, again)
		return () => {
			for (const event of events) removeEventListener(event, again)
		}
	}, [])
	return ids
}
