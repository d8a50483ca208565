import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where a Chromium is, if this machine has one; undefined means Playwright's own download. */
export function chromiumPath(): string | undefined {
	const asked = process.env['CHROMIUM']
	if (asked) return asked
	if (existsSync(chromium.executablePath())) return undefined
	return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
}

/** Whether there is one at all. */
export const hasChromium = (): boolean => {
	const path = chromiumPath()
	return path === undefined ? existsSync(chromium.executablePath()) : existsSync(path)
}
