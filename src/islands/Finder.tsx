import '../ui/field.css'
import '../ui/link.css'
import '../ui/rows.css'
import './finder/finder.css'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { activeFilters, noFilters, type Filters } from '#domain/finder/filters.ts'
import { exampleOf, saysPostcode } from '#domain/finder/place-lookup.ts'
import { dialled } from '#i18n/dialled.ts'
import { fill } from './browser/fill.ts'
import type { Sleeping } from './browser/sleeping.ts'
import { replayInputs } from './browser/replay-inputs.ts'
import { todayInLondon } from './browser/today.ts'
import Chips, { withoutText } from './finder/Chips.tsx'
import { postcodeAlone, type Entered } from './finder/understood.ts'
import { urgentFor } from './finder/urgent-words.ts'
import { readAll, type FinderState, type Narrow, type PackedData } from './finder/load.ts'
import type { Reader } from './finder/load-reader.ts'
import Results from './finder/Results.tsx'
import { byGroup, resultsFor, withoutEach } from './finder/results.ts'
import FilterFields from './finder/FilterFields.tsx'
import { whereAmI } from './finder/Near.tsx'
import Urgent from './finder/Urgent.tsx'
import type { Query } from './finder/hash.ts'
import type { address as ownAddress } from './finder/use-address.ts'
import { counted, type FinderProps } from './finder/words.ts'

const atATime = 10
/**
 * Something private among so many of the first says that the words are private; further down chance brings it there.
 */
const best = 5
/** So few answers that a look through every word of every page may help. */
const few = 3

/**
 * How the finder is where the address is not its own: it lists its part of everything at once, so many at a time.
 * `data` is what it reads, when it is part of another island; `pick` stands beside each service, when services are
 * picked: then it lists nothing before it is asked.
 */
export type Within = {
	data?: Promise<PackedData>
	narrow?: Narrow
	atATime: number
	pick?: (id: string) => ReactNode
}

/**
 * One box over everything: an instant index of names and sentences, filters, and every word of every page when asked.
 * What is typed and chosen stays after `#`, so that a link can be kept; the child's age, where somebody is and words
 * nobody else may need to see stay on the page alone. `keep` is told what is asked, without private words; `address`
 * is of a page of its own; `loadReader` reads more of it than a postcode, `morePages` leads on from what was typed.
 * `children` is what stands there untouched.
 */
