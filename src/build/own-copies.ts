import { basename, dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

const pageScripts = /\/islands\/browser\/[\w-]+\.ts(\?of=[\w-]+\.ts)?$/

/**
 * What one page's script imports is in it, not in a file of its own that
 * pages would wait for: each page script has its own copy of these.
 */
const copied = new RegExp(
	String.raw`^(?:\./(?:london|dates|week|hours|checked|past|slots|open-spans|handed-words|read|come)|` +
		String.raw`#domain/(?:teams|lists/on-device))\.ts$`,
)

export const ownCopies = (): Plugin => ({
	name: 'own-copies',
	enforce: 'pre',
	resolveId(source, importer) {
		if (!importer || !copied.test(source) || !pageScripts.test(importer)) return undefined
		const [file, of] = importer.split('?of=')
		const path = source.startsWith('#') ? resolve('src', source.slice(1)) : resolve(dirname(file!), source)
		return `${path}?of=${of ?? basename(file!)}`
	},
})
