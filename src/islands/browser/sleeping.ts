import type { ClientDirective } from 'astro'
import { sayNotLoaded } from './not-loaded.ts'
import { read } from './read.ts'

/** An island that sleeps: `ahead` is what it reads, asked for beside its script, not after it. */
export type Sleeping = HTMLElement & { ahead?: Promise<unknown> }

type Options = Parameters<ClientDirective>

/**
 * An island that is touched comes, with what it will read (the directive's `value`, an address) and what its scripts
 * import (`also`). It can be had to come before; only who touched it is told when it does not.
 */
export function sleeping(load: Options[0], value: string, island: Sleeping): () => void {
	let isComing = false
	const come = () => {
		if (isComing) return
		isComing = true
		island.ahead = read(value)
		island.ahead.catch(() => undefined)
		for (const href of island.getAttribute('also')?.split(' ') ?? [])
			document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
		void load().then((hydrate) => hydrate())
	}
	const touched = () => {
		setTimeout(() => island.hasAttribute('ssr') && sayNotLoaded(island), 15_000)
		come()
	}
	/** Enter would leave the page, and what was typed with it; the island reads that when it comes. */
	island.addEventListener('submit', (event) => event.preventDefault())
	if (location.hash.length > 1) touched()
	else for (const event of ['focusin', 'pointerdown']) island.addEventListener(event, touched, { once: true })
	return come
}
