import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'

const mm = (points: number) => Math.round((points / 72) * 25.4)

/** The sheets a printer would get, in millimetres. */
export async function sheetsOf(page: Page): Promise<{ wide: number; high: number }[]> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
	const sheets = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
	return sheets.map(({ view: [, , wide = 0, high = 0] }) => ({ wide: mm(wide), high: mm(high) }))
}

/** What an independent reader finds in a code, on the screen or as it is printed. */
export async function readCode(
	page: Page,
	within: string,
	media: 'print' | 'screen' = 'print',
): Promise<string | undefined> {
	await page.emulateMedia({ media })
	const { data, width, height } = PNG.sync.read(await page.locator(`${within} .qr`).first().screenshot())
	await page.emulateMedia({ media: null })
	return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

/** All that can be selected in what a printer would get, sheet by sheet. */
export async function wordsOnPaper(page: Page): Promise<string[]> {
	const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
	return text
}
