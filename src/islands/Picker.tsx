import '../styles/scripts.css'
import '../ui/tick.css'
import './lists/count.css'
import './lists/list.css'
import './lists/picker.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { resolve, servicesIn } from '#domain/lists/resolve.ts'
import { mostServices } from '#domain/lists/link.ts'
import { added, isKept } from '#domain/lists/saved-list.ts'
import { fill } from './browser/fill.ts'
import { sayNotLoaded } from './browser/not-loaded.ts'
import { untilWritten } from './browser/until-written.ts'
import { read } from './browser/read.ts'
import { keepPickerOpened } from './browser/whole-device.ts'
import Boundary from './Boundary.tsx'
import { loadReader } from './finder/load-reader.ts'
import type { PackedData } from './finder/load.ts'
import type { FinderProps } from './finder/words.ts'
import Finder from './Finder.tsx'
import HandOver from './lists/HandOver.tsx'
import { entryOf, fullNameOf } from './lists/entry.ts'
import { loadList, type ListData, type ReadingLanguage } from './lists/list-data.ts'
import NoteField from './lists/NoteField.tsx'
import { safeNoteOf } from './lists/passing-on.ts'
import PickButton from './lists/PickButton.tsx'
import { pickedFragment, type ReadPicked } from './lists/picked.ts'
import PickedList from './lists/PickedList.tsx'
import TeamPick, { type TeamChoice } from './lists/TeamPick.tsx'
import PickLanguage from './lists/PickLanguage.tsx'
import type { PickerSay } from './lists/picker-words.ts'
import { usePicked } from './lists/use-picked.ts'

type Props = {
	finder: FinderProps
	finderData: string
	say: PickerSay
	languages: readonly ReadingLanguage[]
	own: string
	packs: readonly { id: string; name: string; services: readonly string[] }[]
	teams: TeamChoice
	handOut: string
}

/**
 * A worker's list for a parent: services, the parent's language, a short note; then a code, a text, a link or paper. It
 * lives in the address alone.
 */
