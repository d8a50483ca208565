import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { lighter } from './command.ts'

/** Loaded before Contentlayer (`node --import`): changes its files while they are read, never on disk. */
registerHooks({
	load(url, context, next) {
		const changes = lighter.filter(({ file }) => url.endsWith(file))
		if (changes.length === 0) return next(url, context)
		const source = changes.reduce(
			(text, { is, instead }) => text.replace(is, instead),
			readFileSync(fileURLToPath(url), 'utf8'),
		)
		return { format: 'module', source, shortCircuit: true }
	},
})

/** Its command switches the trace of fibers on, but only for what is loaded after it: so its core comes first. */
await import('contentlayer2/core')
