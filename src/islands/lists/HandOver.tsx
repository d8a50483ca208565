import '../../ui/pair.css'
import '../../ui/tick.css'
import './acts.css'
import './picker.css'
import { useState } from 'react'
import { mostSegments, segmentsOf } from '#domain/lists/text-message.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import type { ListData } from './list-data.ts'
import { linkOf, messageOf } from './passing-on.ts'
import PassListOn from './PassListOn.tsx'
import { pickedFragment, type Picked } from './picked.ts'
import type { PickerSay } from './picker-words.ts'

type Props = { say: PickerSay; mine: ListData; theirs: ListData; picked: Picked; handOut: string }

/**
 * The list as the parent gets it, in her language. Nothing is sent before the worker says that the parent agreed to it:
 * to this list, note and language, and not to what is changed afterwards.
 */
export default function HandOver({ say, mine, theirs, picked, handOut }: Props) {
	const list = pickedFragment(picked)
	const [agreedTo, setAgreedTo] = useState<string>()
	const isAgreed = agreedTo === list
	const link = linkOf(picked, theirs)
	const message = messageOf(picked, theirs).text
	const number = new Intl.NumberFormat(mine.intl)
	return (
		<section className="card flow give">
			<h2>
				<span className="step">4</span> {say['picker.give']}
			</h2>
			<p>{say['picker.show']}</p>
			<p className="small">{say['picker.tick']}</p>
			<label className={isAgreed ? 'tick on' : 'tick'}>
				<input type="checkbox" checked={isAgreed} onChange={() => setAgreedTo(isAgreed ? undefined : list)} />
				<span>{say['picker.agreed']}</span>
			</label>
			<PassListOn say={mine.say} list={picked} data={theirs} isReady={isAgreed} />
			<div className="bubble">
				<b>{say['picker.message']}</b>
				<p lang={theirs.locale}>
					{message.split('\n').map((line, at) => (
						<span key={at} dir="auto">
							{line}
						</span>
					))}
				</p>
				<small>
					{fill(say['picker.segments'], {
						count: number.format(segmentsOf(message).segments),
						most: number.format(mostSegments),
					})}
				</small>
			</div>
			<p className="sheet-acts">
				<a className="btn quiet" href={link} target="_blank" rel="noreferrer">
					<Icon name="out" />
					{say['picker.preview']}
				</a>
				<a className="btn quiet" href={handOut} target="_blank" rel="noreferrer">
					<Icon name="print" />
					{say['picker.print']}
				</a>
			</p>
		</section>
	)
}
