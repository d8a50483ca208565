import '../../ui/pair.css'
import './acts.css'
import './list.css'
import { useState } from 'react'
import { resolve, servicesIn } from '#domain/lists/resolve.ts'
import type { ReadLink } from '#domain/lists/link.ts'
import { added } from '#domain/lists/saved-list.ts'
import Boundary from '#islands/Boundary.tsx'
import Icon from '#ui/Icon.tsx'
import { save, saved } from '#islands/browser/device.ts'
import ListRows, { isListed } from './ListRows.tsx'
import type { ListData } from './list-data.ts'
import Note from './Note.tsx'
import { withoutPrivate } from './passing-on.ts'
import PassPartsOn from './PassPartsOn.tsx'

/**
 * A list that somebody made for the parent, as its link says it: what could be read of a damaged one, and what there is
 * instead of what has ended.
 */
export default function SharedList({ link, data }: { link: ReadLink; data: ListData }) {
	const { say } = data
	const [status, setStatus] = useState('')
	const items = resolve(link.ids, data)
	const ids = servicesIn(items)
	const open = withoutPrivate(ids, data)
	const isSomeLeftOut = open.length < ids.length
	const keep = () =>
		setStatus(
			save(open.reduce(added, saved()))
				? [say['keep.kept'], isSomeLeftOut && say['my-list.private-out']].filter(Boolean).join(' · ')
				: say['keep.failed'],
		)
	return (
		<>
			<p>{say['given.line']}</p>
			{link.state !== 'whole' && items.some(isListed) && <p className="card">{say[`given.${link.state}`]}</p>}
			<ListRows {...{ items, data }} />
			<Note {...{ link: { ...link, ids }, data }} />
			<p>
				<a className="more" href={data.paths.find}>
					{say['nav.find']}
				</a>
			</p>
			{!items.some(isListed) && saved().length > 0 && (
				<p>
					<a className="more" href={data.paths.list}>
						{say['nav.my-list']}
					</a>
				</p>
			)}
			{ids.length > 0 && (
				<p className="sheet-acts no-print">
					{open.length > 0 && (
						<button type="button" className="btn" onClick={keep}>
							<Icon name="heart" />
							{say['given.keep']}
						</button>
					)}
					<button type="button" className="btn quiet" onClick={() => print()}>
						<Icon name="print" />
						{say['list.print']}
					</button>
				</p>
			)}
			<p role="status">{status}</p>
			{open.length > 0 && (
				<details className="no-print">
					<summary className="more">{say['my-list.pass-on']}</summary>
					{isSomeLeftOut && <p className="small">{say['my-list.private-out']}</p>}
					<Boundary of={open.join()} otherwise={<p>{say['part.failed']}</p>}>
						<PassPartsOn ids={open} data={data} />
					</Boundary>
				</details>
			)}
		</>
	)
}
