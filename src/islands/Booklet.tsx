import '../ui/looks.css'
import '../ui/tick.css'
import './booklet/booklet.css'
import { useEffect, useRef, useState } from 'react'
import { sayNotLoaded } from './browser/not-loaded.ts'
import { todayInLondon } from './browser/today.ts'
import Pages, { type Look } from './booklet/Pages.tsx'
import { loadBooklet, type BookletData } from './booklet/data.ts'

export const bookletPageStrings = [
	'hand-out.paper',
	'hand-out.large',
	'hand-out.print',
	'booklet.pages',
	'booklet.folded',
	'booklet.folded-how',
	'given.loading',
] as const

type Props = {
	path: string
	/** The place a leaf is of; a booklet has them all. */
	venue?: string
	say: Readonly<Record<(typeof bookletPageStrings)[number], string>>
}

/**
 * The whole offer on paper, or that of one place, as it will be printed. Which look it has can stand after `#`, where
 * the command that makes a PDF says it.
 */
export default function Booklet({ path, venue, say }: Props) {
	const [data, setData] = useState<BookletData | 'failed'>()
	const [look, setLook] = useState<Look>({ isFolded: false, isLarge: false })
	const place = useRef<HTMLDivElement>(null)
	useEffect(() => {
		const looks = location.hash.slice(1).split('&')
		setLook({ isFolded: looks.includes('folded'), isLarge: looks.includes('large') })
		loadBooklet(path).then(setData, () => {
			setData('failed')
			sayNotLoaded(place.current?.closest('astro-island'))
		})
	}, [path])
	if (!data || data === 'failed') return <div ref={place}>{!data && <p role="status">{say['given.loading']}</p>}</div>
	return (
		<>
			<div className="no-print">
				<fieldset className="looks">
					<legend className="vh">{say['hand-out.paper']}</legend>
					{[false, true].map((isFolded) => (
						<label key={String(isFolded)} className={look.isFolded === isFolded ? 'tick on' : 'tick'}>
							<input
								type="radio"
								name="paper"
								checked={look.isFolded === isFolded}
								onChange={() => setLook({ ...look, isFolded })}
							/>
							<span>{say[isFolded ? 'booklet.folded' : 'booklet.pages']}</span>
						</label>
					))}
					<label className={look.isLarge ? 'tick on' : 'tick'}>
						<input
							type="checkbox"
							checked={look.isLarge}
							onChange={() => setLook({ ...look, isLarge: !look.isLarge })}
						/>
						<span>{say['hand-out.large']}</span>
					</label>
				</fieldset>
				{look.isFolded && <p className="small soft">{say['booklet.folded-how']}</p>}
				<p className="mb-5 mt-3">
					<button type="button" className="btn" onClick={() => print()}>
						{say['hand-out.print']}
					</button>
				</p>
			</div>
			<Pages {...{ data, venue, look }} today={todayInLondon()} />
		</>
	)
}
