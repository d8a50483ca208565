import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** An empty folder of one's own. It goes when the file of tests that asked for it, or the script, has ended. */
export function scratchFolder(name: string, parent = tmpdir()): string {
	if (folders.length === 0) process.once('exit', removeScratchFolders)
	const folder = mkdtempSync(join(parent, `${name}-`))
	folders.push(folder)
	return folder
}

export function removeScratchFolders(): void {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
