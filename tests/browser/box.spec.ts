import { expect, test, type Page } from './test.ts'
import { expectAccessible, open } from './open.ts'

const box = (page: Page) => page.getByRole('searchbox')
const chips = (page: Page) => page.locator('.chosen .chip')
const rows = (page: Page) => page.locator('.seek > .rows').first().locator('li')
const countLine = (page: Page) => page.locator('.told')
async function typed(page: Page, locale: string, words: string) {
	await open(page, `/${locale}/search/`)
	await box(page).fill(words)
}

test('age, place and day are taken out of what is typed, and stand in no address', async ({ page }) => {
	await typed(page, 'en', '9 week old crying near WB1 2PK tuesday morning')
	await expect(chips(page)).toHaveText(['9 weeks old', 'Tuesday', 'Morning', 'WB1 2'], { useInnerText: true })
	await expect(box(page)).toHaveValue('9 week old crying near WB1 2PK tuesday morning')
	await expect(page).toHaveURL('/en/search/#q=crying&day=tuesday&part=morning')
	await expectAccessible(page)
})

test('a chip is what the form below says, and taken off its words are searched for', async ({ page }) => {
	await typed(page, 'en', 'free baby tuesday')
	await expect(chips(page)).toHaveText(['Tuesday', 'Free'], { useInnerText: true })
	await page.getByText('Choose what you want').click()
	const day = page.locator('.sift select').nth(2)
	await expect(day).toHaveValue('tuesday')
	await page.getByRole('button', { name: 'Remove: Tuesday' }).click()
	await expect(chips(page)).toHaveText(['Free'], { useInnerText: true })
	await expect(day).toHaveValue('')
	await expect(box(page)).toHaveValue('free baby tuesday')
	await expect(page).toHaveURL('/en/search/#q=baby+tuesday&with=free')
	await page.getByRole('checkbox', { name: 'Free', exact: true }).uncheck()
	await expect(chips(page)).toHaveCount(0)
	await expect(page).toHaveURL('/en/search/#q=free+baby+tuesday')
	await box(page).fill('baby wednesday')
	await expect(chips(page)).toHaveText(['Wednesday'], { useInnerText: true })
})

test('another day chosen below counts, not the one typed', async ({ page }) => {
	await typed(page, 'en', 'baby tuesday')
	await expect(chips(page)).toHaveCount(1)
	await page.getByText('Choose what you want').click()
	await page.locator('.sift select').nth(2).selectOption('wednesday')
	await expect(chips(page)).toHaveText(['Wednesday'], { useInnerText: true })
})

for (const [locale, words, age] of [
	['ur', 'بچہ روتا ہے ۹ ہفتے کا', /9|۹/],
	['bn', '৯ সপ্তাহের বাচ্চা', /৯/],
	['pl', 'dziecko 9 tygodni', /9/],
	['ro', 'bebe 9 saptamani', /9/],
	['ar', 'طفل عمره ٩ أسابيع', /9|٩/],
] as const)
	test(`an age is read in ${locale}`, async ({ page }) => {
		await typed(page, locale, words)
		await expect(chips(page)).toHaveText([age])
	})

test('"near me" asks where the phone is at a tap and no sooner', async ({ page, context }) => {
	await context.grantPermissions(['geolocation'])
	await context.setGeolocation({ latitude: 54.7, longitude: 2.001 })
	await typed(page, 'en', 'baby near me')
	const near = page.getByRole('button', { name: 'Use where I am now', exact: true })
	await expect(near).toBeVisible()
	await expect(chips(page)).toHaveCount(0)
	await near.click()
	await expect(chips(page)).toHaveText(['Use where I am now'], { useInnerText: true })
	await expect(near).toHaveCount(0)
	await expect(rows(page).first()).toContainText(/mile/)
	await expect(page).toHaveURL('/en/search/#q=baby')
})

test('kinds stand apart under their names, best first', async ({ page }) => {
	await typed(page, 'en', 'crying')
	const headings = page.locator('.seek .rows h2')
	await expect(headings.first()).toBeVisible()
	const names = await headings.allInnerTexts()
	expect(new Set(names).size).toBe(names.length)
	expect(names).toEqual(expect.arrayContaining(['Topics']))
})

test('one bad word brings nothing frightening', async ({ page }) => {
	await typed(page, 'en', 'brestfeeding hurts')
	await expect(rows(page).first()).toContainText(/feed/i)
	const hidden = await page.evaluate(
		async () =>
			((await (await fetch('/en/find.json')).json()) as { docs: { name: string[]; onlyByWords: (true | 0)[] } }).docs,
	)
	const names = await rows(page).locator('a').allTextContents()
	expect(hidden.name.filter((name, at) => hidden.onlyByWords[at] && names.includes(name))).toEqual([])
})

test('where the reader does not come, words are searched for as they stand', async ({ page }) => {
	await page.route('**/reading.json', (route) => route.abort())
	await open(page, '/en/search/')
	await box(page).fill('baby tuesday WB1 2PK')
	await expect(chips(page)).toHaveText(['WB1 2'], { useInnerText: true })
	await expect(countLine(page)).toContainText('result')
})

test('in a frame nothing of it is loaded', async ({ page }) => {
	const requests: string[] = []
	page.on('request', (request) => requests.push(request.url()))
	await page.goto('/en/embed/finder/')
	await box(page).fill('baby')
	await expect(rows(page).first()).toBeVisible()
	await page.waitForLoadState('networkidle')
	expect(requests.filter((url) => /reading/.test(url))).toEqual([])
})

test('a worker finds only what can be picked, and whom to tell of in person', async ({ page }) => {
	await open(page, '/en/for-workers/share/')
	await box(page).fill('9 week old crying')
	await expect(chips(page)).toHaveText(['9 weeks old'], { useInnerText: true })
	for (const words of ['domestic abuse', 'crying']) {
		await box(page).fill(words)
		await expect(countLine(page)).not.toHaveText('')
		await expect(rows(page).first()).toBeVisible()
		const toAdd = page.getByRole('button').or(page.getByText('Tell them about this one in person'))
		expect(await rows(page).count()).toBe(await rows(page).filter({ has: toAdd }).count())
	}
})
