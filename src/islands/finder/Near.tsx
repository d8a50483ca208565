import './finder.css'
import { useLayoutEffect, useState } from 'react'
import type { Point } from '#domain/finder/distance.ts'
import { exampleOf, placeFor, type KnownPlace } from '#domain/finder/place-lookup.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import { milesText, type FinderProps } from './words.ts'

type Props = FinderProps & {
	places: readonly KnownPlace[] | undefined
	isBroken: boolean
	near: KnownPlace | undefined
	onNear: (near: KnownPlace | undefined, within: number | undefined) => void
}

const distances = [0.5, 1, 2, 5, 10]

/** Where the phone is, when somebody asked for that by a tap. @throws where it does not say. */
export const whereAmI = (): Promise<Point> =>
	new Promise((tell, fail) =>
		navigator.geolocation.getCurrentPosition(
			({ coords }) => tell({ lat: coords.latitude, lon: coords.longitude }),
			fail,
			{ maximumAge: 600_000, timeout: 10_000 },
		),
	)

/**
 * A postcode or place looked up on the phone in the area's own list, or where the phone is if the parent asks. Nothing
 * of it is sent or kept. What is typed before the list is read is looked up when it is.
 */
export default function Near({ say, intl, places, isBroken, near, onNear }: Props) {
	const list = places ?? []
	const [typed, setTyped] = useState('')
	const [within, setWithin] = useState<number>()
	const [trouble, setTrouble] = useState('')
	useLayoutEffect(() => {
		if (near || (typed && !placeFor(typed, list))) return
		setTyped('')
		setWithin(undefined)
	}, [near])
	useLayoutEffect(() => {
		if (typed.trim() && !near) onNear(placeFor(typed, list), within)
		if (isBroken) judge()
	}, [places, isBroken])
	const take = (text: string) => {
		setTyped(text)
		setTrouble('')
		onNear(placeFor(text, list), within)
	}
	const judge = () => {
		const isUnknown = typed.trim() !== '' && !placeFor(typed, list)
		setTrouble(
			isUnknown && places
				? fill(say['finder.place-unknown'], { typed, example: exampleOf(list) })
				: isUnknown && isBroken
					? say['search.failed']
					: '',
		)
	}
	const locate = () => {
		setTyped('')
		whereAmI().then(
			(point) => {
				setTrouble('')
				onNear({ name: say['finder.locate'], ...point }, within)
			},
			() => setTrouble(say['finder.locate-failed']),
		)
	}
	return (
		<fieldset className="near">
			<legend>{say['finder.near']}</legend>
			<div className="by">
				{places?.length !== 0 && (
					<label>
						{say['finder.place']}
						<input
							type="text"
							autoComplete="off"
							autoCapitalize="characters"
							spellCheck={false}
							aria-describedby="near-told"
							aria-invalid={trouble !== ''}
							value={typed}
							onChange={({ currentTarget }) => take(currentTarget.value)}
							onBlur={judge}
							onKeyDown={({ key }) => key === 'Enter' && judge()}
						/>
					</label>
				)}
				<label>
					{fill(say['finder.within'], { miles: '…' })}
					<select
						value={within ?? ''}
						onChange={({ currentTarget }) => {
							const miles = currentTarget.value ? Number(currentTarget.value) : undefined
							setWithin(miles)
							onNear(near, miles)
						}}
					>
						<option value="">{say['search.any']}</option>
						{distances.map((miles) => (
							<option key={miles} value={miles}>
								{fill(say['finder.within'], { miles: milesText(miles, intl) })}
							</option>
						))}
					</select>
				</label>
			</div>
			<p>
				<button type="button" className="tool" onClick={locate}>
					<Icon name="pin" />
					{say['finder.locate']}
				</button>
			</p>
			<p id="near-told" className="small" role="status">
				{trouble || (near ? near.name : say['finder.near-line'])}
			</p>
		</fieldset>
	)
}
