let isWatched = false

/**
 * Opens a dialog on top of the page. Nothing outside it can be tapped then, so the way out of a private page goes into
 * it, and back when it closes.
 */
export function openModal(dialog: HTMLDialogElement): void {
	dialog.showModal()
	const bar = document.querySelector('.leave')
	const home = bar?.previousElementSibling
	if (!bar || !home || isWatched) return
	isWatched = true
	const follow = () => {
		const open = [...document.querySelectorAll('dialog:modal')].at(-1)
		if (open) open.contains(bar) || open.prepend(bar)
		else if (home.nextElementSibling !== bar) home.after(bar)
	}
	new MutationObserver(follow).observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] })
	follow()
}
