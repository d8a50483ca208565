import './embed/frame.css'
import { useMemo, useState, type ReactNode } from 'react'
import { embedCount, optionsIn, usualCount, type EmbedScope } from '#domain/embed/options.ts'
import { activeFilters, noFilters } from '#domain/finder/filters.ts'
import { read } from './browser/read.ts'
import { narrowing, scopeNames, type ScopeData } from './embed/scope.ts'
import Finder from './Finder.tsx'
import type { Narrow } from './finder/load.ts'
import { toHash, type Query } from './finder/hash.ts'
import type { FinderProps } from './finder/words.ts'

type Props = FinderProps & { scope: string; seeAll: string; place: string; children?: ReactNode }

const filtersOf = ({ stage, need, only }: Partial<EmbedScope>): Query['filters'] => ({
	...(stage ? { stage } : {}),
	...(need ? { need } : {}),
	flags: only ?? [],
})

/**
 * The finder on another site: in the scope that stands after `#`, and a way to the whole of it. What is typed and
 * chosen stays in the frame.
 */
export default function EmbedFinder({ scope: scopePath, seeAll, place, children, ...props }: Props) {
	const options = useMemo(() => optionsIn(globalThis.location?.hash ?? ''), [])
	const [query, setQuery] = useState<Query>({ typed: '', filters: noFilters })
	const [part, setPart] = useState<{ scope: Partial<EmbedScope>; names: readonly string[] }>({ scope: {}, names: [] })
	const narrow: Narrow = async (docs, more) => {
		const who = await read<ScopeData>(scopePath)
		const { scope, narrowed } = narrowing(docs, more, options, who)
		setPart({ scope, names: scopeNames(scope, docs, more, who, props) })
		return narrowed
	}
	const start = filtersOf(part.scope)
	const whole = {
		typed: query.typed,
		filters: { ...start, ...query.filters, flags: [...new Set([...start.flags, ...query.filters.flags])] },
	}
	const isPlain = !whole.typed && activeFilters(whole.filters).length === 0
	const [venue, ...others] = part.scope.venues ?? []
	return (
		<>
			{part.names.length > 0 && <p className="scope">{part.names.join(' · ')}</p>}
			<Finder {...props} within={{ narrow, atATime: embedCount(options.get('count')) ?? usualCount }} keep={setQuery}>
				{children}
			</Finder>
			<p className="all">
				<a
					className="btn"
					href={
						venue && others.length === 0 && isPlain
							? `${place}${venue}/`
							: `${props.paths.self}#${toHash(whole)}`.replace(/#$/, '')
					}
				>
					{seeAll}
				</a>
			</p>
		</>
	)
}
