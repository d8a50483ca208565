import { trustedScriptUrl } from './trusted.ts'

const shelf = 'first-door'

/** Keeps this page and what it was drawn with on the device, so that it opens without a connection; `paths` besides. Resolves when all is kept; where the browser cannot, nothing happens. */
export async function keepForLater(worker: string, paths: readonly string[]): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	await navigator.serviceWorker.register(trustedScriptUrl(worker))
	const { active } = await navigator.serviceWorker.ready
	const drawnWith = performance.getEntriesByType('resource').map(({ name }) => name)
	const keep = [location.pathname, ...paths, ...drawnWith.filter((url) => new URL(url).pathname.includes('/_astro/'))]
	const { port1, port2 } = new MessageChannel()
	const kept = new Promise<void>((resolve) => (port1.onmessage = () => resolve()))
	active?.postMessage({ keep: [...new Set(keep)] }, [port2])
	await kept
}

/** Leaves nothing of the list's pages on the device, and touches nothing that another site of the same host keeps. */
export async function forgetPages(worker: string): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	const registration = await navigator.serviceWorker.getRegistration(worker)
	if (new URL(registration?.active?.scriptURL ?? location.href).pathname !== worker) return
	await registration?.unregister()
	await caches.delete(shelf)
}
