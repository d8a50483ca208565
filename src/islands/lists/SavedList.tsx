import '../../ui/link.css'
import './list.css'
import { useRef, useState } from 'react'
import { resolve } from '#domain/lists/resolve.ts'
import { moved, putBack, replaced } from '#domain/lists/edit-list.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import Boundary from '#islands/Boundary.tsx'
import { save } from '#islands/browser/device.ts'
import { entryOf } from './entry.ts'
import ListRows, { isListed, nameOf, type Listed } from './ListRows.tsx'
import type { ListData } from './list-data.ts'
import { withoutPrivate } from './passing-on.ts'
import Order, { Off, refocus, refocusAt } from './Order.tsx'
import PassPartsOn from './PassPartsOn.tsx'
import PlaceChoice, { refocusPlace } from './PlaceChoice.tsx'
import { useSaved } from './use-saved.ts'

/** The parent's own list: kept on this device alone, in the order she likes. What was taken off can be put back. */
export default function SavedList({ data }: { data: ListData }) {
	const { say } = data
	const ids = useSaved()
	const [before, setBefore] = useState<readonly string[]>()
	const [status, setStatus] = useState('')
	const list = useRef<HTMLOListElement>(null)
	const change = (next: readonly string[], says: string, isUndoable = false) => {
		const isSaved = save(next)
		setBefore(isSaved && isUndoable ? ids : undefined)
		setStatus(isSaved ? says : say['keep.failed'])
	}
	const back = useRef<HTMLButtonElement>(null)
	const undo = (those: readonly string[]) => {
		change(putBack(those, ids), '')
		requestAnimationFrame(() => list.current?.querySelector('a')?.focus())
	}
	const items = resolve(ids, data)
	const listedIds = items.filter(isListed).map(({ id }) => id)
	/** What this page does not know stays: it may be newer than what a phone without a connection knows. */
	const unknownIds = items.filter((one) => !isListed(one)).map(({ id }) => id)
	const withUnknown = (next: readonly string[]) => [...next, ...unknownIds]
	const move = (one: Listed, by: -1 | 1) => {
		const next = moved(listedIds, one.id, by)
		change(
			withUnknown(next),
			fill(say['my-list.moved'], {
				name: nameOf(one, data),
				place: new Intl.NumberFormat(data.intl).format(next.indexOf(one.id) + 1),
			}),
		)
		refocus(list.current, one.id, by)
	}
	const place = (one: Listed, id: string) => {
		change(withUnknown(replaced(listedIds, one.id, id)), '')
		refocusPlace(list.current, id)
	}
	const takeOff = (one: Listed, at: number) => {
		change(
			withUnknown(listedIds).filter((id) => id !== one.id),
			fill(say['my-list.gone'], { name: nameOf(one, data) }),
			true,
		)
		refocusAt(list.current, at, () => back.current)
	}
	const takeOffUnknown = () => {
		change(listedIds, '', true)
		requestAnimationFrame(() => back.current?.focus())
	}
	const open = withoutPrivate(listedIds, data)
	return (
		<>
			<p>{say['my-list.line']}</p>
			<p role="status" className="told">
				{status}{' '}
				{before && (
					<button type="button" className="link" ref={back} onClick={() => undo(before)}>
						{say['my-list.back']}
					</button>
				)}
			</p>
			{ids.length > 0 ? (
				<ListRows
					{...{ items, data, list }}
					nothing={
						<p className="card">
							{say['given.unknown']} <a href={data.paths.find}>{say['nav.find']}</a>
						</p>
					}
					besideUnknown={<Off say={say} name={say['given.unknown']} onOff={takeOffUnknown} />}
					beside={(one, at) => (
						<>
							<PlaceChoice id={one.id} data={data} onChange={(id) => place(one, id)} />
							<Order
								say={say}
								id={one.id}
								name={nameOf(one, data)}
								isFirst={at === 0}
								isLast={at === listedIds.length - 1}
								onMove={(by) => move(one, by)}
							>
								<Off say={say} name={nameOf(one, data)} onOff={() => takeOff(one, at)} />
							</Order>
						</>
					)}
				/>
			) : (
				<p className="card">
					{say['my-list.empty']} <a href={data.paths.find}>{say['nav.find']}</a>
				</p>
			)}
			{ids.length > 0 && (
				<p className="no-print">
					<button type="button" className="tool" onClick={() => print()}>
						<Icon name="print" />
						{say['list.print']}
					</button>
					<button type="button" className="tool" onClick={() => change([], say['my-list.cleared'], true)}>
						{say['my-list.clear']}
					</button>
				</p>
			)}
			{open.length > 0 && (
				<section className="card flow no-print">
					<h2>{say['my-list.pass-on']}</h2>
					{listedIds.some((id) => entryOf(id, data)?.isPrivate) && (
						<p className="small">{say['my-list.private-out']}</p>
					)}
					<Boundary of={open.join()} otherwise={<p>{say['part.failed']}</p>}>
						<PassPartsOn ids={open} data={data} />
					</Boundary>
				</section>
			)}
		</>
	)
}
