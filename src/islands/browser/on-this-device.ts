const part = document.querySelector<HTMLElement>('[data-device]')!
const script: Promise<typeof import('#islands/lists/keep-and-share.ts')> = import(
	/* @vite-ignore */ document.body.dataset['tap']!
)
part.hidden = false
script.then((it) => it.show()).catch(() => part.dispatchEvent(new Event('astro:hydration-error', { bubbles: true })))

export {}
