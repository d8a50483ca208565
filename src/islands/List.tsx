import '../ui/link.css'
import '../ui/pair.css'
import './lists/list.css'
import { useEffect, useState } from 'react'
import { fromFragment, type ReadLink } from '#domain/lists/link.ts'
import { keepForLater } from './browser/offline.ts'
import { saved } from './browser/saved.ts'
import Given from './lists/SharedList.tsx'
import { loadList, type ListData } from './lists/list-data.ts'
import Mine from './lists/SavedList.tsx'

type Props = {
	data: string
	urgent: string
	offline: string
	words: Readonly<Record<'mine' | 'given' | 'loading' | 'failed', string>>
}

/** What stands after `#` was meant for us, also when nothing of it can be read; but for a place on this page, which the skip link leads to. */
function linkHere(): ReadLink | undefined {
	const fragment = location.hash.slice(1)
	if (!fragment || document.getElementById(fragment)) return undefined
	return fromFragment(fragment) ?? { ids: [], note: '', state: 'damaged' }
}

/** A list a link holds after `#`, or else the list kept on this device. Neither leaves it. */
export default function List({ data: path, urgent, offline, words }: Props) {
	const [link, setLink] = useState<ReadLink>()
	const [data, setData] = useState<ListData | 'failed'>()
	useEffect(() => {
		const read = () => setLink(linkHere())
		read()
		addEventListener('hashchange', read)
		loadList(path).then(
			(ready) => {
				setData(ready)
				if (fromFragment(location.hash) || saved().length > 0)
					keepForLater(offline, [path, urgent]).then(
						() => (document.body.dataset['kept'] = ''),
						() => undefined,
					)
			},
			() => setData('failed'),
		)
		return () => removeEventListener('hashchange', read)
	}, [])
	return (
		<>
			<div className="title">
				<h1>{link ? words.given : words.mine}</h1>
			</div>
			{data === undefined && <p role="status">{words.loading}</p>}
			{data === 'failed' && (
				<p role="alert" className="card">
					{words.failed}
				</p>
			)}
			{data !== undefined &&
				data !== 'failed' &&
				(link ? <Given link={link} data={data} /> : <Mine {...{ data, offline }} />)}
		</>
	)
}
