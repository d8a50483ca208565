import { useState } from 'react'
import { placeFor, type Known } from '../../domain/places.ts'
import Icon from '../../ui/Icon.tsx'
import { fill } from '../browser/fill.ts'
import type { FinderProps } from './words.ts'

type Props = FinderProps & { places: readonly Known[]; onNear: (near: Known | undefined, within: number | undefined) => void }

const distances = [0.5, 1, 2, 5, 10]

/** A postcode or place looked up on the phone in the area's own list, or where the phone is if the parent asks. Nothing of it is sent or kept. */
export default function Near({ say, places, onNear }: Props) {
	const [near, setNear] = useState<Known>()
	const [within, setWithin] = useState<number>()
	const [trouble, setTrouble] = useState('')
	const take = (found: Known | undefined) => {
		setNear(found)
		onNear(found, within)
	}
	const lookUp = (typed: string) => {
		const found = typed.trim() ? placeFor(typed, places) : undefined
		const example = places.find(({ name }) => /\d/.test(name))?.name ?? ''
		setTrouble(typed.trim() && !found ? fill(say['finder.place-unknown'], { typed, example }) : '')
		take(found)
	}
	const locate = () => {
		if (!navigator.geolocation) return setTrouble(say['finder.locate-failed'])
		navigator.geolocation.getCurrentPosition(
			({ coords }) => {
				setTrouble('')
				take({ name: say['finder.locate'], lat: coords.latitude, lon: coords.longitude })
			},
			() => setTrouble(say['finder.locate-failed']),
			{ maximumAge: 600_000, timeout: 10_000 },
		)
	}
	return (
		<fieldset className="near">
			<legend>{say['finder.near']}</legend>
			<div className="by">
				<label>{say['finder.place']}<input type="text" autoComplete="off" autoCapitalize="characters" spellCheck={false} aria-describedby="near-told" onChange={({ currentTarget }) => lookUp(currentTarget.value)} /></label>
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
						{distances.map((miles) => <option key={miles} value={miles}>{fill(say['finder.within'], { miles: String(miles) })}</option>)}
					</select>
				</label>
			</div>
			<p><button type="button" className="tool" onClick={locate}><Icon name="pin" />{say['finder.locate']}</button></p>
			<p id="near-told" className="small" role="status">{trouble || (near ? near.name : say['finder.near-line'])}</p>
		</fieldset>
	)
}
