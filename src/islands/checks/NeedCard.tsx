import '../../ui/first.css'
import '../../ui/heed.css'
import './check.css'
import { useState } from 'react'
import { shownAtFirst } from '#domain/checks/suggestions.ts'
import { onOneLine } from '#i18n/on-one-line.ts'
import Icon from '#ui/Icon.tsx'
import SayIt from '#ui/SayIt.tsx'
import HelpRow from './HelpRow.tsx'
import type { HelpData } from './help.ts'
import { fill } from '#islands/browser/fill.ts'
import type { CheckSay } from './words.ts'

type Props = {
	say: CheckSay
	intl: string
	data: HelpData
	need: string
	services: readonly string[]
	because?: readonly string[]
	notes?: readonly string[]
	lead?: string
	isUnprinted?: boolean
	isOpen: boolean
}

/** One need of the list: what it is, why it is here, what to do first, up to 3 who can help and "more", what to say. */
export default function NeedCard({
	say,
	intl,
	data,
	need,
	services,
	because = [],
	notes = [],
	lead,
	isUnprinted,
	isOpen,
}: Props) {
	const { name, summary, first, saying, check, langAttributes } = data.needs[need]!
	return (
		<details className={isUnprinted ? 'card needed no-print' : 'card needed'} open={isOpen}>
			<summary>
				<h2 {...langAttributes}>{name}</h2>
				<Icon name="down" />
			</summary>
			{because.length > 0 && (
				<p className="because">
					<Icon name="tick" />
					<span>
						{say['list.because']} <b>{onOneLine(because)}</b>
					</span>
				</p>
			)}
			{lead && (
				<p>
					<b>{lead}</b>
				</p>
			)}
			{summary && <p {...langAttributes}>{summary}</p>}
			{notes.map((note) => (
				<p key={note} className="heed">
					<b>{note}</b>
				</p>
			))}
			<div className="first">
				<div>
					<h3>{say['need.first']}</h3>
					<p {...langAttributes}>{first}</p>
				</div>
			</div>
			{check && (
				<p className="no-print">
					<a className="btn" href={check}>
						{say['money.start']}
					</a>
				</p>
			)}
			<HelpRows {...{ say, intl, data, services }} />
			{saying && (
				<div>
					<h3>{say['need.say']}</h3>
					<SayIt saying={saying} words={data.care} />
				</div>
			)}
		</details>
	)
}

/** Who can help: each with a way to call. */
export function HelpRows({ say, intl, data, services }: Pick<Props, 'say' | 'intl' | 'data' | 'services'>) {
	const [isOpen, setOpen] = useState(false)
	const rows = services.flatMap((id) => data.services[id] ?? [])
	const hidden = rows.length - shownAtFirst
	return (
		<>
			<ul className="helpers">
				{(isOpen ? rows : rows.slice(0, shownAtFirst)).map((row) => (
					<HelpRow key={row.href} {...{ say, row }} />
				))}
			</ul>
			{hidden > 0 && !isOpen && (
				<p className="no-print">
					<button type="button" className="tool" onClick={() => setOpen(true)}>
						{fill(say['list.more'], { count: new Intl.NumberFormat(intl).format(hidden) })}
						<Icon name="down" />
					</button>
				</p>
			)}
		</>
	)
}
