import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { testSite } from '../test-site.ts'
import { expectAccessible, open, whole } from './open.ts'
import { readCode, sheetsOf, wordsOnPaper } from './paper.ts'
import { expect, test, type Page } from './test.ts'

const a5 = { wide: 148, high: 210 }
const a4OnItsSide = { wide: 297, high: 210 }
const booklet = (locale: string, hash = '') => `/${locale}/for-workers/booklet/${hash}`
const pages = (page: Page) => page.locator('.a5')

/** Pages whose words go on below what they can hold, or out at a side. */
const cut = (page: Page) =>
	pages(page).evaluateAll((all) =>
		all
			.filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
			.map(({ id }) => id),
	)

test.describe('the booklet', () => {
	test.use({ deviceScaleFactor: 3, viewport: { width: 1280, height: 1200 } })

	for (const locale of ['en', 'ur', 'bn'])
		test(`${locale}: nothing is cut, in small and large print; its last page says who to call`, async ({ page }) => {
			await open(page, booklet(locale))
			for (const isLarge of [false, true]) {
				if (isLarge) await page.getByRole('checkbox').check()
				await expect(pages(page).last()).toContainText('999')
				expect(await cut(page), `large ${isLarge}`).toEqual([])
				expect((await pages(page).count()) % 4).toBe(0)
			}
		})

	test('each page is one of A5, or half of an A4 sheet that is folded', async ({ page }) => {
		await open(page, booklet('en'))
		await expect(pages(page).last()).toContainText('999')
		const count = await pages(page).count()
		expect(await sheetsOf(page)).toEqual(Array.from({ length: count }, () => a5))
		await page.getByText('A4 to fold in half').click()
		expect(await sheetsOf(page)).toEqual(Array.from({ length: count / 2 }, () => a4OnItsSide))
		const outside = (await wordsOnPaper(page))[0]!.replaceAll(/\s+/g, ' ')
		expect(outside).toContain('Everything in Wrenbridge')
		expect(outside).toContain('Very ill or in danger? Call 999.')
	})

	test('the list of what is inside tells the page each chapter begins on', async ({ page }) => {
		await open(page, booklet('en'))
		await whole(page)
		const lines = await page.locator('.a5 nav .line').allInnerTexts()
		expect(lines.length).toBeGreaterThan(5)
		for (const line of lines) {
			const [name = '', number = ''] = line.split('\n')
			const sheet = page.locator(`#p-${number}`)
			await expect(sheet.getByRole('heading', { name })).toHaveCount(1)
			await expect(sheet.locator('.at-page')).toHaveText(number)
		}
	})

	test('a leaf has its place’s times, price, ages and bus, and a code that leads to each thing', async ({ page }) => {
		await open(page, booklet('en', 'orchard-childrens-centre/'))
		await expect(pages(page).first()).toContainText("This term at Orchard Children's Centre")
		const words = (await wordsOnPaper(page)).join(' ').replaceAll(/\s+/g, ' ')
		for (const part of [
			'Buses that stop near: 7, 9.',
			'Every Tuesday, 10am to 11am, in term time.',
			'1 to 7 months · Free for some, or £15 for the course',
			'Made on 26 November 2026',
		])
			expect(words).toContain(part)
		for (const part of ['Choose how it looks', 'A5 pages', 'Safe Harbour']) expect(words).not.toContain(part)
		expect(await readCode(page, '.a5 .help')).toBe('https://wrenbridge.example/en/services/health-visiting-team/')
	})

	test('on a phone it is shown smaller, and all of it can be used', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 })
		await open(page, booklet('ur', 'mill-lane-library/'))
		expect(await cut(page)).toEqual([])
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
		await expectAccessible(page)
	})
})

test.describe('npm run booklet', () => {
	const run = (...words: string[]) =>
		spawnSync(process.execPath, ['src/commands/booklet.ts', ...words], {
			encoding: 'utf8',
			env: { ...process.env, OUT: testSite },
		})

	test('makes a tagged PDF in the language, with a title and its fonts, the same each time', async ({
		page: _,
	}, testInfo) => {
		const [one, other] = ['one.pdf', 'other.pdf'].map((name) => testInfo.outputPath(name))
		for (const out of [one!, other!])
			expect(run('--language', 'ur', '--place', 'mill-lane-library', '--out', out).stderr).toBe('')
		expect(readFileSync(one!).equals(readFileSync(other!))).toBe(true)
		const pdf = await getDocumentProxy(new Uint8Array(readFileSync(one!)))
		const { info } = await pdf.getMetadata()
		expect(info).toMatchObject({ Language: 'ur', Title: expect.stringContaining('Mill Lane Library') })
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
		expect(pdf.numPages % 4).toBe(0)
		const { text } = await extractText(pdf)
		expect(text.at(-1)).toContain('999')
		const first = await pdf.getPage(1)
		const { OPS } = await getResolvedPDFJS()
		const { fnArray, argsArray } = await first.getOperatorList()
		const fonts = argsArray.filter(
			(args, at): args is [string] => fnArray[at] === OPS.setFont && Array.isArray(args) && typeof args[0] === 'string',
		)
		expect(fonts.length).toBeGreaterThan(0)
		for (const [font] of fonts) expect(first.commonObjs.get(font)).toMatchObject({ missingFile: false })
	})

	test('says what there is when a place or a language is not', () => {
		const { stderr, status } = run('--place', 'mill-lane-libary')
		expect(status).toBe(1)
		expect(stderr).toContain('There is no place "mill-lane-libary". Did you mean "mill-lane-library"?')
		expect(run('--language', 'xx').stderr).toContain('Languages: en, ro, ur, pl, bn, ar')
	})

	test('says what to do without a Chromium', () => {
		const env = { ...process.env, OUT: testSite, CHROMIUM: '/nowhere/chromium' }
		const { stderr, status } = spawnSync(process.execPath, ['src/commands/booklet.ts'], { encoding: 'utf8', env })
		expect([status, stderr.includes('set CHROMIUM to its path')]).toEqual([1, true])
	})
})
