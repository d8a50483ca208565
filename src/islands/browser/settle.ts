/**
 * How long somebody needs at least to see that a screen is new, in milliseconds. A tap that comes sooner was meant for
 * the one before.
 */
export const untilSeen = 500

let since = -Infinity
let isListening = false

/**
 * Says that the page shows another screen: taps and keys do nothing until it can have been seen, wherever they fall;
 * only "Leave this site" always works. A key held down presses nothing again.
 */
export function newScreen(): void {
	since = performance.now()
	if (isListening) return
	isListening = true
	const stop = (event: Event) => {
		event.preventDefault()
		event.stopImmediatePropagation()
	}
	addEventListener(
		'click',
		(event) => {
			if (event.timeStamp - since < untilSeen && !(event.target as Element).closest('.leave')) stop(event)
		},
		true,
	)
	addEventListener('keydown', (event) => event.repeat && /^(Enter| )$/.test(event.key) && stop(event), true)
}
