import type { ClientDirective } from 'astro'

const touch: ClientDirective = (load, _options, island) => {
	let started = false
	const start = async () => {
		if (started) return
		started = true
		const hydrate = await load()
		await hydrate()
	}
	if (location.hash.length > 1) void start()
	else for (const event of ['focusin', 'pointerdown']) island.addEventListener(event, start, { once: true })
}

export default touch
