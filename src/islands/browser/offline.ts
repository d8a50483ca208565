/** Keeps this page and what it was drawn with on the device, so that it opens without a connection; `paths` besides. Resolves when all is kept; where the browser cannot, nothing happens. */
export async function keepForLater(worker: string, paths: readonly string[]): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	await navigator.serviceWorker.register(worker)
	const { active } = await navigator.serviceWorker.ready
	const drawnWith = performance.getEntriesByType('resource').map(({ name }) => name)
	const keep = [location.pathname, ...paths, ...drawnWith.filter((url) => new URL(url).pathname.includes('/_astro/'))]
	const { port1, port2 } = new MessageChannel()
	const kept = new Promise<void>((resolve) => (port1.onmessage = () => resolve()))
	active?.postMessage({ keep: [...new Set(keep)] }, [port2])
	await kept
}

/** Leaves nothing of the list's pages on the device. */
export async function forgetPages(): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
	for (const name of await caches.keys()) await caches.delete(name)
}
