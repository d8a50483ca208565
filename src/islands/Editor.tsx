import './edit/no-eval.ts'
import './edit/editor.css'
import '../ui/tick.css'
import { useEffect, useRef, useState } from 'react'
import Boundary from './Boundary.tsx'
import { sayNotLoaded } from './browser/not-loaded.ts'
import { todayInLondon } from './browser/today.ts'
import { firstAnswers } from './edit/answers.ts'
import Choose from './edit/Choose.tsx'
import { load, type EditorData, type EditorProps, type Seen } from './edit/data.ts'
import { readDraft, type Kept } from './edit/draft.ts'
import { hashOf, isSameThing, placeIn, type Place } from './edit/place.ts'
import Unsent from './edit/Unsent.tsx'
import Workspace from './edit/Workspace.tsx'

const nothingSeen: Seen = { facts: {}, words: {}, outdated: [] }

type Opened = { place: Place; seen: Seen | 'loading' | 'not here' | 'not loaded'; kept?: Kept | undefined }

/**
 * Where those who run something say what has changed, without an account. What is open stands after `#`; what is typed
 * lives in the page alone, until it is sent or kept by whoever typed it.
 */
export default function Editor({ locale, intl, say, languages, paths }: EditorProps) {
	const [data, setData] = useState<EditorData>()
	const [opened, setOpened] = useState<Opened>()
	const [asking, setAsking] = useState<Place | 'all'>()
	const [isBad, setBad] = useState(false)
	const unsent = useRef(false)
	const now = useRef<Place>(undefined)
	const ownThings = useRef<EditorData['own']>(undefined)
	const tries = useRef(0)
	const root = useRef<HTMLDivElement>(null)
	const today = todayInLondon()

	const open = (place: Place | undefined, kept?: Kept) => {
		now.current = place
		unsent.current = Boolean(kept)
		setAsking(undefined)
		setBad(false)
		history.replaceState(null, '', place ? hashOf(place) : location.pathname + location.search)
		if (!place) return setOpened(undefined)
		if (place.isNew) return setOpened({ place, seen: nothingSeen, kept })
		if (!ownThings.current?.[place.subject].some(({ id }) => id === place.id))
			return setOpened({ place, seen: 'not here' })
		setOpened({ place, seen: 'loading', kept })
		/** A browser may keep in mind that a script did not come: asked again it has another address. */
		const again = tries.current > 0 ? `?${tries.current}` : ''
		load<Seen>(`${paths.things}${place.subject}/${place.id}.js${again}`).then(
			(seen) => isSameThing(now.current, place) && setOpened({ place, seen, kept }),
			() => {
				tries.current++
				if (isSameThing(now.current, place)) setOpened({ place, seen: 'not loaded', kept })
			},
		)
	}
	/** To another thing only when nothing would be lost by it, or whoever typed it says so. */
	const go = (place: Place | undefined) => {
		if (place && isSameThing(place, now.current)) {
			now.current = place
			setOpened((before) => before && { ...before, place })
		} else if (unsent.current && now.current) {
			history.replaceState(null, '', hashOf(now.current))
			setAsking(place ?? 'all')
		} else open(place)
	}
	useEffect(() => {
		load<EditorData>(paths.area).then(
			(area) => {
				setData(area)
				ownThings.current = area.own
				open(placeIn(location.hash))
			},
			() => sayNotLoaded(root.current?.closest('astro-island')),
		)
		/** A link within the page, as to its main part, leads to no other thing. */
		const again = () => {
			if (!document.getElementById(location.hash.slice(1))) go(placeIn(location.hash))
			else if (now.current) history.replaceState(null, '', hashOf(now.current))
		}
		const ask = (event: BeforeUnloadEvent) => unsent.current && event.preventDefault()
		addEventListener('hashchange', again)
		addEventListener('beforeunload', ask)
		return () => {
			removeEventListener('hashchange', again)
			removeEventListener('beforeunload', ask)
		}
	}, [])
	const openFile = async (file: File) => {
		const draft = file.size < 1_000_000 ? readDraft(await file.text(), firstAnswers(nothingSeen, today)) : undefined
		if (draft) open(draft.place, draft.kept)
		else setBad(true)
	}
	if (!data)
		return (
			<div ref={root}>
				<p role="status">{say['edit.loading']}</p>
			</div>
		)
	return (
		<div ref={root} className="edit flow">
			{asking && (
				<Unsent
					say={say}
					onStay={() => setAsking(undefined)}
					onLeave={() => open(asking === 'all' ? undefined : asking)}
				/>
			)}
			{opened && (
				<p>
					<button type="button" className="tool" onClick={() => go(undefined)}>
						{say['edit.another']}
					</button>
				</p>
			)}
			{!opened && <Choose {...{ say, data, isBad }} onOpen={(file) => void openFile(file)} />}
			{opened?.seen === 'loading' && <p role="status">{say['edit.loading']}</p>}
			{opened?.seen === 'not here' && <p role="status">{say['edit.not-here']}</p>}
			{opened?.seen === 'not loaded' && (
				<p role="alert">
					<button type="button" className="btn" onClick={() => open(opened.place, opened.kept)}>
						{say['load.failed']}
					</button>
				</p>
			)}
			{opened && typeof opened.seen === 'object' && (
				<Boundary of={hashOf(opened.place)} otherwise={<p className="card">{say['part.failed']}</p>}>
					<Workspace
						key={`${opened.place.subject} ${opened.place.id}`}
						{...{ locale, intl, say, languages, data, today }}
						place={opened.place}
						seen={opened.seen}
						kept={opened.kept}
						onTask={(task) => {
							const { subject, id, isNew } = opened.place
							const place: Place = { subject, id, isNew, ...(task ? { task } : {}) }
							history.pushState(null, '', hashOf(place))
							go(place)
						}}
						onUnsent={(isUnsent) => (unsent.current = isUnsent)}
					/>
				</Boundary>
			)}
		</div>
	)
}
