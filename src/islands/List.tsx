import '../ui/link.css'
import '../ui/pair.css'
import './lists/list.css'
import { useEffect, useRef, useState } from 'react'
import { fromFragment, type ReadLink } from '#domain/lists/link.ts'
import { keepInStep } from './browser/device.ts'
import { sayNotLoaded } from './browser/not-loaded.ts'
import SharedList from './lists/SharedList.tsx'
import { loadList, type ListData } from './lists/list-data.ts'
import SavedList from './lists/SavedList.tsx'

type Props = {
	data: string
	words: Readonly<Record<'saved' | 'shared' | 'loading', string>>
}

/**
 * What stands after `#` was meant for us, also when nothing of it can be read; but for a place on this page, which the
 * skip link leads to.
 */
function linkHere(): ReadLink | undefined {
	const fragment = location.hash.slice(1)
	if (!fragment || document.getElementById(fragment)) return undefined
	return fromFragment(fragment) ?? { ids: [], note: '', state: 'damaged' }
}

/** A list a link holds after `#`, or else the list kept on this device. Neither leaves it. */
export default function List({ data: path, words }: Props) {
	const [link, setLink] = useState<ReadLink>()
	const title = useRef<HTMLDivElement>(null)
	const [data, setData] = useState<ListData | 'failed'>()
	useEffect(() => {
		const read = () => setLink(linkHere())
		read()
		addEventListener('hashchange', read)
		loadList(path).then(
			(ready) => {
				setData(ready)
				void keepInStep()
			},
			() => {
				setData('failed')
				sayNotLoaded(title.current?.closest('astro-island'))
			},
		)
		return () => removeEventListener('hashchange', read)
	}, [])
	return (
		<>
			<div className="title" ref={title}>
				<h1>{link ? words.shared : words.saved}</h1>
			</div>
			{data === undefined && <p role="status">{words.loading}</p>}
			{data !== undefined &&
				data !== 'failed' &&
				(link ? <SharedList key={location.hash} link={link} data={data} /> : <SavedList data={data} />)}
		</>
	)
}
