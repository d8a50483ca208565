import '../ui/field.css'
import '../ui/link.css'
import '../ui/rows.css'
import './finder/finder.css'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { choicesIn, nothingWanted } from '#domain/finder/filters.ts'
import { exampleOf, saysPostcode } from '#domain/finder/place-lookup.ts'
import { dialled } from '#i18n/dialled.ts'
import { fill } from './browser/fill.ts'
import { handedWords } from './browser/handed-words.ts'
import { loadPages, type PageFound } from './browser/pagefind.ts'
import type { Touched } from './browser/touch.ts'
import { sayAgain } from './browser/replay-inputs.ts'
import { todayInLondon } from './browser/today.ts'
import Chips, { withoutText } from './finder/Chips.tsx'
import { understood } from './finder/understood.ts'
import { urgentFor } from './finder/urgent-words.ts'
import { readAll, type Known, type Narrow, type PackedData } from './finder/load.ts'
import Results from './finder/Results.tsx'
import { resultsFor, withoutEach } from './finder/results.ts'
import Sift from './finder/Filters.tsx'
import Urgent from './finder/Urgent.tsx'
import { fromHash, type Asked } from './finder/hash.ts'
import { useAddress } from './finder/use-address.ts'
import { counted, type FinderProps } from './finder/words.ts'

const atATime = 10
/** Something private among so many of the first says that the words are private; further down chance brings it there. */
const best = 5
/** So few answers that a look through every word of every page may help. */
const few = 3

/**
 * How the finder is where the address is not its own: it lists its part of everything at once, so many at a time, and hands on what is asked. `given` is
 * what it reads, when it is part of another island; `pick` stands beside each service, when services are picked.
 */
export type Within = {
	given?: Promise<PackedData>
	narrow?: Narrow
	atATime: number
	keep?: (asked: Asked) => void
	pick?: (id: string) => ReactNode
}

/**
 * One box over everything: an instant index of names and sentences, filters, and every word of every page when asked. What is typed and chosen stays
 * after `#`, so that a link can be kept; the child's age, where somebody is and words nobody else may need to see stay on the page alone. `children` is
 * what stands there untouched.
 */
