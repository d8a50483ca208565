import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from '#commands/chromium.ts'
import { testSite } from '../test-site.ts'

/** BROWSER_PORT lets two copies of the project be tested at once. */
export const port = Number(process.env['BROWSER_PORT'] ?? 4329)
const executablePath = chromiumPath()

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	forbidOnly: Boolean(process.env['CI']),
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 390, height: 844 },
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--disable-quic',
			],
		},
	},
	webServer: {
		command: 'node src/commands/serve.ts',
		env: { PORT: String(port), OUT: testSite },
		cwd: fileURLToPath(new URL('../..', import.meta.url)),
		port,
		reuseExistingServer: false,
	},
})
