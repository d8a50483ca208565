import '../../ui/tick.css'
import { useState } from 'react'
import { mostServices } from '#domain/lists/link.ts'
import { linkable } from '#domain/lists/link.ts'
import { fill } from '#islands/browser/fill.ts'
import { fullNameOf } from './entry.ts'
import type { ListData } from './list-data.ts'
import PassListOn from './PassListOn.tsx'

/**
 * Ways to hand over a list of any length: one longer than a link holds goes in parts, each with the names of what is in
 * it, so that nothing is left out silently.
 */
export default function PassPartsOn({ ids, data }: { ids: readonly string[]; data: ListData }) {
	const { say, intl } = data
	const [chosen, setChosen] = useState(0)
	const parts = linkable(ids)
	const at = Math.min(chosen, parts.length - 1)
	const number = new Intl.NumberFormat(intl)
	return (
		<>
			{parts.length > 1 && (
				<fieldset className="flow">
					<legend>
						{fill(say['my-list.fits'], { most: number.format(mostServices), count: number.format(ids.length) })}
					</legend>
					{parts.map((part, index) => (
						<label key={index} className={index === at ? 'tick on' : 'tick'}>
							<input type="radio" name="part" checked={index === at} onChange={() => setChosen(index)} />
							<span>
								{fill(say['my-list.part'], { part: number.format(index + 1), parts: number.format(parts.length) })}{' '}
								<small>{part.map((id) => fullNameOf(id, data)).join(' · ')}</small>
							</span>
						</label>
					))}
				</fieldset>
			)}
			<PassListOn say={say} list={{ ids: parts[at] ?? [], note: '' }} data={data} />
		</>
	)
}
