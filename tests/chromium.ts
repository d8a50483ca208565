import { spawnSync } from 'node:child_process'
import { chromiumPath, hasChromium } from '#commands/chromium.ts'

/**
 * Makes sure there is a Chromium to test with: Playwright's own, or the system's.
 * @throws saying what to do when neither can be had
 */
export function needChromium(): void {
	if (hasChromium()) return
	console.log('No Chromium found. Trying Playwright’s own download …')
	if (ran('npx', ['playwright', 'install', 'chromium']) && hasChromium()) return
	console.log('That did not work. Trying the system’s package …')
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
	const apt = (...words: string[]) => ran([...asRoot, 'apt-get'][0]!, [...[...asRoot, 'apt-get'].slice(1), ...words])
	const isInstalled = (...names: string[]) => apt('install', '-y', '-qq', ...names) && chromiumPath() !== undefined
	if (apt('update', '-qq') && (isInstalled('chromium', 'chromium-headless-shell') || isInstalled('chromium'))) return
	throw new Error(
		'The browser tests need Chromium. Install it ("npx playwright install chromium" or your system’s chromium ' +
			'package), or set CHROMIUM to its path, and run npm test again.',
	)
}

const ran = (command: string, words: string[]): boolean =>
	spawnSync(command, words, { stdio: 'inherit', timeout: 300_000 }).status === 0
