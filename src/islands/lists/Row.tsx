import '../../ui/pair.css'
import './list.css'
import type { ReactNode } from 'react'
import { itemOf } from '#domain/lists/item.ts'
import { dialled } from '#i18n/dialled.ts'
import Icon from '#ui/Icon.tsx'
import TimedNotices from '#ui/TimedNotices.tsx'
import { nextText } from '#islands/browser/next-day.ts'
import { momentNow, todayInLondon } from '#islands/browser/today.ts'
import { entryOf } from './entry.ts'
import type { ListData } from './list-data.ts'

type Props = { id: string; data: ListData; isPlaceLost?: boolean | undefined; children?: ReactNode }

/**
 * One service of a list: what it is, how you get in, when next, where, and its number to ring. `isPlaceLost` when it is
 * not at the place that the list named. `children` are the ways to move it or take it off.
 */
export default function Row({ id, data, isPlaceLost, children }: Props) {
	const { paths } = data
	const entry = entryOf(id, data)!
	const langAttributes = entry.lang ? { lang: entry.lang, dir: 'ltr' as const } : {}
	const today = todayInLondon()
	const next = entry.days.find((day) => day >= today)
	return (
		<li className="row">
			<div>
				<a href={`${paths.service}${itemOf(id).service}/`} {...langAttributes}>
					{entry.name}
				</a>
				{entry.english && (
					<small>
						<bdi lang="en" dir="ltr">
							{entry.english}
						</bdi>
					</small>
				)}
				<small>
					<b>{[entry.wayIn, entry.cost].join(' · ')}</b>
				</small>
				<TimedNotices notices={entry.notices} now={momentNow()} />
				{entry.when && <small>{entry.when}</small>}
				{next && <small>{nextText(next, today, data.say, data.intl)}</small>}
				<small>
					{entry.address ? (
						<bdi lang="en" dir="ltr">
							{[entry.where, entry.address].join(' · ')}
						</bdi>
					) : (
						<bdi>{entry.where}</bdi>
					)}
				</small>
				{isPlaceLost && <p>{data.say['given.place-lost']}</p>}
			</div>
			{entry.phone && (
				<a className="btn quiet" href={dialled(entry.phone)}>
					<Icon name="phone" />
					<bdi className="num" dir="ltr">
						{entry.phone}
					</bdi>
				</a>
			)}
			{children}
		</li>
	)
}
