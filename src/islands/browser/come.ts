export const page = document.body.dataset

/** Loads what keeping and sharing need at the first tap, or at once where something is kept on this device already. */
export const come = async (button?: HTMLElement, pressed?: string | null) => {
	const it: typeof import('#islands/lists/keep-and-share.ts') = await import(/* @vite-ignore */ page['tap']!)
	return it.hear(button, pressed)
}

try {
	if (localStorage.length) void come()
} catch {}
