import sheetCss from './sheet.css?inline'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { openModal } from '#islands/browser/open-modal.ts'
import { untilSeen } from '#islands/browser/settle.ts'
import AskSheet from './AskSheet.tsx'
import { adoptStyles } from './adopt-styles.ts'
import ShareSheet from './ShareSheet.tsx'
import { titleId } from './title-id.ts'
import type { ShareWords } from './words.ts'

export const openShare = (say: ShareWords, isPrivate: boolean): void =>
	open((close) => <ShareSheet say={say} isPrivate={isPrivate} close={close} />)

export const openAsk = (say: ShareWords, question: string, yes?: () => void): void =>
	open((close) => <AskSheet say={say} question={question} close={close} {...(yes ? { yes } : {})} />)

/** Draws a dialog on top of the page, one at a time; focus goes back to what was tapped when it closes. */
function open(sheet: (close: () => void) => ReactNode): void {
	if (document.querySelector('.sheet[open]')) return
	const from = document.activeElement as HTMLElement | null
	const dialog = document.body.appendChild(document.createElement('dialog'))
	dialog.className = 'sheet'
	dialog.setAttribute('aria-labelledby', titleId)
	const root = createRoot(dialog)
	const close = () => dialog.close()
	dialog.addEventListener('close', () => {
		root.unmount()
		dialog.remove()
		from?.focus()
	})
	/** The second of two quick taps on what opened it is not meant to close it. */
	const since = performance.now()
	dialog.addEventListener(
		'click',
		({ target, timeStamp }) => target === dialog && timeStamp - since > untilSeen && close(),
	)
	root.render(sheet(close))
	openModal(dialog)
}

adoptStyles(sheetCss)
