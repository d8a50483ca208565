import '../ui/field.css'
import '../ui/link.css'
import './finder/finder.css'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { choicesIn, nothingWanted } from '../domain/finder.ts'
import { dialled } from '../i18n/dialled.ts'
import { loadPages, type PageFound } from './browser/pagefind.ts'
import type { Touched } from './browser/touch.ts'
import { todayInLondon } from './browser/today.ts'
import Chips, { withoutText } from './finder/Chips.tsx'
import type { FinderData } from './finder/data.ts'
import { instant, type Instant } from './finder/instant.ts'
import Results from './finder/Results.tsx'
import { resultsFor, withoutEach } from './finder/results.ts'
import Sift from './finder/Sift.tsx'
import Urgent from './finder/Urgent.tsx'
import { fromHash, toHash, type Asked } from './finder/state.ts'
import { counted, type FinderProps } from './finder/words.ts'

const atATime = 10
/** So few answers that a look through every word of every page may help. */
const few = 3

/**
 * How the finder is where the address is not its own: it lists its part of everything at once, so many at a time, and hands on what is asked. `given` is
 * what it reads, when it is part of another island; `pick` stands beside each service, when services are picked.
 */
export type Within = { given?: Promise<FinderData>; narrow?: (data: FinderData) => Promise<FinderData>; atATime: number; keep?: (asked: Asked) => void; pick?: (id: string) => ReactNode }

/**
 * One box over everything: an instant index of names and sentences, filters, and every word of every page when asked. What is typed and chosen stays
 * after `#`, so that a link can be kept; the child's age and where somebody is stay on the page alone. `children` is what stands there untouched.
 */
export default function Finder(props: FinderProps & { within?: Within; children?: ReactNode }) {
	const { say, paths, helpline, within, children } = props
	const step = within?.atATime ?? atATime
	const [data, setData] = useState<FinderData>()
	const [index, setIndex] = useState<Instant>()
	const [failed, setFailed] = useState(false)
	const [asked, setAsked] = useState<Asked>({ typed: '', wanted: nothingWanted })
	const [shown, setShown] = useState(step)
	const [pages, setPages] = useState<readonly PageFound[]>()
	const box = useRef<HTMLInputElement>(null)
	const today = useMemo(todayInLondon, [])

	useEffect(() => {
		const linked = fromHash(within ? '' : location.hash)
		const typed = linked.typed || (box.current?.value ?? '')
		if (box.current) box.current.value = typed
		setAsked({ ...linked, typed })
		const read = (path: string) => fetch(path).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
		const island = box.current?.closest<Touched>('astro-island')
		void (within?.given ?? (island?.ahead as Promise<FinderData>)).then(within?.narrow).then(
			(ready) => {
				setData(ready)
				setIndex(instant(ready))
				if (paths.trade) void read(paths.trade).then((trade) => setIndex(instant(ready, trade)), () => undefined)
			},
			() => setFailed(true),
		)
	}, [])
	useEffect(() => {
		const hash = toHash(asked)
		if (within) within.keep?.(asked)
		else history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search)
		setShown(step)
		setPages(undefined)
	}, [asked])

	const topics = data?.topics ?? []
	const sift = useMemo(() => <Sift {...props} {...{ today, topics }} wanted={asked.wanted} setWanted={(wanted) => setAsked((before) => ({ ...before, wanted }))} places={data?.places ?? []} />, [asked.wanted, data])
	const isAsked = asked.typed.trim() !== '' || choicesIn(asked.wanted).length > 0
	const isListing = isAsked || Boolean(within && data)
	const results = useMemo(() => (data && index && isListing ? resultsFor(asked, data.docs, index, today) : []), [asked, data, index])
	const urgent = useMemo(() => index?.urgentFor(asked.typed) ?? [], [asked.typed, index])
	const look = async () => setPages(await loadPages(paths.pagefind ?? '', asked.typed).catch(() => []))
	const told = failed ? say['search.failed'] : !isListing ? '' : !data ? say['search.waiting'] : results.length > 0 ? counted(say, 'search.count', results.length, props) : asked.typed && choicesIn(asked.wanted).length === 0 ? say['search.none'] : say['finder.empty']

	return (
		<div className="seek">
			<form role="search" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
				<label htmlFor="seek">{say['search.label']}</label>
				<div className="field">
					<input id="seek" ref={box} type="search" enterKeyHint="search" onInput={({ currentTarget }) => setAsked({ ...asked, typed: currentTarget.value })} />
					<button className="btn" type="submit">{say['search.button']}</button>
				</div>
				{sift}
				<Chips {...props} {...{ asked, setAsked, topics }} />
			</form>
			<Urgent {...{ say, urgent }} />
			<p role="status" className="told">{told}</p>
			{isListing && data && (
				<>
					<Results {...props} pick={within?.pick} results={results.slice(0, shown)} paths={data.paths} today={today} />
					{results.length > shown && <button type="button" className="btn" onClick={() => setShown(shown + step)}>{say['search.more']}</button>}
					{results.length === 0 && index && (
						<ul className="flow">
							{withoutEach(asked, data.docs, index, today).filter(({ count }) => count > 0).map(({ choice, count }) => (
								<li key={choice.key}><button type="button" className="chip" onClick={() => setAsked({ ...asked, wanted: choice.without })}>{withoutText(choice, count, asked, { ...props, topics })}</button></li>
							))}
						</ul>
					)}
					{paths.pagefind && asked.typed.trim() && pages === undefined && <p><button type="button" className="more link" onClick={() => void look()}>{say['finder.pages']}</button></p>}
					{pages && <ol className="rows">{pages.map(({ url, meta }) => <li key={url}><small>{meta.kind}</small><a href={url}>{meta.title}</a><small>{meta.summary}</small></li>)}</ol>}
				</>
			)}
			{(failed || (isListing && data && results.length <= few)) && <p>{say['search.none-line']} {helpline.name} <a href={dialled(helpline.phone)}><bdi dir="ltr" className="num">{helpline.phone}</bdi></a></p>}
			{(within ? !data : !isAsked) && children}
		</div>
	)
}
