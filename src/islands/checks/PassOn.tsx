import '../../ui/next.css'
import '../../ui/pair.css'
import '../../ui/tick.css'
import Icon from '#ui/Icon.tsx'
import type { HelpData } from './help.ts'
import { fill } from '#islands/browser/fill.ts'
import { Copied, useCopy } from '#islands/lists/Copy.tsx'
import { stillThere } from '#islands/lists/still-there.ts'
import type { CheckSay } from './words.ts'

type Props = {
	say: CheckSay
	data: HelpData
	needs: readonly string[]
	services: readonly string[]
	ticked: ReadonlySet<string>
	setTicked: (needs: ReadonlySet<string>) => void
	isPrivatePrinted: boolean
	setPrivatePrinted: (isPrinted: boolean) => void
}

/**
 * Send or print the people and places, never the answers. What may be private is left out until it is ticked (SR16).
 */
export default function PassOn({
	say,
	data,
	needs,
	services,
	ticked,
	setTicked,
	isPrivatePrinted,
	setPrivatePrinted,
}: Props) {
	const sensitive = needs.filter((need) => data.help.needs[need]?.privacy === 's')
	const text = services
		.flatMap((id) => data.services[id] ?? [])
		.map(({ name, phone, href }) =>
			[phone ? `${name}: ${phone}` : name, new URL(href, location.origin).href].join('\n'),
		)
		.join('\n\n')
	const { copy, copied } = useCopy()
	const send = async () => {
		if (navigator.share) return navigator.share({ title: say['list.send-title'], text }).catch(() => undefined)
		return copy(text)
	}
	const tick = (need: string) => {
		const next = new Set(ticked)
		if (!next.delete(need)) next.add(need)
		setTicked(next)
	}
	return (
		<section className="card flow no-print">
			<h2>{say['list.leave-out']}</h2>
			<p>{say['list.leave-out-line']}</p>
			{sensitive.map((need) => (
				<label key={need} className={ticked.has(need) ? 'tick on' : 'tick'}>
					<input type="checkbox" checked={ticked.has(need)} onChange={() => tick(need)} />
					<span>{fill(say['list.add'], { need: data.needs[need]!.name })}</span>
				</label>
			))}
			<label className={isPrivatePrinted ? 'tick on' : 'tick'}>
				<input type="checkbox" checked={isPrivatePrinted} onChange={() => setPrivatePrinted(!isPrivatePrinted)} />
				<span>
					{say['list.print-private']} <small>{say['list.print-private-line']}</small>
				</span>
			</label>
			<p className="next">
				<button type="button" className="btn" onClick={() => void send()}>
					<Icon name="share" />
					{say['list.send']}
				</button>
				<button type="button" className="btn quiet" onClick={() => print()}>
					<Icon name="print" />
					{say['list.print']}
				</button>
			</p>
			<Copied done={say['list.copied']} byHand={say['copy.by-hand']} copied={stillThere(copied, [text])} />
		</section>
	)
}
