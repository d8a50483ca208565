import { useEffect, useState } from 'react'

/**
 * How long nobody may touch a centre's tablet before it asks, and then before it clears: more than the 20 seconds of
 * WCAG 2.2.1.
 */
const asksAfter = 60_000
const clearsAfter = 30_000

/** On a tablet that many people use (`?kiosk`): whether to ask "are you still there?", and a way to say yes. */
export function useKiosk(isKiosk: boolean, clear: () => void): { isAsking: boolean; stay: () => void } {
	const [isAsking, setAsking] = useState(false)
	useEffect(() => {
		if (!isKiosk || isAsking) return
		let timer: ReturnType<typeof setTimeout>
		const wait = () => {
			clearTimeout(timer)
			timer = setTimeout(() => setAsking(true), asksAfter)
		}
		wait()
		for (const event of ['pointerdown', 'keydown', 'scroll']) addEventListener(event, wait)
		return () => {
			clearTimeout(timer)
			for (const event of ['pointerdown', 'keydown', 'scroll']) removeEventListener(event, wait)
		}
	}, [isKiosk, isAsking])
	useEffect(() => {
		if (!isAsking) return
		const timer = setTimeout(clear, clearsAfter)
		return () => clearTimeout(timer)
	}, [isAsking])
	return { isAsking, stay: () => setAsking(false) }
}

/**
 * A centre's tablet stays on its page: only the beginning and the other languages, which stay on the tablet as well,
 * can be opened.
 */
export function keepHere(): void {
	document.body.classList.add('kiosk')
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.lang a')) link.search = '?kiosk'
	addEventListener(
		'click',
		(event) => {
			const link = (event.target as Element).closest('a')
			if (link && !link.matches('[data-start], .lang a')) event.preventDefault()
		},
		true,
	)
}
