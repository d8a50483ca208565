import './src/catalogue/area-settings.ts'
import react from '@astrojs/react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { contentReload } from './src/build/content-reload.ts'
import { exampleHost } from './src/build/example-host.ts'
import { pagePipeline } from './src/build/page-pipeline.ts'
import { islandFiles } from './src/build/island-files.ts'
import { inEnglish } from './src/build/in-english.ts'
import { hostFiles } from './src/build/host-files.ts'
import { siteHeaders } from './src/build/site-headers.ts'
import { ownColours } from './src/build/own-colours.ts'
import { ownCopies } from './src/build/own-copies.ts'
import { namedScripts } from './src/build/named-scripts.ts'
import { offlineSets } from './src/build/offline-sets.ts'
import { sleepingIslands } from './src/build/sleeping-islands.ts'
import { localeTags } from './src/catalogue/languages.ts'
import { sourceLocale } from './src/i18n/locales.ts'

/** Islands are written in React and sent as Preact, which is a sixth of the weight on the parent's phone. */
const preactInTheBrowser = {
	name: 'preact-in-the-browser',
	enforce: 'pre',
	resolveId(id, importer) {
		const instead = {
			'./static-html.js': '/src/islands/browser/slot.ts',
			react: /\/node_modules\/(?!@astrojs\/)/.test(importer) ? '/src/islands/browser/react.ts' : 'preact/compat',
			'react-dom': 'preact/compat',
			'react-dom/client': 'preact/compat/client',
			'react/jsx-runtime': 'preact/jsx-runtime',
			'use-sync-external-store/with-selector': '/src/islands/browser/with-selector.ts',
			/** Zod brings its messages in some fifty languages, 30 kB, and none of them is ever shown. */
			'../locales/index.js': 'zod/v4/locales/en.js',
		}[id]
		return this.environment?.name === 'client' && instead
			? this.resolve(instead, undefined, { skipSelf: true })
			: undefined
	},
}

export default defineConfig({
	site: process.env.SITE,
	base: process.env.BASE ?? '/',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	integrations: [
		react(),
		sleepingIslands(),
		inEnglish(),
		contentReload(),
		namedScripts(),
		pagePipeline(),
		exampleHost(),
		offlineSets(),
		siteHeaders(),
		hostFiles(),
	],
	i18n: {
		locales: [...localeTags],
		defaultLocale: sourceLocale,
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	/** While one page is written to disk the next ones are drawn. */
	build: { inlineStylesheets: 'always', format: 'directory', concurrency: 4 },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"connect-src 'none'",
				"img-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
				"require-trusted-types-for 'script'",
				'trusted-types first-door',
			],
		},
	},
	vite: {
		build: {
			cssTarget: ['chrome88', 'safari15'],
			/** Our directives are read by `src/build/page-head.ts`; that they arrive is held by `tests/site/html.test.ts`. */
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		plugins: [ownColours(), tailwindcss(), preactInTheBrowser, ownCopies(), islandFiles()],
	},
})
