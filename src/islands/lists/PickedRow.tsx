import './list.css'
import type { ReactNode } from 'react'
import TimedNotices from '#ui/TimedNotices.tsx'
import { momentNow } from '#islands/browser/today.ts'
import { entryOf } from './entry.ts'
import type { ListData } from './list-data.ts'

type Props = { id: string; mine: ListData; isPlaceLost?: true | undefined; children: ReactNode }

/** A service that a worker has picked, in short: what it is, how one gets in, when, and its number. */
export default function PickedRow({ id, mine, isPlaceLost, children }: Props) {
	const entry = entryOf(id, mine)!
	return (
		<li className="row">
			<div>
				<b>{entry.name}</b>
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
				<TimedNotices notices={entry.notices} now={momentNow()} />
				{isPlaceLost && <p>{mine.say['given.place-lost']}</p>}
				{entry.hasNoEffect && <p>{mine.say['evidence.no-effect']}</p>}
			</div>
			{children}
		</li>
	)
}
