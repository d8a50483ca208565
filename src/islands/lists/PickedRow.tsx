import './list.css'
import type { ReactNode } from 'react'
import TimedNotices from '#ui/TimedNotices.tsx'
import { momentNow } from '#islands/browser/today.ts'
import { entryOf } from './entry.ts'
import { fill } from '#islands/browser/fill.ts'
import type { Doubt, ListData } from './list-data.ts'

type Props = {
	id: string
	mine: ListData
	isPlaceLost?: true | undefined
	isOpen: boolean
	onOpen: (isOpen: boolean) => void
	off: ReactNode
	children: ReactNode
}

/**
 * A service that a worker has picked, on one line; how one gets in, when, its number and its place in the list open in
 * place. What a worker must not miss stands outside.
 */
export default function PickedRow({ id, mine, isPlaceLost, isOpen, onOpen, off, children }: Props) {
	const entry = entryOf(id, mine)!
	return (
		<li className="row folded">
			<details open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
				<summary>
					<b>{entry.name}</b>
				</summary>
				<small>
					{[entry.wayIn, entry.when].filter(Boolean).join(' · ')}
					{entry.phone && (
						<>
							{' · '}
							<bdi className="num" dir="ltr">
								{entry.phone}
							</bdi>
						</>
					)}
				</small>
				{children}
			</details>
			{off}
			<TimedNotices notices={entry.notices} now={momentNow()} />
			{isPlaceLost && <p>{mine.say['given.place-lost']}</p>}
			{entry.doubt && <p>{doubtText(entry.doubt, mine)}</p>}
		</li>
	)
}

/** That it was not found to help, or that nobody has looked; and what is known to help at that age. */
function doubtText({ state, better }: Doubt, { intl, say, services }: ListData): string {
	const names = better.flatMap((id) => services[id]?.name ?? [])
	const list = new Intl.ListFormat(intl, { type: 'disjunction' }).format(names)
	const instead =
		names.length > 0
			? fill(say['evidence.better'], { names: list })
			: state === 'no-effect'
				? say['evidence.no-better']
				: ''
	return [say[`evidence.${state}`], instead].filter(Boolean).join(' ')
}
