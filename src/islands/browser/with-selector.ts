import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'

/**
 * A part of a store, drawn anew only when that part changes; Headless UI asks for it by this name. The package that has
 * it is CommonJS, and because of its one `require('react')` all of Preact would be wrapped for every island.
 */
export function useSyncExternalStoreWithSelector<Snapshot, Selection>(
	subscribe: (changed: () => void) => () => void,
	getSnapshot: () => Snapshot,
	_onServer: unknown,
	selector: (snapshot: Snapshot) => Selection,
	isEqual: (one: Selection, other: Selection) => boolean = Object.is,
): Selection {
	const drawn = useRef<{ selection: Selection } | undefined>(undefined)
	const select = useMemo(() => {
		let last: { snapshot: Snapshot; selection: Selection } | undefined
		return () => {
			const snapshot = getSnapshot()
			if (last && Object.is(last.snapshot, snapshot)) return last.selection
			const fresh = selector(snapshot)
			const before = last ?? drawn.current
			const selection = before && isEqual(before.selection, fresh) ? before.selection : fresh
			last = { snapshot, selection }
			return selection
		}
	}, [getSnapshot, selector, isEqual])
	const selection = useSyncExternalStore(subscribe, select)
	useEffect(() => {
		drawn.current = { selection }
	}, [selection])
	return selection
}
