import './acts.css'
import './list.css'
import { useState } from 'react'
import Icon from '#ui/Icon.tsx'
import Qr from '#ui/Qr.tsx'
import { Copied, useCopy } from './Copy.tsx'
import { textLink, whatsAppLink } from './links.ts'
import type { ListSay } from './list-data.ts'

type Props = { say: ListSay; link: string; message: string; isReady?: boolean }

/** Ways to hand a list over: a code to point a phone at, a text, a message, a link. What cannot be done yet (`isReady`) is greyed, not hidden. */
export default function PassListOn({ say, link, message, isReady = true }: Props) {
	const { copy, copied } = useCopy()
	const [isBig, setBig] = useState(false)
	const inert = isReady ? {} : { 'aria-disabled': true, tabIndex: -1, className: 'chip off' }
	return (
		<div className="hand-over">
			<div className={isBig ? 'code big' : 'code'}>
				<Qr text={link} use="screen" label={say['picker.code']} />
				<div>
					<p className="small">{say['share.code']}</p>
					<button type="button" className="chip" aria-pressed={isBig} onClick={() => setBig(!isBig)}>
						{isBig ? say['picker.smaller'] : say['picker.bigger']}
					</button>
				</div>
			</div>
			<p className="sheet-acts">
				{'share' in navigator && (
					<button
						type="button"
						className="chip"
						disabled={!isReady}
						onClick={() =>
							void navigator.share({ title: say['list.send-title'], text: message }).catch(() => undefined)
						}
					>
						<Icon name="share" />
						{say['list.send']}
					</button>
				)}
				<a className="chip" href={isReady ? textLink(message) : undefined} {...inert}>
					<Icon name="text" />
					{say['share.text']}
				</a>
				<a
					className="chip"
					{...(isReady ? { href: whatsAppLink(message), target: '_blank', rel: 'noreferrer' } : inert)}
				>
					<Icon name="talk" />
					{say['share.whatsapp']}
				</a>
				<button type="button" className="chip" disabled={!isReady} onClick={() => void copy(link)}>
					{say['picker.copy-link']}
				</button>
				<button type="button" className="chip" disabled={!isReady} onClick={() => void copy(message)}>
					{say['picker.copy-text']}
				</button>
			</p>
			<Copied done={say['list.copied']} byHand={say['copy.by-hand']} copied={copied} />
		</div>
	)
}