export default function Finder(
	props: FinderProps & {
		within?: Within
		keep?: (query: Query) => void
		address?: typeof ownAddress
		loadReader?: (props: FinderProps) => Promise<Reader | undefined>
		morePages?: (typed: string) => ReactNode
		children?: ReactNode
	},
) {
	const { say, paths, helpline, within, keep, address, loadReader, morePages, children } = props
	const step = within?.atATime ?? atATime
	const [state, setState] = useState<FinderState>()
	const [hasFailed, setFailed] = useState(false)
	const [entered, setEntered] = useState<Entered>({ typed: '', filters: noFilters })
	const [mostShown, setMostShown] = useState(step)
	const box = useRef<HTMLInputElement>(null)
	const form = useRef<HTMLFormElement>(null)
	const list = useRef<HTMLOListElement>(null)
	const latest = useRef<FinderState>(undefined)
	const today = useMemo(todayInLondon, [])
	const { topics, places, reader } = state ?? {}
	const understand = useMemo(
		() => (entered: Entered) =>
			reader && state
				? reader.understand(entered, places ?? [], { today, index: state.index })
				: postcodeAlone(entered, places),
		[reader, places, state],
	)
	const query = useMemo(() => understand(entered), [entered, understand])
	const choose = (filters: Filters) => {
		const next = query.choose(filters)
		box.current!.value = next.typed
		setEntered(next)
	}

	useEffect(() => {
		const linked = address?.startOf()
		if (linked?.typed) box.current!.value = linked.typed
		if (linked) setEntered(linked)
		const first = (within?.data ?? box.current?.closest<Sleeping>('astro-island')?.ahead) as Promise<PackedData>
		/** Rows stay as they are while one of them has the focus. */
		const tell = (state: FinderState) => {
			latest.current = state
			if (!list.current?.contains(document.activeElement)) setState(state)
		}
		void replayInputs(form.current!)
		readAll({ first, paths, reader: loadReader?.(props), narrow: within?.narrow, tell }).catch(() => setFailed(true))
	}, [])
	useEffect(() => {
		setMostShown(step)
	}, [query])

	const isChosen = activeFilters(query.filters).length > 0
	const hasQuery = query.typed.trim() !== '' || isChosen
	const searchable = useMemo(
		() => (state && (topics || !isChosen) ? { ...state, today } : undefined),
		[state, Boolean(topics) || !isChosen],
	)
	const isListing = hasQuery || Boolean(within && !within.pick && searchable)
	const results = useMemo(() => {
		const matches = searchable && isListing ? resultsFor(query, searchable) : []
		/** An address has words beside its postcode that say nothing to us. */
		const results =
			searchable && query.read?.has('near') && matches.length === 0
				? resultsFor({ ...query, typed: '' }, searchable)
				: matches
		return within?.pick ? results.filter(({ doc }) => doc.kind === 'service') : results
	}, [query, searchable, isListing])
	const isSettled = hasFailed || (state?.isSettled ?? false)
	const isBroken = hasFailed || (isSettled && state!.isLacking)
	const filterFields = useMemo(
		() => (
			<FilterFields
				{...props}
				{...{ today, topics, places, isBroken }}
				filters={query.filters}
				changeFilters={(change) =>
					setEntered((before) => {
						const { filters, choose } = understand(before)
						return choose(change(filters))
					})
				}
			/>
		),
		[query.filters, understand, topics, places, isBroken],
	)
	const urgent = useMemo(() => urgentFor(entered.typed, state?.urgent ?? [], state?.index.has), [entered.typed, state])
	const isSecret = useMemo(
		() =>
			urgent.length > 0 ||
			(state && address?.saysPrivate(query.typed, state.index)) ||
			results.slice(0, best).some(({ doc }) => doc.onlyByWords),
		[urgent, results],
	)
	const secrecy = isSecret ? 'secret' : isSettled && !isBroken ? 'open' : 'unknown'
	useEffect(() => keep?.(secrecy === 'open' ? query : { ...query, typed: '' }), [query, secrecy])
	address?.useAddress(query, secrecy, () => {
		box.current!.value = ''
		flushSync(() => setEntered((before) => ({ ...before, typed: '' })))
	})
	const nothing = isBroken
		? say['search.failed']
		: !isSettled
			? say['search.waiting']
			: saysPostcode(query.typed)
				? fill(say['finder.place-unknown'], { typed: query.typed, example: exampleOf(places) })
				: query.typed && !isChosen
					? say['search.none']
					: say['finder.empty']
	const status = hasFailed
		? say['search.failed']
		: !isListing
			? ''
			: results.length > 0
				? counted(say, 'search.count', results.length, props)
				: nothing

	return (
		<div className="seek">
			<form
				ref={form}
				role="search"
				autoComplete="off"
				action={within ? undefined : paths.lists}
				onSubmit={(event) => event.preventDefault()}
			>
				<label htmlFor="seek">{say['search.label']}</label>
				<div className="field">
					<input
						id="seek"
						ref={box}
						type="search"
						enterKeyHint="search"
						onInput={({ currentTarget: { value } }) => setEntered((before) => ({ ...before, typed: value }))}
					/>
					<button className="btn" type="submit">
						{say['search.button']}
					</button>
				</div>
				{filterFields}
				<Chips {...props} {...{ query, topics, choose }} />
				{reader?.offer(query, choose, whereAmI)}
			</form>
			<Urgent {...{ say, urgent }} />
			<p role="status" className="told">
				{status}
			</p>
			{isListing && searchable && (
				<>
					<Results
						{...props}
						list={list}
						onLeave={() => setState(latest.current)}
						pick={within?.pick}
						results={byGroup(results.slice(0, mostShown))}
						paths={searchable.paths}
						groups={searchable.groups}
						today={today}
					/>
					{results.length > mostShown && (
						<button type="button" className="btn" onClick={() => setMostShown(mostShown + step)}>
							{say['search.more']}
						</button>
					)}
					{isSettled && !results.some(({ doc }) => doc.kind === 'service') && (
						<ul className="flow">
							{withoutEach(query, searchable)
								.filter(({ count }) => count > results.length)
								.map(({ filter, count }) => (
									<li key={filter.key}>
										<button type="button" className="chip" onClick={() => choose(filter.without)}>
											{withoutText(filter, count, query, { ...props, topics })}
										</button>
									</li>
								))}
						</ul>
					)}
					{query.typed.trim() && morePages?.(query.typed)}
				</>
			)}
			{helpline && (hasFailed || (isListing && isSettled && results.length <= few)) && (
				<p>
					{say['search.none-line']} {helpline.name}{' '}
					<a href={dialled(helpline.phone)}>
						<bdi dir="ltr" className="num">
							{helpline.phone}
						</bdi>
					</a>
				</p>
			)}
			{((within ? !searchable : !hasQuery) || (isBroken && results.length === 0)) && children}
		</div>
	)
}
