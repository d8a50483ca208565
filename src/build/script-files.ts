import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScriptFile } from './page-head.ts'

/**
 * Writes scripts into a folder, each once, under a name that changes with what it holds; `address` is where the folder
 * is served.
 */
export const scriptFiles = (folder: string, address: string) => {
	const files = new Map<string, ScriptFile>()
	return (code: string): ScriptFile => {
		const file = files.get(code) ?? fileFor(code)
		files.set(code, file)
		return file
	}

	function fileFor(code: string): ScriptFile {
		const hash = createHash('sha384').update(code)
		const integrity = `sha384-${hash.copy().digest('base64')}`
		const name = `p.${hash.digest('hex').slice(0, 8)}.js`
		if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), code)
		return { src: address + name, integrity }
	}
}
