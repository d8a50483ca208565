import './finder.css'
import { weeksPregnant } from '#domain/time/age.ts'
import { choicesIn, nothingWanted, type Choice } from '#domain/finder/filters.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import { Copied, useCopy } from '#islands/lists/Copy.tsx'
import type { MoreData } from './data.ts'
import { toHash, type Asked } from './hash.ts'
import { counted, milesText, type FinderProps } from './words.ts'

type Topics = { topics: MoreData['topics'] | undefined }
type Props = FinderProps &
	Topics & { asked: Asked; setAsked: (asked: Asked) => void; within?: { pick?: unknown } | undefined }

/** A chip for each thing chosen, to take it off; and a link to keep. */
export default function Chips(props: Props) {
	const { say, asked, setAsked } = props
	const { copy, copied } = useCopy()
	const choices = choicesIn(asked.wanted)
	if (choices.length === 0) return null
	return (
		<div className="chosen">
			<ul className="chips">
				{choices.map((choice) => (
					<li key={choice.key}>
						<button
							type="button"
							className="chip"
							aria-label={fill(say['finder.remove'], { filter: labelOf(choice.key, asked, props) })}
							onClick={() => setAsked({ ...asked, wanted: choice.without })}
						>
							{labelOf(choice.key, asked, props)}
							<Icon name="cross" />
						</button>
					</li>
				))}
			</ul>
			<p>
				<button type="button" className="tool" onClick={() => setAsked({ ...asked, wanted: nothingWanted })}>
					{say['finder.clear']}
				</button>
				{!props.within?.pick && (
					<button
						type="button"
						className="tool"
						onClick={() => void copy(`${location.origin}${props.paths.self}#${toHash(asked)}`)}
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
export const withoutText = (choice: Choice, count: number, asked: Asked, props: FinderProps & Topics): string =>
	fill(counted(props.say, 'finder.without', count, props), { filter: labelOf(choice.key, asked, props) })

function labelOf(key: Choice['key'], { wanted }: Asked, props: FinderProps & Topics): string {
	const { say, choices, topics } = props
	const nameIn = (list: readonly { id: string; name: string }[], id: string | undefined) =>
		list.find((one) => one.id === id)?.name ?? id ?? ''
	switch (key) {
		case 'stage':
			return nameIn(choices.stages, wanted.stage)
		case 'need':
			return topics ? nameIn(topics, wanted.need) : say['search.filter-need']
		case 'day':
			return nameIn(choices.days, wanted.day)
		case 'part':
			return wanted.part ? say[`finder.${wanted.part}`] : ''
		case 'spoken':
			return nameIn(choices.languages, wanted.spoken)
		case 'near':
			return [
				wanted.near?.name,
				wanted.within === undefined
					? undefined
					: fill(say['finder.within'], { miles: milesText(wanted.within, props.intl) }),
			]
				.filter(Boolean)
				.join(', ')
		case 'age':
			return ageText(wanted.age ?? 0, props)
		case 'within':
			return ''
		default:
			return say[`finder.${key}`]
	}
}

const weeksToMonths = 52 / 12
/** From this many weeks people say months. */
const saidInMonths = 26

/** "31 weeks pregnant", "11 weeks old", "8 months old" */
export function ageText(age: number, props: FinderProps): string {
	if (age < 0) return counted(props.say, 'finder.pregnant', weeksPregnant(age), props)
	return age < saidInMonths
		? counted(props.say, 'finder.weeks', age, props)
		: counted(props.say, 'finder.months', Math.floor(age / weeksToMonths), props)
}
