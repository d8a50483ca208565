import './editor.css'
import { useState } from 'react'
import { subjects, type Subject } from '#domain/edits/change-file.ts'
import { normalise } from '#domain/finder/normalise.ts'
import { idLike } from '#domain/mistakes/visible.ts'
import { isId } from '#domain/model/fields.ts'
import { Ask } from './Ask.tsx'
import type { EditorData, Named } from './data.ts'
import { hashOf } from './place.ts'
import type { EditorSay } from './words.ts'

type Props = { say: EditorSay; data: EditorData; onOpen: (file: File) => void; isBad: boolean }

const lists = [
	['service', 'edit.services'],
	['venue', 'edit.places'],
	['setting', 'edit.settings'],
	['wish', 'edit.wishes'],
	['help', 'edit.helps'],
	['resource', 'edit.resources'],
	['notice', 'edit.notices'],
] as const satisfies readonly (readonly [Subject, keyof EditorSay])[]

/** Which thing it is about, a new one, or a file that was kept. */
export default function Choose({ say, data, onOpen, isBad }: Props) {
	const [typed, setTyped] = useState('')
	const fits = ({ name }: { name: string }) => normalise(name).includes(normalise(typed))
	const matching = lists
		.map(([subject, title]) => ({ subject, title, fitting: data.own[subject].filter(fits) }))
		.filter(({ fitting }) => fitting.length > 0)
	return (
		<div className="flow">
			<h2>{say['edit.which']}</h2>
			<Ask id="find" label={say['edit.find']} value={typed} onChange={setTyped} />
			<p role="status">{matching.length === 0 && say['edit.no-match']}</p>
			<div className="list g2">
				{matching.map(({ subject, title, fitting }) => (
					<section key={subject} className="flow">
						<h3>{say[title]}</h3>
						<ul className="to-choose">
							{fitting.map((one) => (
								<li key={one.id}>
									<Link subject={subject} {...one} />
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
			<New say={say} data={data} />
			<div className="fill">
				<label htmlFor="draft">{say['edit.open']}</label>
				<input
					id="draft"
					className="box"
					type="file"
					accept=".json,application/json"
					onChange={({ currentTarget }) => currentTarget.files?.[0] && onOpen(currentTarget.files[0])}
				/>
				<p role="status" className="small">
					{isBad && say['edit.bad-file']}
				</p>
			</div>
		</div>
	)
}

const Link = ({ subject, id, name, isEnglish }: Named & { subject: Subject }) => (
	<a href={hashOf({ subject, id, isNew: false })} lang={isEnglish ? 'en' : undefined}>
		<bdi>{name}</bdi>
	</a>
)

/** Something we do not have yet: its name in English becomes its id. */
function New({ say, data }: Pick<Props, 'say' | 'data'>) {
	const [name, setName] = useState('')
	const id = idLike(name)
	const free = lists.filter(([subject]) => isId(id) && !isThere(data, subject, id))
	const there = lists.flatMap(([subject]) =>
		data.own[subject].filter((one) => one.id === id).map((one) => ({ ...one, subject })),
	)
	return (
		<section className="card flow">
			<h2>{say['edit.add']}</h2>
			<Ask id="new" label={say['edit.id']} help={say['edit.id-line']} value={name} onChange={setName} />
			<p className="ways">
				{free.map(([subject]) => (
					<a key={subject} className="chip" href={hashOf({ subject, id, isNew: true })}>
						{say[`edit.add-${subject}`]}
					</a>
				))}
			</p>
			<div role="status">
				{name.trim() !== '' && !isId(id) && <p className="wrong">{say['edit.id-letters']}</p>}
				{there.map((one) => (
					<p key={one.subject}>
						{say['edit.there-already']} <Link {...one} />
					</p>
				))}
			</div>
		</section>
	)
}

/** Whether something of a kind has that id: ours, or what comes with the project. */
const isThere = ({ own, names }: EditorData, subject: Subject, id: string): boolean =>
	[...own[subject], ...(names[subjects[subject]] ?? [])].some((one) => one.id === id && !one.isPrivate)
