import { useRef, useState, type ReactNode } from 'react'
import { resolve, type Resolved } from '#domain/lists/resolve.ts'
import { moved, replaced } from '#domain/lists/edit-list.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import { endedText, fullNameOf } from './entry.ts'
import type { ListData } from './list-data.ts'
import Order, { Off, refocus, refocusAt } from './Order.tsx'
import PickedRow from './PickedRow.tsx'
import PlaceChoice, { refocusPlace } from './PlaceChoice.tsx'

type Props = {
	mine: ListData
	items: readonly Resolved[]
	/** The ids as the address holds them, older ones too. */
	picked: readonly string[]
	onChange: (ids: readonly string[]) => void
	pick: (id: string) => ReactNode
	/** Where the focus goes when nothing is left. */
	otherwise: () => HTMLElement | null | undefined
}

/** What a worker has picked, to be put in order or taken off; what has ended offers what there is now. */
export default function PickedList({ mine, items, picked, onChange, pick, otherwise }: Props) {
	const list = useRef<HTMLOListElement>(null)
	const [opened, setOpened] = useState<string>()
	const services = items.filter((one) => one.kind === 'service')
	const ids = services.map(({ id }) => id)
	const others = items.flatMap((one) => (one.kind === 'service' ? [] : [one.id]))
	const give = (next: readonly string[]) => onChange([...next, ...others])
	const move = (id: string, by: -1 | 1) => {
		give(moved(ids, id, by))
		refocus(list.current, id, by)
	}
	const place = (id: string, other: string) => {
		give(replaced(ids, id, other))
		setOpened(other)
		refocusPlace(list.current, other)
	}
	const takeOff = (id: string, at: number) => {
		give(ids.filter((one) => one !== id))
		refocusAt(list.current, at, otherwise)
	}
	return (
		<>
			<ol className="list" ref={list}>
				{services.map(({ id, isPlaceLost }, at) => (
					<PickedRow
						key={id}
						{...{ id, mine, isPlaceLost }}
						isOpen={opened === id}
						onOpen={(isOpen) => setOpened((before) => (isOpen ? id : before === id ? undefined : before))}
						off={<Off say={mine.say} name={fullNameOf(id, mine)} onOff={() => takeOff(id, at)} />}
					>
						<PlaceChoice id={id} data={mine} onChange={(other) => place(id, other)} />
						<Order
							say={mine.say}
							id={id}
							name={fullNameOf(id, mine)}
							isFirst={at === 0}
							isLast={at === ids.length - 1}
							onMove={(by) => move(id, by)}
						/>
					</PickedRow>
				))}
			</ol>
			{items.map(
				(one) =>
					one.kind === 'ended' && (
						<div key={one.id} className="card flow">
							<p>{endedText(one, mine.say)}</p>
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
									onClick={() => onChange(picked.filter((id) => resolve([id], mine)[0]?.id !== one.id))}
								>
									<Icon name="cross" />
								</button>
							</p>
						</div>
					),
			)}
			{items.some(({ kind }) => kind === 'unknown') && <p className="card">{mine.say['given.unknown']}</p>}
		</>
	)
}
