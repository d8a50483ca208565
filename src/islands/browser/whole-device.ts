import { pickerKey, savedKey } from '#domain/lists/on-device.ts'
import { shelfPrefix } from '#islands/offline/shelf.ts'
import { ownRegistration, removePages } from './device.ts'

/**
 * All that this site leaves on a device: what `device.ts` keeps for a parent, and that somebody makes lists for others
 * here.
 */

/** Whether "Make a list" was opened on this device, for a short way back to it. */
export function isPickerOpened(): boolean {
	try {
		return localStorage.getItem(pickerKey) !== null
	} catch {
		return false
	}
}

/** Keeps that on this device alone, where it can. */
export function keepPickerOpened(): void {
	try {
		localStorage.setItem(pickerKey, 'yes')
	} catch {}
}

/** Whether anything of ours is on this device: also pages whose list is gone already. */
export async function isAnythingKept(): Promise<boolean> {
	if (isPickerOpened() || localStorage.getItem(savedKey) !== null || (await ownRegistration())) return true
	return 'caches' in window && (await caches.keys()).some((name) => name.startsWith(shelfPrefix))
}

/** Takes all of it off this device. */
export async function removeEverything(): Promise<void> {
	localStorage.removeItem(savedKey)
	localStorage.removeItem(pickerKey)
	dispatchEvent(new Event(savedKey))
	await removePages()
}
