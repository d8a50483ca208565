import { useState } from 'react'
import { ageFrom } from '../../domain/age.ts'
import { marks, partsOfDay, type Wanted } from '../../domain/finder.ts'
import type { Known } from '../../domain/places.ts'
import { ageText } from './Chips.tsx'
import type { FinderData } from './data.ts'
import Near from './Near.tsx'
import type { FinderProps } from './words.ts'

type Props = FinderProps & { wanted: Wanted; setWanted: (wanted: Wanted) => void; today: string; places: readonly Known[]; topics: FinderData['topics'] }

/** Everything one may choose by; nothing is chosen beforehand. */
export default function Sift(props: Props) {
	const { say, choices, topics, wanted, setWanted, today } = props
	const want = (more: Partial<Record<keyof Wanted, unknown>>) => setWanted(Object.fromEntries(Object.entries({ ...wanted, ...more }).filter(([, value]) => value !== undefined && value !== '')) as Wanted)
	const choose = (name: 'stage' | 'need' | 'day' | 'part' | 'spoken', label: string, options: readonly { id: string; name: string }[]) => (
		<label>
			{label}
			<select value={wanted[name] ?? ''} onChange={({ currentTarget }) => want({ [name]: currentTarget.value })}>
				<option value="">{say['search.any']}</option>
				{options.map(({ id, name: said }) => <option key={id} value={id}>{said}</option>)}
			</select>
		</label>
	)
	return (
		<details className="sift">
			<summary>{say['finder.sift']}</summary>
			<div className="by">
				{choose('stage', say['search.filter-stage'], choices.stages)}
				{choose('need', say['search.filter-need'], topics)}
				{choose('day', say['finder.day'], choices.days)}
				{choose('part', say['finder.time'], partsOfDay.map((part) => ({ id: part, name: say[`finder.${part}`] })))}
				{choose('spoken', say['finder.spoken'], choices.languages)}
			</div>
			<Age {...props} onAge={(age) => want({ age })} today={today} />
			<Near {...props} onNear={(near, within) => want({ near, within: near ? within : undefined })} />
			<ul className="marks">
				{marks.map((mark) => (
					<li key={mark}>
						<label className={wanted.marks.includes(mark) ? 'tick on' : 'tick'}>
							<input type="checkbox" checked={wanted.marks.includes(mark)} onChange={() => want({ marks: wanted.marks.includes(mark) ? wanted.marks.filter((one) => one !== mark) : [...wanted.marks, mark] })} />
							<span>{say[`finder.${mark}`]}</span>
						</label>
					</li>
				))}
			</ul>
		</details>
	)
}

/** An exact age from a date that stays on the phone; a date that cannot be right says so and is kept for mending. */
function Age(props: FinderProps & { onAge: (age: number | undefined) => void; today: string }) {
	const { say, onAge, today } = props
	const [said, setSaid] = useState('')
	const [isWrong, setWrong] = useState(false)
	const take = (date: { born?: string; due?: string }) => {
		const given = date.born ?? date.due ?? ''
		const age = given ? ageFrom(date, today) : undefined
		setWrong(given !== '' && age === undefined)
		setSaid(age === undefined ? '' : ageText(age, props))
		onAge(age)
	}
	return (
		<fieldset className="age">
			<legend>{say['finder.age']}</legend>
			<div className="by">
				<label>{say['finder.born']}<input type="date" autoComplete="off" aria-describedby="age-told" onChange={({ currentTarget }) => take({ born: currentTarget.value })} /></label>
				<label>{say['finder.due']}<input type="date" autoComplete="off" aria-describedby="age-told" onChange={({ currentTarget }) => take({ due: currentTarget.value })} /></label>
			</div>
			<p id="age-told" className="small" role="status">{isWrong ? say['finder.date-wrong'] : said || say['finder.age-line']}</p>
		</fieldset>
	)
}
