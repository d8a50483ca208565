import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { day } from './moment.ts'

/** Three kinds of test: `quick` needs nothing, `content` needs Contentlayer's output, `site` needs `dist/`. */
const project = (name: string, include: string[]) => ({
	test: {
		name,
		include,
		root: fileURLToPath(new URL('..', import.meta.url)),
		testTimeout: 60_000,
		env: { NOW: process.env['NOW'] ?? day },
	},
})

export default defineConfig({
	test: {
		projects: [
			project('quick', ['tests/architecture.test.ts', 'tests/unit/**/*.test.ts']),
			project('content', ['tests/content/**/*.test.ts']),
			project('site', ['tests/site/**/*.test.ts']),
		],
	},
})