export default function Finder(props: FinderProps & { within?: Within; children?: ReactNode }) {
	const { say, paths, helpline, within, children } = props
	const step = within?.atATime ?? atATime
	const [all, setAll] = useState<Known>()
	const [hasFailed, setFailed] = useState(false)
	const [typedAndChosen, setAsked] = useState<Asked>({ typed: '', wanted: nothingWanted })
	const [shown, setShown] = useState(step)
	const [pages, setPages] = useState<readonly PageFound[]>()
	const box = useRef<HTMLInputElement>(null)
	const form = useRef<HTMLFormElement>(null)
	const list = useRef<HTMLOListElement>(null)
	const latest = useRef<Known>(undefined)
	const today = useMemo(todayInLondon, [])
	const { topics, places } = all ?? {}
	const asked = useMemo(() => understood(typedAndChosen, places), [typedAndChosen, places])
	const isHeard = asked !== typedAndChosen
	/** Where somebody is, taken off, leaves the box with the postcode that said it. */
	const change = (next: Asked) => {
		if (isHeard && next.wanted.near) next = { ...next, typed: typedAndChosen.typed }
		else if (box.current) box.current.value = next.typed
		setAsked(next)
	}

	useEffect(() => {
		const linked = fromHash(within ? '' : location.hash)
		if (!within) linked.typed ||= handedWords()
		if (linked.typed) box.current!.value = linked.typed
		setAsked(linked)
		const first = (within?.given ?? box.current?.closest<Touched>('astro-island')?.ahead) as Promise<PackedData>
		/** Rows stay as they are while one of them has the focus. */
		const tell = (known: Known) => {
			latest.current = known
			if (!list.current?.contains(document.activeElement)) setAll(known)
		}
		void sayAgain(form.current!)
		readAll({ first, paths, narrow: within?.narrow, tell }).catch(() => setFailed(true))
	}, [])
	useEffect(() => {
		setShown(step)
		setPages(undefined)
	}, [asked])

	const isChosen = choicesIn(asked.wanted).length > 0
	const isAsked = asked.typed.trim() !== '' || isChosen
	const known = useMemo(
		() => (all && (topics || !isChosen) ? { ...all, today } : undefined),
		[all, Boolean(topics) || !isChosen],
	)
	const isListing = isAsked || Boolean(within && known)
	const results = useMemo(() => {
		const found = known && isListing ? resultsFor(asked, known) : []
		/** An address has words beside its postcode that say nothing to us. */
		const all = known && isHeard && found.length === 0 ? resultsFor({ ...asked, typed: '' }, known) : found
		return within?.pick ? all.filter(({ doc }) => doc.kind === 'service') : all
	}, [asked, known, isListing])
	const isSettled = hasFailed || (all?.isSettled ?? false)
	const isBroken = hasFailed || (isSettled && all!.isLacking)
	const sift = useMemo(
		() => (
			<Sift
				{...props}
				{...{ today, topics, places, isBroken }}
				wanted={asked.wanted}
				setWanted={(wanted) => setAsked((before) => ({ ...before, wanted }))}
			/>
		),
		[asked.wanted, topics, places, isBroken],
	)
	const urgent = useMemo(() => urgentFor(asked.typed, all?.urgent ?? [], all?.index.has), [asked.typed, all])
	const isSecret = urgent.length > 0 || results.slice(0, best).some(({ doc }) => doc.onlyByWords)
	const secrecy = isSecret ? 'secret' : isSettled && !isBroken ? 'open' : 'unknown'
	useEffect(() => within?.keep?.(secrecy === 'open' ? asked : { ...asked, typed: '' }), [asked, secrecy])
	useAddress(asked, secrecy, !within, () => {
		box.current!.value = ''
		flushSync(() => setAsked((before) => ({ ...before, typed: '' })))
	})
	const look = async () => setPages(await loadPages(paths.pagefind ?? '', asked.typed).catch(() => []))
	const nothing = isBroken
		? say['search.failed']
		: !isSettled
			? say['search.waiting']
			: saysPostcode(asked.typed)
				? fill(say['finder.place-unknown'], { typed: asked.typed, example: exampleOf(places) })
				: asked.typed && !isChosen
					? say['search.none']
					: say['finder.empty']
	const told = hasFailed
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
						onInput={({ currentTarget: { value } }) => setAsked(({ wanted }) => ({ typed: value, wanted }))}
					/>
					<button className="btn" type="submit">
						{say['search.button']}
					</button>
				</div>
				{sift}
				<Chips {...props} {...{ asked, topics }} setAsked={change} />
			</form>
			<Urgent {...{ say, urgent }} />
			<p role="status" className="told">
				{told}
			</p>
			{isListing && known && (
				<>
					<Results
						{...props}
						list={list}
						onLeave={() => setAll(latest.current)}
						pick={within?.pick}
						results={results.slice(0, shown)}
						paths={known.paths}
						today={today}
					/>
					{results.length > shown && (
						<button type="button" className="btn" onClick={() => setShown(shown + step)}>
							{say['search.more']}
						</button>
					)}
					{results.length === 0 && isSettled && (
						<ul className="flow">
							{withoutEach(asked, known)
								.filter(({ count }) => count > 0)
								.map(({ choice, count }) => (
									<li key={choice.key}>
										<button type="button" className="chip" onClick={() => change({ ...asked, wanted: choice.without })}>
											{withoutText(choice, count, asked, { ...props, topics })}
										</button>
									</li>
								))}
						</ul>
					)}
					{paths.pagefind && asked.typed.trim() && pages === undefined && (
						<p>
							<button type="button" className="more link" onClick={() => void look()} aria-describedby="pages-told">
								{say['finder.pages']}
							</button>{' '}
							<small id="pages-told">{say['finder.pages-line']}</small>
						</p>
					)}
					{pages && (
						<ol className="rows">
							{pages.map(({ url, meta }) => (
								<li key={url}>
									<small>{meta.kind}</small>
									<a href={url}>{meta.title}</a>
									<small>{meta.summary}</small>
								</li>
							))}
						</ol>
					)}
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
			{((within ? !known : !isAsked) || (isBroken && results.length === 0)) && children}
		</div>
	)
}
