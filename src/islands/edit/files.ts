type Writable = { write: (text: string) => Promise<void>; close: () => Promise<void> }
type FileHandle = { createWritable: () => Promise<Writable> }
type Folder = { getFileHandle: (name: string, options: { create: boolean }) => Promise<FileHandle> }
type Picker = { showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<Folder> }

/** Whether this browser lets a page write into a folder that somebody opens for it. */
export const canOpenFolder = (): boolean => typeof (globalThis as Picker).showDirectoryPicker === 'function'

/**
 * Writes a file into a folder that whoever sits there chooses; `false` when they choose none.
 * @throws when it cannot be written
 */
export async function saveInFolder(name: string, text: string): Promise<boolean> {
	let folder: Folder | undefined
	try {
		folder = await (globalThis as Picker).showDirectoryPicker?.({ mode: 'readwrite' })
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false
		throw error
	}
	if (!folder) return false
	const file = await (await folder.getFileHandle(name, { create: true })).createWritable()
	await file.write(text)
	await file.close()
	return true
}

export function saveFile(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
	const link = Object.assign(document.createElement('a'), { href: address, download: name })
	link.click()
	URL.revokeObjectURL(address)
}
