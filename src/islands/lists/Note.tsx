import './list.css'
import '../../ui/flow.css'
import type { ReadLink } from '#domain/lists/link.ts'
import type { ListData } from './list-data.ts'
import { safeNoteOf } from './passing-on.ts'

/** What somebody wrote beside a list: below it, in their own words, and never as if we had said it. */
export default function Note({ link, data }: { link: ReadLink; data: ListData }) {
	const { say } = data
	const { text, isSomeLeftOut } = safeNoteOf(link, data)
	if (!text && !isSomeLeftOut) return null
	return (
		<section className="card sender-note flow" aria-labelledby="note-title">
			<h2 id="note-title">{say['given.note']}</h2>
			<p className="small">{say['given.note-by']}</p>
			{text && (
				<blockquote>
					<bdi>{text}</bdi>
				</blockquote>
			)}
			{isSomeLeftOut && <p className="small">{say['given.note-cut']}</p>}
		</section>
	)
}
