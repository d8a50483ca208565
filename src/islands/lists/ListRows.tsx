import './list.css'
import type { ReactNode, Ref } from 'react'
import type { Resolved } from '#domain/lists/resolve.ts'
import TimedNotices from '#ui/TimedNotices.tsx'
import { momentNow } from '#islands/browser/today.ts'
import { endedText, fullNameOf } from './entry.ts'
import type { ListData } from './list-data.ts'
import Row from './Row.tsx'

/** What is on a list: a service, or one that has ended. */
export type Listed = Exclude<Resolved, { kind: 'unknown' }>

export const isListed = (one: Resolved): one is Listed => one.kind !== 'unknown'

export const nameOf = (one: Listed, data: ListData): string =>
	one.kind === 'ended' ? one.name : fullNameOf(one.id, data)

type Props = {
	items: readonly Resolved[]
	data: ListData
	list?: Ref<HTMLOListElement>
	nothing?: ReactNode
	beside?: (one: Listed, at: number) => ReactNode
	besideUnknown?: ReactNode
}

/**
 * What the ids of a list lead to, a row each. What has ended says what there is instead, and what is not known is said
 * once. `beside` are the ways to move a thing or take it off, `besideUnknown` the one to take off what is not known,
 * `nothing` what stands there when nothing is known.
 */
export default function ListRows({ items, data, list, nothing, beside, besideUnknown }: Props) {
	const { say } = data
	const listed = items.filter(isListed)
	if (listed.length === 0) return nothing ?? <p className="card">{say['given.nothing']}</p>
	return (
		<>
			<TimedNotices notices={data.notices} now={momentNow()} />
			<ol className="list" ref={list}>
				{listed.map((one, at) =>
					one.kind === 'service' ? (
						<Row key={one.id} id={one.id} data={data} isPlaceLost={one.isPlaceLost}>
							{beside?.(one, at)}
						</Row>
					) : (
						<li key={one.id} className="ended">
							<p>{endedText(one, say)}</p>
							{beside?.(one, at)}
							{one.instead.length > 0 && (
								<ul className="list">
									{one.instead.map((id) => (
										<Row key={id} id={id} data={data} />
									))}
								</ul>
							)}
						</li>
					),
				)}
			</ol>
			{listed.length < items.length && (
				<p>
					{say['given.unknown']} {besideUnknown}
				</p>
			)}
		</>
	)
}
