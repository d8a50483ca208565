import { test as playwright, type BrowserContext } from '@playwright/test'
import { instant } from '../moment.ts'

export * from '@playwright/test'

/** A context whose pages' clock stands still. */
export const stopped = async (context: BrowserContext): Promise<BrowserContext> => {
	await context.clock.setFixedTime(instant)
	return context
}

/**
 * Playwright's test with the clock of every page stopped at
 * `../moment.ts`, also of pages and contexts a test opens by itself.
 */
export const test = playwright.extend<object>({
	context: async ({ context }, use) => use(await stopped(context)),
	browser: [
		async ({ browser }, use) => {
			const [context, page] = [browser.newContext.bind(browser), browser.newPage.bind(browser)]
			browser.newContext = async (options) => stopped(await context(options))
			browser.newPage = async (options) => {
				const opened = await page(options)
				await stopped(opened.context())
				return opened
			}
			await use(browser)
		},
		{ scope: 'worker' },
	],
})
