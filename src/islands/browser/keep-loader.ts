export {}

/** What `OfferReload.astro` has ready: an element with an id is a variable of its page. */
declare const unloaded: HTMLElement

/** Loads keeping and sharing at the first tap, or at once where something is kept on this device already. */
const ask = async (button?: HTMLElement) => {
	const it: typeof import('#islands/lists/keep-and-share.ts') = await import(
		/* @vite-ignore */ document.body.dataset['tap']!
	)
	return it.hear(button)
}

try {
	if (localStorage.length) void ask()
} catch {}

addEventListener('click', ({ target }) => {
	const button = (target as Element).closest<HTMLElement>('[data-keep],[data-share]')
	if (button) ask(button).catch(() => button.after(unloaded))
})
