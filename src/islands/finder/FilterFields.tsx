import '../../ui/tick.css'
import './finder.css'
import { partsOfDay, type Filters, type Flag } from '#domain/finder/filters.ts'
import type { KnownPlace } from '#domain/finder/place-lookup.ts'
import Age from './Age.tsx'
import type { MoreData } from './data.ts'
import Near from './Near.tsx'
import type { FinderProps } from './words.ts'

type Props = FinderProps & {
	filters: Filters
	changeFilters: (change: (filters: Filters) => Filters) => void
	today: string
	places: readonly KnownPlace[] | undefined
	topics: MoreData['topics'] | undefined
	isBroken: boolean
}

/**
 * Everything one may choose by; nothing is chosen beforehand. What one part says about its filter leaves the others as
 * they are by then: two parts may speak before the next drawing. Parts that take back what was typed do so at once
 * (`useLayoutEffect`), before anything more can be typed.
 */
export default function FilterFields(props: Props) {
	const { say, choices, topics, filters, changeFilters, today } = props
	const change = (more: Partial<Record<keyof Filters, unknown>>) =>
		changeFilters(
			(filters) =>
				Object.fromEntries(
					Object.entries({ ...filters, ...more }).filter(([, value]) => value !== undefined && value !== ''),
				) as Filters,
		)
	const tick = (flag: Flag, isTicked: boolean) =>
		changeFilters((filters) => {
			const others = filters.flags.filter((one) => one !== flag)
			return { ...filters, flags: isTicked ? [...others, flag] : others }
		})
	const choose = (
		name: 'stage' | 'need' | 'day' | 'part' | 'spoken',
		label: string,
		options: readonly { id: string; name: string }[],
	) => (
		<label>
			{label}
			<select value={filters[name] ?? ''} onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}>
				<option value="">{say['search.any']}</option>
				{options.map((option) => (
					<option key={option.id} value={option.id}>
						{option.name}
					</option>
				))}
			</select>
		</label>
	)
	return (
		<details className="sift no-print">
			<summary>{say['finder.sift']}</summary>
			<div className="by">
				{choices.stages.length > 0 && choose('stage', say['search.filter-stage'], choices.stages)}
				{choose('need', say['search.filter-need'], topics ?? [])}
				{choose('day', say['finder.day'], choices.days)}
				{choose(
					'part',
					say['finder.time'],
					partsOfDay.map((part) => ({ id: part, name: say[`finder.${part}`] })),
				)}
				{choose('spoken', say['finder.spoken'], choices.languages)}
			</div>
			<Age {...props} age={filters.age} onAge={(age) => change({ age })} today={today} />
			<Near
				{...props}
				near={filters.near}
				onNear={(near, within) => change({ near, within: near ? within : undefined })}
			/>
			<ul className="marks">
				{choices.flags.map(({ id, name }) => (
					<li key={id}>
						<label className={filters.flags.includes(id) ? 'tick on' : 'tick'}>
							<input
								type="checkbox"
								checked={filters.flags.includes(id)}
								onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
							/>
							<span>{name}</span>
						</label>
					</li>
				))}
			</ul>
		</details>
	)
}
