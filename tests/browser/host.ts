import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame } from '@playwright/test'
import { expect, test as base, type Page } from './test.ts'
import { port } from './playwright.config.ts'

/** The site itself; a host is on another address, so that neither can look into the other. */
export const site = `http://localhost:${port}`

type Given = { lang?: string; dir?: string; head?: string; body: string; headers?: Record<string, string> }
type Host = (page: Page, given: Given) => Promise<string>

/** `host` serves a page of another site and opens it. */
export const test = base.extend<{ host: Host }>({
	host: async ({}, use) => {
		let served: Given = { body: '' }
		const server = createServer((_request, response) => {
			const { lang = 'en', dir = 'ltr', head = '', body, headers = {} } = served
			response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', ...headers })
			response.end(
				`<!doctype html><html lang="${lang}" dir="${dir}"><head>` +
					'<meta name="viewport" content="width=device-width,initial-scale=1"><title>Another site</title>' +
					`<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
			)
		})
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
		await use(async (page, given) => {
			served = given
			await page.goto(address)
			return address
		})
		await new Promise((done) => server.close(done))
	},
})

export const scriptTag = (options: string): string => `<script src="${site}/embed.js" ${options} async></script>`

/** What one embed of a page shows, once it is there. */
export async function embedded(page: Page, at = 0): Promise<Frame> {
	const element = page.locator('first-door iframe').nth(at)
	await element.scrollIntoViewIfNeeded()
	const frames: Frame[] = []
	// A frame that is moved or changed is drawn anew, and is for a moment none.
	await expect(async () => {
		const frame = await (await element.elementHandle()).contentFrame()
		expect(frame).not.toBeNull()
		await frame!.waitForLoadState()
		frames.push(frame!)
	}).toPass()
	return frames.at(-1)!
}

/** How high the frame is, and what is in it. */
export const heights = async (page: Page, frame: Frame, at = 0): Promise<{ frame: number; content: number }> => ({
	frame: await page
		.locator('first-door iframe')
		.nth(at)
		.evaluate((element) => element.getBoundingClientRect().height),
	content: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
})

/** What the developer of a host is told in the console. */
export function warnings(page: Page): string[] {
	const lines: string[] = []
	page.on('console', (message) => {
		if (message.text().startsWith('First Door')) lines.push(message.text())
	})
	return lines
}
