export {}

/** Keeping and sharing is asked for at the first tap, or when something is kept on this device already. The script stands alone, so that it can be sent inside the page. */
const ask = (): Promise<typeof import('#islands/lists/keep-and-share.ts')> =>
	import(/* @vite-ignore */ document.body.dataset['tap']!)

try {
	if (localStorage.length) void ask().then((it) => it.show())
} catch {}

addEventListener('click', ({ target }) => {
	const button = (target as Element).closest<HTMLElement>('[data-keep],[data-share],[data-forget]')
	if (button)
		ask()
			.then((it) => it.tap(button))
			.catch(() => button.dispatchEvent(new Event('astro:hydration-error', { bubbles: true })))
})
