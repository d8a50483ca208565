import '../ui/pair.css'
import './share/list.css'
import { useEffect, useMemo, useState } from 'react'
import { optionsIn } from '../domain/embed.ts'
import { resolved } from '../domain/given-list.ts'
import { toFragment } from '../domain/list-link.ts'
import { fill } from './browser/fill.ts'
import { report } from './embed/report.ts'
import { loadList, type ListData } from './share/list-data.ts'
import Row from './share/Row.tsx'

type Props = { data: string; failed: string; seeAll: string }

/** A list on another site, as `list=baby-massage,rhyme-time` says it; what has ended says what there is instead. */
export default function EmbedList({ data: path, failed, seeAll }: Props) {
	const ids = useMemo(() => (optionsIn(globalThis.location?.hash ?? '').get('list') ?? '').split(/[\s,]+/).filter(Boolean), [])
	const [data, setData] = useState<ListData | 'failed'>()
	useEffect(() => void loadList(path).then(setData, () => setData('failed')), [])
	const found = data && data !== 'failed' ? resolved(ids, data) : []
	useEffect(() => {
		if (data && data !== 'failed') for (const value of ids) if (resolved([value], data)[0]?.kind === 'unknown') report({ option: 'list', value, why: 'unknown' })
	}, [data])
	if (data === 'failed') return <p>{failed}</p>
	if (!data) return null
	return (
		<>
			<ol className="list">
				{found.map((one, at) =>
					one.kind === 'service' ? (
						<Row key={one.id} id={one.id} data={data} />
					) : one.kind === 'ended' ? (
						<li key={at} className="ended"><p>{fill(data.say['given.ended'], { name: one.name })}</p><ul className="list">{one.instead.map((id) => <Row key={id} id={id} data={data} />)}</ul></li>
					) : null,
				)}
			</ol>
			<p className="all"><a className="btn" href={ids.length > 0 ? `${data.paths.list}#${toFragment({ ids, note: '' })}` : data.paths.find}>{seeAll}</a></p>
		</>
	)
}
