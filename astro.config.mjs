import react from '@astrojs/react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { tighten } from './src/layouts/tighten.ts'
import { localeTags, sourceLocale } from './src/i18n/locales.ts'

const client = 'client'

/** Islands are written in React and sent as Preact, which is a seventh of the weight on the parent's phone. */
const preactInTheBrowser = {
	name: 'preact-in-the-browser',
	configEnvironment: (name) =>
		name === client
			? { resolve: { alias: { 'react-dom/client': 'preact/compat/client', 'react-dom': 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact/compat' } } }
			: undefined,
}

export default defineConfig({
	site: process.env.SITE ?? 'https://wrenbridge.example',
	base: process.env.BASE ?? '/',
	outDir: process.env.OUT ?? 'dist',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [react(), tighten()],
	i18n: { locales: [...localeTags], defaultLocale: sourceLocale, routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
	build: { inlineStylesheets: 'always', format: 'directory' },
	security: {
		csp: {
			directives: ["default-src 'self'", "img-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'", "worker-src 'self' blob:"],
		},
	},
	vite: {
		build: { cssTarget: ['chrome88', 'safari15'] }, plugins: [tailwindcss(), preactInTheBrowser] },
})
