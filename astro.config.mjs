import react from '@astrojs/react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { contentReload } from './src/layouts/content-reload.ts'
import { islandScripts } from './src/layouts/island-scripts.ts'
import { searchIndex } from './src/layouts/search-index.ts'
import { sitemap } from './src/layouts/sitemap.ts'
import { tighten } from './src/layouts/tighten.ts'
import { touchDirective } from './src/layouts/touch-directive.ts'
import { localeTags, sourceLocale } from './src/i18n/locales.ts'

/** Islands are written in React and sent as Preact, which is a sixth of the weight on the parent's phone. */
const preactInTheBrowser = {
	name: 'preact-in-the-browser',
	enforce: 'pre',
	resolveId(id) {
		const instead = { react: 'preact/compat', 'react-dom': 'preact/compat', 'react-dom/client': 'preact/compat/client', 'react/jsx-runtime': 'preact/jsx-runtime' }[id]
		return this.environment?.name === 'client' && instead ? this.resolve(instead, undefined, { skipSelf: true }) : undefined
	},
}

export default defineConfig({
	site: process.env.SITE ?? 'https://wrenbridge.example',
	base: process.env.BASE ?? '/',
	outDir: process.env.OUT ?? 'dist',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	integrations: [react(), touchDirective(), contentReload(), searchIndex(), sitemap(), islandScripts(), tighten()],
	i18n: { locales: [...localeTags], defaultLocale: sourceLocale, routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
	build: { inlineStylesheets: 'always', format: 'directory' },
	security: {
		csp: {
			directives: ["default-src 'self'", "img-src 'self' data:", "connect-src 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'", "worker-src 'self' blob:"],
		},
	},
	vite: {
		build: { cssTarget: ['chrome88', 'safari15'] }, plugins: [tailwindcss(), preactInTheBrowser] },
})
