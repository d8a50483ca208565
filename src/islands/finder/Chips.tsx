import './finder.css'
import { weeksPregnant } from '#domain/time/age.ts'
import { activeFilters, noFilters, type Filter, type Filters } from '#domain/finder/filters.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import { Copied, useCopy } from '#islands/lists/Copy.tsx'
import type { MoreData } from './data.ts'
import { toHash, type Query } from './hash.ts'
import { counted, milesText, type FinderProps } from './words.ts'

type Topics = { topics: MoreData['topics'] | undefined }
type Props = FinderProps &
	Topics & { query: Query; choose: (filters: Filters) => void; within?: { pick?: unknown } | undefined }

/** A chip for each thing chosen, to take it off; and a link to keep. */
export default function Chips(props: Props) {
	const { say, query, choose } = props
	const { copy, copied } = useCopy()
	const active = activeFilters(query.filters)
	if (active.length === 0) return null
	return (
		<div className="chosen">
			<ul className="chips">
				{active.map((filter) => (
					<li key={filter.key}>
						<button
							type="button"
							className="chip"
							aria-label={fill(say['finder.remove'], { filter: labelOf(filter.key, query, props) })}
							onClick={() => choose(filter.without)}
						>
							{labelOf(filter.key, query, props)}
							<Icon name="cross" />
						</button>
					</li>
				))}
			</ul>
			<p>
				<button type="button" className="tool" onClick={() => choose(noFilters)}>
					{say['finder.clear']}
				</button>
				{!props.within?.pick && (
					<button
						type="button"
						className="tool"
						onClick={() => void copy(`${location.origin}${props.paths.self}#${toHash(query)}`)}
					>
						{say['finder.link']}
					</button>
				)}
			</p>
			<Copied done={say['finder.link-copied']} byHand={say['copy.by-hand']} copied={copied} />
		</div>
	)
}

/** "Without “Free”: 4 results" */
export const withoutText = (filter: Filter, count: number, query: Query, props: FinderProps & Topics): string =>
	fill(counted(props.say, 'finder.without', count, props), { filter: labelOf(filter.key, query, props) })

/** What a choice is called. */
export function labelOf(key: Filter['key'], { filters }: Query, props: FinderProps & Topics): string {
	const { say, choices, topics } = props
	const nameIn = (list: readonly { id: string; name: string }[], id: string | undefined) =>
		list.find((one) => one.id === id)?.name ?? id ?? ''
	switch (key) {
		case 'stage':
			return nameIn(choices.stages, filters.stage)
		case 'need':
			return topics ? nameIn(topics, filters.need) : say['search.filter-need']
		case 'day':
			return nameIn(choices.days, filters.day)
		case 'part':
			return say[`finder.${filters.part!}`]
		case 'spoken':
			return nameIn(choices.languages, filters.spoken)
		case 'near':
			return [
				filters.near?.name,
				filters.within && fill(say['finder.within'], { miles: milesText(filters.within, props.intl) }),
			]
				.filter(Boolean)
				.join(', ')
		case 'age':
			return ageText(filters.age!, props)
		case 'within':
			return ''
		default:
			return nameIn(choices.flags, key)
	}
}

/** From this many weeks people say months, and whole years in years. */
const saidInMonths = 26

/** "31 weeks pregnant", "11 weeks old", "8 months old", "2 years old" */
export function ageText(age: number, props: FinderProps): string {
	const said = (unit: 'pregnant' | 'weeks' | 'months' | 'years', count: number): string =>
		counted(props.say, `finder.${unit}`, count, props)
	const months = Math.floor((age * 12) / 52)
	return age < 0
		? said('pregnant', weeksPregnant(age))
		: age < saidInMonths
			? said('weeks', age)
			: months % 12
				? said('months', months)
				: said('years', months / 12)
}
