import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { changes } from './command.ts'

/** Loaded before Contentlayer (`node --import`): changes its files while they are read, never on disk. */
registerHooks({
	load(url, context, next) {
		const mine = changes.filter(({ file }) => url.endsWith(file))
		if (mine.length === 0) return next(url, context)
		const source = mine.reduce(
			(text, { is, instead }) => text.replace(is, instead),
			readFileSync(fileURLToPath(url), 'utf8'),
		)
		return { format: context.format, source, shortCircuit: true }
	},
})

/** Its command switches the trace of fibers on, but only for what is loaded after it: so its core comes first. */
await import('contentlayer2/core')
