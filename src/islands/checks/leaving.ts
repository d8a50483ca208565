import { useEffect, useRef, useState } from 'react'

/** How long a list waits in the page's memory for Back, after a service on it was opened. */
const waits = 15 * 60_000
let openedAt = -Infinity

/**
 * A service of the list is opened and the list is still to be there on Back: the browser keeps the page as it is, in
 * memory alone.
 */
const waitForBack = (): void => void (openedAt = Date.now())

/** Whether what was answered may stay in the page's memory. Leave makes the page white first; then nothing stays. */
export const isWaiting = (): boolean => Date.now() - openedAt < waits && !document.body.classList.contains('left')

/** The list is back on the screen: the next way out forgets it again. */
export const stopWaiting = (): void => void (openedAt = -Infinity)

type Leaving = {
	/** Where the parent was about to go, and is asked first. */
	asking: HTMLAnchorElement | undefined
	stay: () => void
	go: () => void
}

/**
 * Asks before a link takes what was answered with it. Never between a parent and help: a number to ring, "Help now" and
 * "Leave this site" go at once. Closing the page asks only where nothing private is on the screen (`isOpen`): somebody
 * may have to close it quickly.
 */
export function useLeaving(hasAnswers: boolean, isOpen: boolean): Leaving {
	const [asking, setAsking] = useState<HTMLAnchorElement>()
	const isGoing = useRef(false)
	useEffect(() => {
		const tapped = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null
			if (!link || isGoing.current || event.defaultPrevented) return
			isGoing.current = goesAtOnce(link)
			if (isGoing.current) return void setTimeout(() => (isGoing.current = false), 1000)
			if (!leavesThisPage(link, event)) return
			if (link.matches('[data-waits]')) return waitForBack()
			if (!hasAnswers) return
			event.preventDefault()
			event.stopPropagation()
			setAsking(link)
		}
		const closed = (event: BeforeUnloadEvent) => {
			if (hasAnswers && isOpen && !isGoing.current) event.preventDefault()
		}
		addEventListener('click', tapped, true)
		addEventListener('beforeunload', closed)
		return () => {
			removeEventListener('click', tapped, true)
			removeEventListener('beforeunload', closed)
		}
	}, [hasAnswers, isOpen])
	return {
		asking,
		stay: () => {
			setAsking(undefined)
			requestAnimationFrame(() => asking?.focus())
		},
		go: () => {
			isGoing.current = true
			asking?.click()
		},
	}
}

const goesAtOnce = (link: HTMLAnchorElement): boolean =>
	!/^https?:$/.test(link.protocol) || link.matches('#leave, .help, [data-help-now]')

const leavesThisPage = (link: HTMLAnchorElement, { button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
	button === 0 &&
	!(metaKey || ctrlKey || shiftKey || altKey) &&
	link.target !== '_blank' &&
	link.pathname + link.search !== location.pathname + location.search
