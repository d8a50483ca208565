import '../../ui/pair.css'
import './acts.css'
import './list.css'
import { useState } from 'react'
import { resolved } from '#domain/lists/resolve.ts'
import type { ReadLink } from '#domain/lists/link.ts'
import Icon from '#ui/Icon.tsx'
import { save, saved } from '#islands/browser/saved.ts'
import Found, { isListed } from './ListRows.tsx'
import type { ListData } from './list-data.ts'
import { linkOf, messageOf, withoutPrivate } from './passing-on.ts'
import PassListOn from './PassListOn.tsx'

/** A list that somebody made for the parent, as its link says it: what could be read of a damaged one, and what there is instead of what has ended. */
export default function Given({ link, data }: { link: ReadLink; data: ListData }) {
	const { say } = data
	const [told, setTold] = useState('')
	const found = resolved(link.ids, data)
	const ids = found.flatMap((one) => (one.kind === 'service' ? [one.id] : []))
	const open = withoutPrivate(ids, data)
	const isSomeLeftOut = open.length < ids.length
	const passed = { ids: open, note: '' }
	const keep = () =>
		setTold(
			save([...new Set([...saved(), ...open])])
				? [say['keep.kept'], isSomeLeftOut && say['my-list.private-out']].filter(Boolean).join(' · ')
				: say['keep.failed'],
		)
	return (
		<>
			<p>{say['given.line']}</p>
			{link.state !== 'whole' && found.some(isListed) && <p className="card">{say[`given.${link.state}`]}</p>}
			{link.note && (
				<div className="card left-note">
					<h2>{say['given.note']}</h2>
					<p>
						<bdi>{link.note}</bdi>
					</p>
				</div>
			)}
			<Found {...{ found, data }} />
			<p>
				<a className="more" href={data.paths.find}>
					{say['nav.find']}
				</a>
			</p>
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
			<p role="status">{told}</p>
			{open.length > 0 && (
				<details className="no-print">
					<summary className="more">{say['my-list.pass-on']}</summary>
					{isSomeLeftOut && <p className="small">{say['my-list.private-out']}</p>}
					<PassListOn say={say} link={linkOf(passed, data)} message={messageOf(passed, data)} />
				</details>
			)}
		</>
	)
}
