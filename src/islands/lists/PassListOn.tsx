import './acts.css'
import './list.css'
import { useState } from 'react'
import type { ListLink } from '#domain/lists/link.ts'
import Icon from '#ui/Icon.tsx'
import Qr from '#ui/Qr.tsx'
import { Copied, useCopy } from './Copy.tsx'
import { textLink, whatsAppLink } from './links.ts'
import type { ListData, ListSay } from './list-data.ts'
import { linkOf, messageOf } from './passing-on.ts'
import { stillThere } from './still-there.ts'

type Props = { say: ListSay; list: ListLink; data: ListData; isReady?: boolean }

/**
 * Ways to hand a list over, in the language of `data`: a code to point a phone at, a text, a message, a link. What
 * cannot be done yet (`isReady`) is greyed, not hidden.
 */
export default function PassListOn({ say, list, data, isReady = true }: Props) {
	const link = linkOf(list, data)
	const { text: message, isNoteLeftOut } = messageOf(list, data)
	const code = { use: 'screen', label: say['picker.code'] } as const
	const tooLong = <p className="small">{say['share.code-too-long']}</p>
	const { copy, copied } = useCopy()
	const [isBig, setBig] = useState(false)
	const inert = isReady ? {} : { 'aria-disabled': true, tabIndex: -1, className: 'chip off' }
	return (
		<div className="hand-over">
			<div className={isBig ? 'code big' : 'code'}>
				<Qr
					{...code}
					text={link}
					otherwise={
						list.note === '' ? (
							tooLong
						) : (
							<>
								<Qr {...code} text={linkOf({ ...list, note: '' }, data)} otherwise={tooLong} />
								<p className="small">{say['share.note-not-in-code']}</p>
							</>
						)
					}
				/>
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
			{isNoteLeftOut && <p className="small">{say['share.note-not-in-text']}</p>}
			<Copied
				done={say['list.copied']}
				byHand={say['copy.by-hand']}
				copied={stillThere(copied, isReady ? [link, message] : [])}
			/>
		</div>
	)
}
