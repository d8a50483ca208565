import './childcare/childcare.css'
import { useState, type ReactNode } from 'react'
import { noFilters } from '#domain/finder/filters.ts'
import { emailTo } from '#ui/message-links.ts'
import { searchMessage, type SearchMessageSay } from './childcare/search-message.ts'
import { loadReader } from './finder/load-reader.ts'
import type { Query } from './finder/hash.ts'
import type { FinderProps, NamedOption } from './finder/words.ts'
import { address } from './finder/use-address.ts'
import Finder from './Finder.tsx'

type Props = FinderProps & {
	kinds: readonly NamedOption[]
	nothing: { title: string; line: string; button: string; to: string; say: SearchMessageSay }
	children?: ReactNode
}

/**
 * The finder over childcare alone, and what to do when nothing fits: an e-mail with what was looked for, made on the
 * page and opened in the parent's own program. Nothing is sent from here.
 */
export default function ChildcareFinder({ kinds, nothing, children, ...finder }: Props) {
	const [query, setQuery] = useState<Query>({ typed: '', filters: noFilters })
	const message = searchMessage(nothing.say, query, { ...finder, topics: kinds })
	return (
		<>
			<Finder {...finder} {...{ address, loadReader }} keep={setQuery}>
				{children}
			</Finder>
			<section className="card unmet">
				<h2>{nothing.title}</h2>
				<p>{nothing.line}</p>
				<p>
					<a className="btn" href={emailTo(nothing.to, message)}>
						{nothing.button}
					</a>
				</p>
			</section>
		</>
	)
}
