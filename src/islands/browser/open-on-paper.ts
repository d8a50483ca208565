export {}

/**
 * Nobody can tap on paper: what is closed on the screen is printed open, and closed again afterwards. New browsers do this from `styles/site.css` alone; on
 * older phones the numbers of urgent help would not be printed. In a check, opening a card is an answer, and its list opens its own.
 */
let closed: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
	if (CSS.supports('selector(::details-content)')) return
	closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].filter(
		(details) => !details.closest('.check'),
	)
	for (const details of closed) details.open = true
})
addEventListener('afterprint', () => {
	for (const details of closed) details.open = false
})
