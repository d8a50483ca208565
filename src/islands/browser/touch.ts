import type { ClientDirective } from 'astro'
import { sayNotLoaded } from './not-loaded.ts'
import { read } from './read.ts'

/**
 * An island that sleeps until it is touched. What it will read (`client:touch={path}`) and what its scripts import
 * (`also`) are asked for beside its script, not after it.
 */
export type Touched = HTMLElement & { ahead?: Promise<unknown> }

const touch: ClientDirective = (load, { value }, island: Touched) => {
	let started = false
	const start = async () => {
		if (started) return
		started = true
		if (value) island.ahead = read(value)
		island.ahead?.catch(() => undefined)
		for (const href of island.getAttribute('also')?.split(' ') ?? [])
			document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
		setTimeout(() => island.hasAttribute('ssr') && sayNotLoaded(island), 15_000)
		const hydrate = await load()
		await hydrate()
	}
	if (location.hash.length > 1) void start()
	else for (const event of ['focusin', 'pointerdown']) island.addEventListener(event, start, { once: true })
}

export default touch
