import chipCss from '../../ui/chip.css?inline'
import flowCss from '../../ui/flow.css?inline'
import heedCss from '../../ui/heed.css?inline'
import qrCss from '../../ui/qr.css?inline'
import actsCss from './acts.css?inline'
import copiedCss from './copied.css?inline'
import Qr from '#ui/Qr.tsx'
import { adoptStyles } from './adopt-styles.ts'
import { Copied, useCopy } from './Copy.tsx'
import { emailLink, textLink, whatsAppLink } from './links.ts'
import { titleId } from './title-id.ts'
import type { ShareWords } from './words.ts'

for (const css of [chipCss, flowCss, actsCss, copiedCss, heedCss, qrCss]) adoptStyles(css)

/**
 * Ways to pass a page on: its clean address, nothing of the reader. A private page says so first, and its message does
 * not say what it is about (SR16).
 */
export default function ShareSheet({
	say,
	isPrivate,
	close,
}: {
	say: ShareWords
	isPrivate: boolean
	close: () => void
}) {
	const { copy, copied } = useCopy()
	const url = `${location.origin}${location.pathname}`
	const title = isPrivate ? say['share.neutral'] : (document.querySelector('h1')?.textContent ?? document.title)
	const message = `${title}\n${url}`
	return (
		<div className="flow">
			<h2 id={titleId}>{say['share.title']}</h2>
			{isPrivate && <p className="heed">{say['share.private']}</p>}
			<p className="sheet-acts">
				{'share' in navigator && (
					<button
						type="button"
						className="btn"
						onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
					>
						{say['share.app']}
					</button>
				)}
				<button type="button" className="chip" onClick={() => void copy(url)}>
					{say['share.copy']}
				</button>
				<a className="chip" href={textLink(message)}>
					{say['share.text']}
				</a>
				<a className="chip" href={whatsAppLink(message)} target="_blank" rel="noreferrer">
					{say['share.whatsapp']}
				</a>
				<a className="chip" href={emailLink(title, message)}>
					{say['share.email']}
				</a>
			</p>
			<Copied done={say['list.copied']} byHand={say['copy.by-hand']} copied={copied} />
			<Qr text={url} use="screen" label={say['share.code']} />
			<p className="small">{say['share.code']}</p>
			<p>
				<button type="button" className="chip" onClick={close}>
					{say['share.close']}
				</button>
			</p>
		</div>
	)
}
