import './booklet.css'
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { blanksFor, inBookletOrder, onPages } from '#domain/booklet.ts'
import { elsewhereParts, placeParts, type Part } from './blocks.tsx'
import type { BookletData } from './data.ts'
import { Cover, LeafHead, urgentParts } from './ends.tsx'

export type Look = { isFolded: boolean; isLarge: boolean }

type Props = { data: BookletData; venue: string | undefined; look: Look; today: string }

/** What of a page's height is left free, since letters are a little higher or lower on paper than on a screen. */
const spare = 0.98

/**
 * A booklet, or the leaf of one place, as pages of A5. How high each part is has to be seen before it is known which
 * page it stands on: so all of it is drawn once where nobody sees it, and measured.
 */
export default function Pages({ data, venue, look, today }: Props) {
	const measuring = useRef<HTMLDivElement>(null)
	const [pages, setPages] = useState<readonly (readonly number[])[]>()
	const [contents, setContents] = useState<readonly (readonly number[])[]>([])
	const [backs, setBacks] = useState<readonly (readonly number[])[]>([])
	const parts = useMemo(() => partsOf(data, venue, today), [data, venue, today])
	const urgent = useMemo(() => urgentParts(data), [data])
	const chapters = parts.filter(({ chapter }) => chapter !== undefined)
	const isBooklet = venue === undefined
	useLayoutEffect(() => {
		const [room, all, ends, lines] = [...measuring.current!.children]
		const high = room!.getBoundingClientRect().height * spare
		const asPages = (of: Element, what: readonly Pick<Part, 'staysWithNext'>[], room = high) => {
			const heights = [...of.children].map((one) => one.getBoundingClientRect().height)
			return onPages(
				heights.map((height, at) => ({ ...what[at], height })),
				room,
			)
		}
		setPages(asPages(all!, parts))
		/** Where they go on, they stand below their heading once more. */
		const heading = ends!.querySelector('h2')!.getBoundingClientRect().height
		setBacks(asPages(ends!, urgent, high - heading))
		setContents(isBooklet ? asPages(lines!, [{ staysWithNext: true }]) : [])
	}, [parts, urgent, isBooklet, look.isLarge])
	const first = isBooklet ? 1 + contents.length : 0
	const pageOf = (key: string) =>
		String(first + 1 + (pages ?? []).findIndex((on) => on.some((at) => parts[at]!.key === key)))
	const lines: readonly ReactNode[] = [
		<h2 key="">{data.say['booklet.contents']}</h2>,
		...chapters.map(({ key, chapter }) => (
			<p className="line" key={key}>
				<a href={`#p-${pageOf(key)}`} {...(chapter!.lang ? { lang: chapter!.lang, dir: 'ltr' as const } : {})}>
					{chapter!.name}
				</a>
				<b>{pageOf(key)}</b>
			</p>
		)),
	]
	const inside = [
		...(isBooklet ? [<Cover key="cover" {...{ data, today }} />] : []),
		...contents.map((on) => <nav key={`contents ${on[0]}`}>{on.map((at) => lines[at])}</nav>),
		...(pages ?? []).map((on) => nodesOf(on, parts)),
	]
	const [back = [], ...beforeBack] = backs
	const blanks = Array.from({ length: blanksFor(inside.length + backs.length) }, (_, at) => (
		<p className="notes" key={`notes ${at}`}>
			{data.say['booklet.notes']}
		</p>
	))
	const all = [
		...inside,
		...blanks,
		...beforeBack.map((on) => [<h2 key="more">{data.say['urgent.title']}</h2>, nodesOf(on, urgent)]),
		nodesOf(back, urgent),
	]
	const page = (at: number) => (
		<section key={at} id={`p-${at + 1}`} className="a5">
			{all[at]}
			{!(isBooklet && at === 0) && at < all.length - 1 && <p className="at-page">{at + 1}</p>}
		</section>
	)
	const looks = ['leaves', look.isLarge ? 'large' : '', look.isFolded && all.length > 2 ? 'folded' : ''].join(' ')
	return (
		<div lang={data.locale} dir={data.dir} className={looks}>
			<div className="measuring" aria-hidden="true" ref={measuring}>
				<div className="room" />
				<div>
					{parts.map(({ key, node }) => (
						<div key={key}>{node}</div>
					))}
				</div>
				<div>
					{urgent.map(({ key, node }) => (
						<div key={key}>{node}</div>
					))}
				</div>
				<nav>{lines}</nav>
			</div>
			{pages &&
				(look.isFolded && all.length > 2
					? inBookletOrder(all.length).map((pair) => (
							<div className="side" key={pair[0]}>
								{pair.map(page)}
							</div>
						))
					: all.map((_, at) => page(at)))}
		</div>
	)
}

const nodesOf = (on: readonly number[], parts: readonly Part[]): ReactNode =>
	on.map((at) => <div key={parts[at]!.key}>{parts[at]!.node}</div>)

function partsOf(data: BookletData, venue: string | undefined, today: string): Part[] {
	const places = data.places.filter(({ id }) => venue === undefined || id === venue)
	const parts = places.flatMap((place) => placeParts(place, data, today))
	if (venue === undefined) return [...parts, ...elsewhereParts(data, today)]
	const title = places[0]?.title ?? data.title
	return [{ key: 'head', node: <LeafHead {...{ data, title, today }} />, staysWithNext: true }, ...parts]
}
