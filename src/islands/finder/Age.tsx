import './finder.css'
import { useLayoutEffect, useState } from 'react'
import { ageFrom } from '#domain/time/age.ts'
import { ageText } from './Chips.tsx'
import type { FinderProps } from './words.ts'

type Props = FinderProps & { age: number | undefined; onAge: (age: number | undefined) => void; today: string }

const noDates = { born: '', due: '' }

/** An exact age from one date that stays on the phone; a date that cannot be right says so and is kept for mending. */
export default function Age(props: Props) {
	const { say, age, onAge, today } = props
	const [dates, setDates] = useState(noDates)
	const [isWrong, setWrong] = useState(false)
	useLayoutEffect(() => {
		if (age === undefined && !isWrong) setDates(noDates)
	}, [age])
	const take = (name: 'born' | 'due', date: string) => {
		const next = { ...noDates, [name]: date }
		const nextAge = ageFrom(next, today)
		setDates(next)
		setWrong(date !== '' && nextAge === undefined)
		onAge(nextAge)
	}
	return (
		<fieldset className="age">
			<legend>{say['finder.age']}</legend>
			<div className="by">
				{(['born', 'due'] as const).map((name) => (
					<label key={name}>
						{say[`finder.${name}`]}
						<input
							type="date"
							autoComplete="off"
							aria-describedby="age-told"
							aria-invalid={isWrong && dates[name] !== ''}
							value={dates[name]}
							onChange={({ currentTarget }) => take(name, currentTarget.value)}
						/>
					</label>
				))}
			</div>
			<p id="age-told" className="small" role="status">
				{isWrong ? say['finder.date-wrong'] : age === undefined ? say['finder.age-line'] : ageText(age, props)}
			</p>
		</fieldset>
	)
}
