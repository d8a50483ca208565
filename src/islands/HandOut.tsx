import '../styles/scripts.css'
import '../ui/tick.css'
import './lists/hand-out.css'
import { useEffect, useRef, useState } from 'react'
import { resolve, servicesIn } from '#domain/lists/resolve.ts'
import { sayNotLoaded } from './browser/not-loaded.ts'
import { todayInLondon } from './browser/today.ts'
import { loadList, type ListData, type ReadingLanguage } from './lists/list-data.ts'
import { linkOf, safeNoteOf } from './lists/passing-on.ts'
import HandOutSheet, { type Look } from './lists/HandOutSheet.tsx'
import { usePicked } from './lists/use-picked.ts'

export const handOutStrings = [
	'hand-out.title',
	'hand-out.line',
	'hand-out.paper',
	'hand-out.a5',
	'hand-out.a4',
	'hand-out.large',
	'hand-out.words',
	'hand-out.codes',
	'hand-out.print',
	'hand-out.back',
	'hand-out.nothing',
	'given.loading',
	'given.unknown',
	'given.damaged',
	'given.newer',
] as const

type Props = {
	languages: readonly ReadingLanguage[]
	own: string
	english: string
	picker: string
	say: Readonly<Record<(typeof handOutStrings)[number], string>>
}

/**
 * A list on paper, in the parent's language with English beside it. What is to be printed stands on the page as it will
 * be printed.
 */
export default function HandOut({ languages, own, english, picker, say }: Props) {
	const [lists, setLists] = useState<readonly ListData[] | 'failed'>()
	const place = useRef<HTMLDivElement>(null)
	const [look, setLook] = useState<Look>({ paper: 'a5', isLarge: false, hasWords: false, hasCodes: false })
	const [picked] = usePicked([own, ...languages.map(({ tag }) => tag)], {})
	useEffect(() => {
		if (!picked) return undefined
		let isStillAsked = true
		const paths = [...new Set([picked.to, english])].map((tag) => languages.find((one) => one.tag === tag)!.list)
		Promise.all(paths.map(loadList)).then(
			(ready) => isStillAsked && setLists(ready),
			() => {
				if (!isStillAsked) return
				setLists('failed')
				sayNotLoaded(place.current?.closest('astro-island'))
			},
		)
		return () => {
			isStillAsked = false
			setLists(undefined)
		}
	}, [picked?.to])
	if (!picked || !lists || lists === 'failed')
		return <div ref={place}>{lists !== 'failed' && <p role="status">{say['given.loading']}</p>}</div>
	const [theirs, beside] = lists
	const items = resolve(picked.ids, theirs!)
	const ids = servicesIn(items)
	const tick = (name: 'isLarge' | 'hasWords' | 'hasCodes', label: string) => (
		<label className={look[name] ? 'tick on' : 'tick'}>
			<input type="checkbox" checked={look[name]} onChange={() => setLook({ ...look, [name]: !look[name] })} />
			<span>{label}</span>
		</label>
	)
	return (
		<>
			<div className="no-print title">
				<h1>{say['hand-out.title']}</h1>
				<p>{say['hand-out.line']}</p>
				<p>
					<a className="back" href={`${picker}${location.hash}`}>
						{say['hand-out.back']}
					</a>
				</p>
				<fieldset className="looks">
					<legend className="vh">{say['hand-out.paper']}</legend>
					{(['a5', 'a4'] as const).map((paper) => (
						<label key={paper} className={look.paper === paper ? 'tick on' : 'tick'}>
							<input
								type="radio"
								name="paper"
								checked={look.paper === paper}
								onChange={() => setLook({ ...look, paper })}
							/>
							<span>{say[`hand-out.${paper}`]}</span>
						</label>
					))}
					{tick('isLarge', say['hand-out.large'])}
					{tick('hasWords', say['hand-out.words'])}
					{tick('hasCodes', say['hand-out.codes'])}
				</fieldset>
				{picked.state !== 'whole' && <p className="card">{say[`given.${picked.state}`]}</p>}
				{ids.length < items.length && <p className="card">{say['given.unknown']}</p>}
				{ids.length > 0 ? (
					<p>
						<button type="button" className="btn" onClick={() => print()}>
							{say['hand-out.print']}
						</button>
					</p>
				) : (
					<p className="card">{say['hand-out.nothing']}</p>
				)}
			</div>
			{ids.length > 0 && (
				<HandOutSheet
					{...{ ids, look, today: todayInLondon() }}
					note={safeNoteOf({ ids, note: picked.note }, theirs!).text}
					theirs={theirs!}
					beside={beside}
					link={linkOf({ ids, note: '' }, theirs!)}
				/>
			)}
		</>
	)
}