export default function Picker({ finder, finderData, say, languages, own, packs, teams, handOut }: Props) {
	const [picked = { ids: [], note: '', to: own, state: 'whole' }, setPicked] = usePicked(
		[own, ...languages.map(({ tag }) => tag)],
		Object.fromEntries(packs.map(({ id, services }) => [id, services])),
	)
	const [lists, setLists] = useState<Readonly<Record<string, ListData | 'failed'>>>({})
	const place = useRef<HTMLDivElement>(null)
	const find = useRef<HTMLDivElement>(null)
	const [cut, setCut] = useState<{ count: number; all: number }>()
	const findable = useMemo(
		() => (typeof fetch === 'undefined' || typeof location === 'undefined' ? undefined : read<PackedData>(finderData)),
		[],
	)
	const number = new Intl.NumberFormat(finder.intl)

	useEffect(keepPickerOpened, [])
	useEffect(() => {
		for (const tag of [own, picked.to]) {
			const path = languages.find((one) => one.tag === tag)!.list
			if (typeof lists[tag] !== 'object')
				loadList(path).then(
					(data) => setLists((before) => ({ ...before, [tag]: data })),
					() => {
						setLists((before) => ({ ...before, [tag]: 'failed' }))
						if (tag === own) sayNotLoaded(place.current?.closest('astro-island'))
					},
				)
		}
	}, [picked.to])
	const writing = useRef<ReturnType<typeof setTimeout>>(undefined)
	const change = (more: Partial<ReadPicked>, wait = 0) => {
		const next: ReadPicked = { ...picked, ...more, state: 'whole' }
		setPicked(next)
		clearTimeout(writing.current)
		const write = () => history.replaceState(null, '', `#${pickedFragment(next)}`)
		if (wait > 0) writing.current = setTimeout(write, wait)
		else write()
	}
	const [mine, theirs] = [lists[own], lists[picked.to]]
	if (!mine || mine === 'failed') return <div ref={place}>{!mine && <p role="status">{say['given.loading']}</p>}</div>
	const items = resolve(picked.ids, mine)
	const { state } = picked
	const ids = servicesIn(items)
	const others = items.flatMap((one) => (one.kind === 'service' ? [] : [one.id]))
	const safe = safeNoteOf({ ids, note: picked.note }, mine)
	const handedOver = { to: picked.to, ids, note: safe.text }
	const add = (more: readonly string[]) => {
		const addable = more.filter((id) => entryOf(id, mine) && !isKept(ids, id))
		const all = addable.reduce(added, ids)
		const fitting = all.slice(0, mostServices)
		setCut(fitting.length < all.length ? { count: fitting.length - ids.length, all: addable.length } : undefined)
		change({ ids: [...fitting, ...others] })
	}
	const pick = (id: string, onPicked?: (isPointed: boolean) => void) => (
		<PickButton
			say={say}
			entry={entryOf(id, mine)}
			isPicked={isKept(ids, id)}
			isFull={ids.length >= mostServices}
			most={number.format(mostServices)}
			onPick={(isPointed) => {
				add([id])
				onPicked?.(isPointed)
			}}
		/>
	)
	const box = () => find.current?.querySelector('input')
	/** What was typed gives way to the next words at once; from the keyboard the focus stays where it is. */
	const pickFound = (id: string) =>
		pick(id, (isPointed) => {
			if (!isPointed) return
			box()?.focus()
			box()?.select()
		})
	return (
		<div className="two picking">
			<div className="flow">
				<h2>
					<span className="step">1</span> {say['picker.services']}{' '}
					{ids.length > 0 && <b className="count">{number.format(ids.length)}</b>}
				</h2>
				{ids.length === 0 && <p>{say['picker.none']}</p>}
				{state !== 'whole' && <p className="card">{mine.say[`given.${state}`]}</p>}
				{packs.length > 0 && (
					<>
						<h3>{say['picker.ready']}</h3>
						<p className="chips">
							{packs.map(({ id, name, services }) => (
								<button type="button" key={id} className="chip" onClick={() => add(services)}>
									{name}
								</button>
							))}
						</p>
						<p role="status">
							{cut &&
								fill(say['picker.some-added'], {
									count: number.format(cut.count),
									all: number.format(cut.all),
									most: number.format(mostServices),
								})}
						</p>
					</>
				)}
				<div className="no-print" ref={find}>
					{findable && (
						<Finder {...finder} loadReader={loadReader} within={{ data: findable, atATime: 5, pick: pickFound }} />
					)}
				</div>
				<PickedList
					{...{ mine, items, pick }}
					picked={picked.ids}
					otherwise={box}
					onChange={(ids) => {
						setCut(undefined)
						change({ ids })
					}}
				/>
				<TeamPick {...{ say, pick }} {...teams} nameOf={(id) => fullNameOf(id, mine)} />
				<PickLanguage {...{ say, languages }} to={picked.to} onChange={(to) => change({ to })} />
				<NoteField
					{...{ say, number }}
					note={picked.note}
					isSomeLeftOut={safe.isSomeLeftOut}
					onChange={(note) => change({ note }, untilWritten)}
				/>
			</div>
			{ids.length > 0 && theirs === 'failed' && (
				<p role="alert" className="card">
					{say['given.failed']}{' '}
					<button type="button" className="chip" onClick={() => change({ to: own })}>
						{languages.find(({ tag }) => tag === own)!.name}
					</button>
				</p>
			)}
			{ids.length > 0 && theirs && theirs !== 'failed' && (
				<Boundary of={pickedFragment(handedOver)} otherwise={<p className="card">{say['part.failed']}</p>}>
					<HandOver
						{...{ say, mine, theirs }}
						picked={handedOver}
						handOut={`${handOut}#${pickedFragment(handedOver)}`}
					/>
				</Boundary>
			)}
		</div>
	)
}
