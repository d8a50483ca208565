import { useState, type ReactNode } from 'react'
import { bareCode, isServed, sectorsTyped, teamsFor, type Covering } from '#domain/teams.ts'
import Icon from '#ui/Icon.tsx'
import type { PickerSay } from './picker-words.ts'

/** Teams by role, and the postcode sectors that the area knows. */
export type TeamChoice = {
	roles: readonly { role: string; teams: readonly (Covering & { id: string })[] }[]
	known: readonly string[]
}

type Props = TeamChoice & {
	say: PickerSay
	nameOf: (id: string) => string
	pick: (id: string) => ReactNode
}

/** So many letters of a postcode say where it is. */
const enough = 5

/**
 * A family's own teams by its postcode, to put on its list. What is typed stays here: it is in no address and goes
 * nowhere.
 */
export default function TeamPick({ say, roles, known, nameOf, pick }: Props) {
	const [typed, setTyped] = useState('')
	const sectors = sectorsTyped(typed, known)
	const isDivided = roles.some(({ teams }) => teams.some(({ covers }) => covers))
	const isFound = isDivided ? roles.some(({ teams }) => isServed(sectors, teams)) : sectors.length > 0
	return (
		<details className="no-print">
			<summary className="more">
				<Icon name="pin" />
				{say['picker.team']}
			</summary>
			<p>
				<label>
					{say['team.postcode']}{' '}
					<input
						type="text"
						autoComplete="off"
						autoCapitalize="characters"
						spellCheck={false}
						value={typed}
						onChange={({ currentTarget }) => setTyped(currentTarget.value)}
					/>
				</label>
			</p>
			<p className="small" role="status">
				{!isFound && bareCode(typed).length >= enough ? say['team.unknown'] : say['finder.near-line']}
			</p>
			{roles.map(({ role, teams }) => {
				const { sure, teams: theirs } = isFound ? teamsFor(sectors, teams) : { sure: 'one', teams }
				return (
					<div key={role} className="card">
						<h3>{role}</h3>
						{sure === 'several' && <p className="small">{say['team.several']}</p>}
						{sure === 'unknown' && <p className="small">{say['team.unsure']}</p>}
						<ul>
							{theirs.map(({ id }) => (
								<li key={id}>
									<p>{nameOf(id)}</p>
									{pick(id)}
								</li>
							))}
						</ul>
					</div>
				)
			})}
		</details>
	)
}
