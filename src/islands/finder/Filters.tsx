import '../../ui/tick.css'
import './finder.css'
import { marks, partsOfDay, type Wanted } from '#domain/finder/filters.ts'
import type { KnownPlace } from '#domain/finder/place-lookup.ts'
import Age from './Age.tsx'
import type { MoreData } from './data.ts'
import Near from './Near.tsx'
import type { FinderProps } from './words.ts'

type Props = FinderProps & {
	wanted: Wanted
	setWanted: (wanted: Wanted) => void
	today: string
	places: readonly KnownPlace[] | undefined
	topics: MoreData['topics'] | undefined
	isBroken: boolean
}

/** Everything one may choose by; nothing is chosen beforehand. */
export default function Sift(props: Props) {
	const { say, choices, topics, wanted, setWanted, today } = props
	const want = (more: Partial<Record<keyof Wanted, unknown>>) =>
		setWanted(
			Object.fromEntries(
				Object.entries({ ...wanted, ...more }).filter(([, value]) => value !== undefined && value !== ''),
			) as Wanted,
		)
	const choose = (
		name: 'stage' | 'need' | 'day' | 'part' | 'spoken',
		label: string,
		options: readonly { id: string; name: string }[],
	) => (
		<label>
			{label}
			<select value={wanted[name] ?? ''} onChange={({ currentTarget }) => want({ [name]: currentTarget.value })}>
				<option value="">{say['search.any']}</option>
				{options.map(({ id, name: said }) => (
					<option key={id} value={id}>
						{said}
					</option>
				))}
			</select>
		</label>
	)
	return (
		<details className="sift no-print">
			<summary>{say['finder.sift']}</summary>
			<div className="by">
				{choose('stage', say['search.filter-stage'], choices.stages)}
				{choose('need', say['search.filter-need'], topics ?? [])}
				{choose('day', say['finder.day'], choices.days)}
				{choose(
					'part',
					say['finder.time'],
					partsOfDay.map((part) => ({ id: part, name: say[`finder.${part}`] })),
				)}
				{choose('spoken', say['finder.spoken'], choices.languages)}
			</div>
			<Age {...props} age={wanted.age} onAge={(age) => want({ age })} today={today} />
			<Near
				{...props}
				near={wanted.near}
				onNear={(near, within) => want({ near, within: near ? within : undefined })}
			/>
			<ul className="marks">
				{marks.map((mark) => (
					<li key={mark}>
						<label className={wanted.marks.includes(mark) ? 'tick on' : 'tick'}>
							<input
								type="checkbox"
								checked={wanted.marks.includes(mark)}
								onChange={() =>
									want({
										marks: wanted.marks.includes(mark)
											? wanted.marks.filter((one) => one !== mark)
											: [...wanted.marks, mark],
									})
								}
							/>
							<span>{say[`finder.${mark}`]}</span>
						</label>
					</li>
				))}
			</ul>
		</details>
	)
}
