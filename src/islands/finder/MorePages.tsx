import '../../ui/link.css'
import '../../ui/rows.css'
import { useState } from 'react'
import { loadPages, type PageFound } from '../browser/pagefind.ts'
import type { FinderSay } from './words.ts'

/** Every word of every page, for what was typed, when somebody asks for that. */
export default function MorePages({ say, path, typed }: { say: FinderSay; path: string; typed: string }) {
	const [pages, setPages] = useState<readonly PageFound[] | 'failed'>()
	const look = async () => setPages(await loadPages(path, typed).catch(() => 'failed' as const))
	if (pages?.length === 0) return <p role="status">{say['search.none']}</p>
	return pages && pages !== 'failed' ? (
		<ol className="rows">
			{pages.map(({ url, meta }) => (
				<li key={url}>
					<small>{meta.kind}</small>
					<a href={url}>{meta.title}</a>
					<small>{meta.summary}</small>
				</li>
			))}
		</ol>
	) : (
		<p>
			<button type="button" className="more link" onClick={() => void look()} aria-describedby="pages-told">
				{say['finder.pages']}
			</button>{' '}
			<small id="pages-told">{say['finder.pages-line']}</small>
			<span role="status">{pages && say['search.failed']}</span>
		</p>
	)
}
