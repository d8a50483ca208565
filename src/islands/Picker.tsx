import '../styles/scripts.css'
import '../ui/tick.css'
import './lists/count.css'
import './lists/list.css'
import './lists/picker.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { resolved } from '#domain/lists/resolve.ts'
import { longestNote, mostServices } from '#domain/lists/link.ts'
import { moved } from '#domain/lists/saved-list.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from './browser/fill.ts'
import { read } from './browser/read.ts'
import type { PackedData } from './finder/load.ts'
import type { FinderProps } from './finder/words.ts'
import Finder from './Finder.tsx'
import Give from './lists/HandOver.tsx'
import { loadList, type ListData, type ReadingLanguage } from './lists/list-data.ts'
import Order, { refocus, refocusAt } from './lists/Order.tsx'
import PickButton from './lists/PickButton.tsx'
import { pickedFragment, readPicked } from './lists/picked.ts'
import type { PickerSay } from './lists/picker-words.ts'

type Props = {
	finder: FinderProps
	finderData: string
	say: PickerSay
	languages: readonly ReadingLanguage[]
	own: string
	packs: readonly { id: string; name: string; services: readonly string[] }[]
	handOut: string
}

/** A worker's list for a parent: services, the parent's language, a short note; then a code, a text, a link or paper. It lives in the address alone. */
export default function Picker({ finder, finderData, say, languages, own, packs, handOut }: Props) {
	const tags = languages.map(({ tag }) => tag)
	const [picked, setPicked] = useState(() => ({ ids: [] as readonly string[], note: '', to: own }))
	const [isFinding, setFinding] = useState(true)
	const [lists, setLists] = useState<Readonly<Record<string, ListData | 'failed'>>>({})
	const list = useRef<HTMLOListElement>(null)
	const given = useMemo(
		() => (typeof fetch === 'undefined' || typeof location === 'undefined' ? undefined : read<PackedData>(finderData)),
		[],
	)
	const number = new Intl.NumberFormat(finder.intl)

	useEffect(() => {
		const again = () => {
			const given = readPicked(
				location.hash,
				[own, ...tags],
				Object.fromEntries(packs.map(({ id, services }) => [id, services])),
			)
			setPicked(given)
			setFinding(given.ids.length === 0)
		}
		again()
		addEventListener('hashchange', again)
		return () => removeEventListener('hashchange', again)
	}, [])
	useEffect(() => {
		for (const tag of [own, picked.to]) {
			const path = languages.find((one) => one.tag === tag)!.list
			if (typeof lists[tag] !== 'object')
				loadList(path).then(
					(data) => setLists((before) => ({ ...before, [tag]: data })),
					() => setLists((before) => ({ ...before, [tag]: 'failed' })),
				)
		}
	}, [picked.to])
	const change = (more: Partial<typeof picked>) => {
		const next = { ...picked, ...more }
		setPicked(next)
		history.replaceState(null, '', `#${pickedFragment(next)}`)
	}
	const [mine, theirs] = [lists[own], lists[picked.to]]
	if (mine === 'failed')
		return (
			<p role="alert" className="card">
				{say['given.failed']}
			</p>
		)
	if (!mine) return <p role="status">{say['given.loading']}</p>
	const found = resolved(picked.ids, mine)
	const ids = found.flatMap((one) => (one.kind === 'service' ? [one.id] : []))
	const others = found.flatMap((one) => (one.kind === 'service' ? [] : [one.id]))
	const give = (next: readonly string[]) => change({ ids: [...next, ...others] })
	const add = (more: readonly string[]) =>
		give([...new Set([...ids, ...more])].filter((id) => mine.services[id]).slice(0, mostServices))
	const pick = (id: string) => (
		<PickButton
			say={say}
			entry={mine.services[id]}
			isPicked={ids.includes(id)}
			isFull={ids.length >= mostServices}
			most={number.format(mostServices)}
			onPick={() => add([id])}
		/>
	)
	const move = (id: string, by: -1 | 1) => {
		give(moved(ids, id, by))
		refocus(list.current, id, by)
	}
	const takeOff = (id: string, at: number) => {
		give(ids.filter((one) => one !== id))
		refocusAt(list.current, at, () => list.current?.parentElement?.querySelector('summary'))
	}
	return (
		<div className="two picking">
			<div className="flow">
				<h2>
					<span className="step">1</span> {say['picker.services']}{' '}
					{ids.length > 0 && <b className="count">{number.format(ids.length)}</b>}
				</h2>
				{ids.length === 0 && <p>{say['picker.none']}</p>}
				<ol className="list" ref={list}>
					{ids.map((id, at) => (
						<li key={id} className="row">
							<div>
								<b>{mine.services[id]!.name}</b>
								<small>
									{[mine.services[id]!.wayIn, mine.services[id]!.when].filter(Boolean).join(' · ')}
									{mine.services[id]!.phone && (
										<>
											{' · '}
											<bdi className="num" dir="ltr">
												{mine.services[id]!.phone}
											</bdi>
										</>
									)}
								</small>
							</div>
							<Order
								say={mine.say}
								id={id}
								name={mine.services[id]!.name}
								isFirst={at === 0}
								isLast={at === ids.length - 1}
								onMove={(by) => move(id, by)}
								onOff={() => takeOff(id, at)}
							/>
						</li>
					))}
				</ol>
				{found.map(
					(one) =>
						one.kind === 'ended' && (
							<div key={one.id} className="card flow">
								<p>{fill(mine.say['given.ended'], { name: one.name })}</p>
								<ul>
									{one.instead.map((id) => (
										<li key={id}>
											<p>{mine.services[id]?.name}</p>
											{pick(id)}
										</li>
									))}
								</ul>
								<p>
									<button
										type="button"
										className="tool"
										aria-label={fill(mine.say['my-list.off'], { name: one.name })}
										onClick={() => change({ ids: picked.ids.filter((id) => resolved([id], mine)[0]?.id !== one.id) })}
									>
										<Icon name="cross" />
									</button>
								</p>
							</div>
						),
				)}
				{found.some(({ kind }) => kind === 'unknown') && <p className="card">{mine.say['given.unknown']}</p>}
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
					</>
				)}
				<details open={isFinding} onToggle={({ currentTarget }) => setFinding(currentTarget.open)}>
					<summary className="more">
						<Icon name="search" />
						{say['picker.find']}
					</summary>
					{given && <Finder {...finder} within={{ given, atATime: 10, pick }} />}
				</details>
				<fieldset>
					<legend>
						<h2>
							<span className="step">2</span> {say['picker.language']}
						</h2>
					</legend>
					<div className="chips">
						{languages.map(({ tag, name, dir }) => (
							<label key={tag} className={tag === picked.to ? 'tick on' : 'tick'}>
								<input
									type="radio"
									name="to"
									value={tag}
									checked={tag === picked.to}
									onChange={() => change({ to: tag })}
								/>
								<span lang={tag} dir={dir}>
									{name}
								</span>
							</label>
						))}
					</div>
				</fieldset>
				<h2>
					<span className="step">3</span> <label htmlFor="note">{say['picker.note']}</label>
				</h2>
				<p className="small" id="note-line">
					{say['picker.note-line']}
				</p>
				<textarea
					id="note"
					rows={3}
					maxLength={longestNote}
					aria-describedby="note-line"
					value={picked.note}
					dir="auto"
					onInput={({ currentTarget }) => change({ note: currentTarget.value })}
				/>
				<p className="small">
					{fill(say['picker.letters'], {
						count: number.format([...picked.note].length),
						most: number.format(longestNote),
					})}
				</p>
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
				<Give
					{...{ say, mine, theirs }}
					picked={{ ...picked, ids }}
					handOut={`${handOut}#${pickedFragment({ ...picked, ids })}`}
				/>
			)}
		</div>
	)
}
