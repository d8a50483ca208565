import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Starts no renderers for tabs and buttons that nobody sees, which takes half the time. */
const shell = 'chromium-headless-shell'
/** Keeps pages for Back as well. */
const whole = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * Where a Chromium is, if this machine has one: one without windows before a whole one, unless the whole one is asked
 * for. Undefined means Playwright's own download.
 */
export function chromiumPath(needs?: 'whole'): string | undefined {
	const path = process.env['CHROMIUM']
	if (path) return path
	if (existsSync(chromium.executablePath())) return undefined
	return [...(needs === 'whole' ? [] : [shell]), ...whole]
		.map((name) => `/usr/bin/${name}`)
		.find((path) => existsSync(path))
}

/** Whether there is one at all. */
export const hasChromium = (): boolean => {
	const path = chromiumPath()
	return path === undefined ? existsSync(chromium.executablePath()) : existsSync(path)
}
