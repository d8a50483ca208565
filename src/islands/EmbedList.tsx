import '../ui/pair.css'
import './embed/frame.css'
import './lists/list.css'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { optionsIn } from '#domain/embed/options.ts'
import { resolve } from '#domain/lists/resolve.ts'
import { toFragment } from '#domain/lists/link.ts'
import { report } from './embed/report.ts'
import ListRows from './lists/ListRows.tsx'
import { loadList, type ListData } from './lists/list-data.ts'

type Props = { data: string; failed: string; seeAll: string; children?: ReactNode }

/**
 * A list on another site, as `list=baby-massage,rhyme-time` says it; what has ended says what there is instead.
 * `children` is what stands there until it is known.
 */
export default function EmbedList({ data: path, failed, seeAll, children }: Props) {
	const ids = useMemo(
		() => (optionsIn(globalThis.location?.hash ?? '').get('list') ?? '').split(/[\s,]+/).filter(Boolean),
		[],
	)
	const [data, setData] = useState<ListData | 'failed'>()
	useEffect(() => void loadList(path).then(setData, () => setData('failed')), [])
	const items = data && data !== 'failed' ? resolve(ids, data) : []
	useEffect(() => {
		for (const { kind, id } of items) if (kind === 'unknown') report({ option: 'list', value: id, why: 'unknown' })
	}, [data])
	if (!data) return children
	if (data === 'failed')
		return (
			<>
				<p>{failed}</p>
				{children}
			</>
		)
	return (
		<>
			<ListRows {...{ items, data }} />
			<p className="all">
				<a
					className="btn"
					href={ids.length > 0 ? `${data.paths.list}#${toFragment({ ids, note: '' })}` : data.paths.find}
				>
					{seeAll}
				</a>
			</p>
		</>
	)
}
