import { useRef, type ReactNode } from 'react'
import { resolve, servicesIn, type Resolved } from '#domain/lists/resolve.ts'
import { moved } from '#domain/lists/saved-list.ts'
import Icon from '#ui/Icon.tsx'
import TimedNotices from '#ui/TimedNotices.tsx'
import { momentNow } from '#islands/browser/today.ts'
import { fill } from '#islands/browser/fill.ts'
import type { ListData } from './list-data.ts'
import Order, { refocus, refocusAt } from './Order.tsx'

type Props = {
	mine: ListData
	items: readonly Resolved[]
	/** The ids as the address holds them, older ones too. */
	picked: readonly string[]
	onChange: (ids: readonly string[]) => void
	pick: (id: string) => ReactNode
}

/** What a worker has picked, to be put in order or taken off; what has ended offers what there is now. */
export default function PickedList({ mine, items, picked, onChange, pick }: Props) {
	const list = useRef<HTMLOListElement>(null)
	const ids = servicesIn(items)
	const others = items.flatMap((one) => (one.kind === 'service' ? [] : [one.id]))
	const give = (next: readonly string[]) => onChange([...next, ...others])
	const move = (id: string, by: -1 | 1) => {
		give(moved(ids, id, by))
		refocus(list.current, id, by)
	}
	const takeOff = (id: string, at: number) => {
		give(ids.filter((one) => one !== id))
		refocusAt(list.current, at, () => list.current?.parentElement?.querySelector('summary'))
	}
	return (
		<>
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
							<TimedNotices notices={mine.services[id]!.notices} now={momentNow()} />
							{mine.services[id]!.hasNoEffect && <p>{mine.say['evidence.no-effect']}</p>}
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
			{items.map(
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
