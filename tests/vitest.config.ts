import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { day } from './moment.ts'

/** Three kinds of test: `quick` needs nothing, `content` needs Contentlayer's output, `site` needs `dist/`. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
	test: {
		name,
		include,
		exclude,
		root: fileURLToPath(new URL('..', import.meta.url)),
		testTimeout: 60_000,
		hookTimeout: 60_000,
		setupFiles: ['tests/tidy.ts'],
		env: { NOW: process.env['NOW'] ?? day },
	},
})

/** An area that names no licence has no open data; `headers.test.ts` holds that one that names it has. */
const withoutData = existsSync('dist/open') ? [] : ['tests/site/open-data*.test.ts']

export default defineConfig({
	test: {
		maxWorkers: '100%',
		projects: [
			project('quick', ['tests/architecture.test.ts', 'tests/unit/**/*.test.ts']),
			project('content', ['tests/content/**/*.test.ts']),
			project('site', ['tests/site/**/*.test.ts'], withoutData),
		],
	},
})
