export {}

/** Keeping and sharing is asked for at the first tap, or when something is kept on this device already. The script stands alone, so that it can be sent inside the page. */
const { kept, tap, words } = document.body.dataset as { kept: string; tap: string; words: string }
type Tap = typeof import('../share/tap.ts')
const ask = (): Promise<Tap> => import(/* @vite-ignore */ tap)

/** "Keep: Rhyme time" */
for (const button of document.querySelectorAll('[data-keep]')) button.setAttribute('aria-label', `${button.textContent}: ${button.closest('li,main')!.querySelector('h1,a')!.textContent}`)

try {
	if (localStorage[kept]) void ask().then(({ show }) => show())
} catch {}

addEventListener('click', ({ target }) => {
	const button = (target as Element).closest<HTMLElement>('[data-keep],[data-share]')
	if (button) void ask().then((it) => it.tap(button, words))
})
