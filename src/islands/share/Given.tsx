import { useState } from 'react'
import { resolved } from '../../domain/given-list.ts'
import type { ReadLink } from '../../domain/list-link.ts'
import Icon from '../../ui/Icon.tsx'
import { fill } from '../browser/fill.ts'
import { save, saved } from '../browser/saved.ts'
import type { ListData } from './list-data.ts'
import { linkOf, messageOf, withoutPrivate } from './lists.ts'
import PassListOn from './PassListOn.tsx'
import Row from './Row.tsx'

/** A list that somebody made for the parent, as its link says it: what could be read of a damaged one, and what there is instead of what has ended. */
export default function Given({ link, data }: { link: ReadLink; data: ListData }) {
	const { say } = data
	const [told, setTold] = useState('')
	const found = resolved(link.ids, data)
	const ids = found.flatMap((one) => (one.kind === 'service' ? [one.id] : []))
	const isUnknown = found.some(({ kind }) => kind === 'unknown')
	const trouble = found.every(({ kind }) => kind === 'unknown') ? say['given.nothing'] : link.state === 'whole' ? undefined : say[`given.${link.state}`]
	const keep = () => setTold(save([...new Set([...saved(), ...withoutPrivate(ids, data)])]) ? say['keep.kept'] : say['keep.failed'])
	return (
		<>
			<p>{say['given.line']}</p>
			{trouble && <p className="card">{trouble}</p>}
			{link.note && <div className="card note"><h2>{say['given.note']}</h2><p><bdi>{link.note}</bdi></p></div>}
			<ol className="list">
				{found.map((one, at) =>
					one.kind === 'service' ? (
						<Row key={one.id} id={one.id} data={data} />
					) : one.kind === 'ended' ? (
						<li key={`ended ${at}`} className="ended">
							<p>{fill(say['given.ended'], { name: one.name })}</p>
							<ul className="list">{one.instead.map((id) => <Row key={id} id={id} data={data} />)}</ul>
						</li>
					) : null,
				)}
			</ol>
			{isUnknown && !trouble && <p>{say['given.unknown']}</p>}
			<p><a className="more" href={data.paths.find}>{say['nav.find']}</a></p>
			{ids.length > 0 && (
				<>
					<p className="sheet-acts no-print">
						<button type="button" className="btn" onClick={keep}><Icon name="heart" />{say['given.keep']}</button>
						<button type="button" className="btn quiet" onClick={() => print()}><Icon name="print" />{say['list.print']}</button>
					</p>
					<p role="status">{told}</p>
					<details className="no-print">
						<summary className="more">{say['my-list.pass-on']}</summary>
						<PassListOn say={say} link={linkOf(link, data)} message={messageOf(link, data)} />
					</details>
				</>
			)}
		</>
	)
}
