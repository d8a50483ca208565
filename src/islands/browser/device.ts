import { readSaved } from '#domain/lists/saved-list.ts'
import { savedKey } from '#domain/lists/on-device.ts'
import { removeShelves } from '#islands/offline/shelf.ts'
import { offlinePath } from '#routes.ts'
import { trustedScriptUrl } from './trusted.ts'

/**
 * What this site leaves on a device for a parent: her list, and, while there is one, the pages that open without a
 * connection. `whole-device.ts` knows of all there is.
 */

/** The list on this device; empty where the device keeps nothing for us. */
export function saved(): string[] {
	try {
		return readSaved(localStorage.getItem(savedKey))
	} catch {
		return []
	}
}

/**
 * Keeps the list on this device alone and tells the page by an event of the same name; an empty one leaves nothing
 * behind. False where the device will not keep it.
 */
export function save(ids: readonly string[]): boolean {
	try {
		if (ids.length > 0) localStorage.setItem(savedKey, JSON.stringify(ids))
		else localStorage.removeItem(savedKey)
	} catch {
		return false
	}
	dispatchEvent(new Event(savedKey))
	void keepInStep()
	return true
}

/**
 * Keeps the pages of a list while there is one, and takes them away when there is none; what changes meanwhile is seen
 * to after it.
 */
export async function keepInStep(): Promise<void> {
	const isWanted = saved().length > 0
	await (isWanted ? keepPages() : removePages()).catch(() => undefined)
	if (saved().length > 0 !== isWanted) await keepInStep()
}

async function keepPages(): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	await navigator.serviceWorker.register(trustedScriptUrl(offlinePath()), { updateViaCache: 'none' })
	const { active } = await navigator.serviceWorker.ready
	if (active && (await tell(active, { keep: document.documentElement.lang }))) document.body.dataset['kept'] = ''
}

/** Touches nothing that another site of the same host keeps. */
export async function removePages(): Promise<void> {
	delete document.body.dataset['kept']
	const registration = await ownRegistration()
	if (registration?.active)
		await Promise.race([
			tell(registration.active, { forget: true }),
			new Promise((resolve) => setTimeout(resolve, 1000)),
		])
	await registration?.unregister()
	if ('caches' in window) await removeShelves(caches)
}

export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
	if (!('serviceWorker' in navigator)) return undefined
	const registration = await navigator.serviceWorker.getRegistration(offlinePath())
	const worker = registration?.active ?? registration?.waiting ?? registration?.installing
	return worker && new URL(worker.scriptURL).pathname === offlinePath() ? registration : undefined
}

function tell(worker: ServiceWorker, what: { keep: string } | { forget: true }): Promise<unknown> {
	const { port1, port2 } = new MessageChannel()
	const reply = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)))
	worker.postMessage(what, [port2])
	return reply
}
