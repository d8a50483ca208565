import { expect, test } from '@playwright/test'
import { expectAccessible, open } from './open.ts'

test('loads nothing until the box is touched, and sends the words to nobody', async ({ page }) => {
	const asked: string[] = []
	page.on('request', (request) => asked.push(request.url()))
	await open(page, '/en/search/')
	expect(asked).toHaveLength(1)
	await page.getByRole('searchbox').fill('health visiter')
	await expect(page.getByRole('status')).toContainText('results')
	expect(asked.length).toBeGreaterThan(1)
	expect(asked.filter((url) => /visiter/.test(url))).toEqual([])
	await expect(page).toHaveURL('/en/search/#health%20visiter')
})

for (const { typed, first } of [
	{ typed: 'health visiter', first: /health visit/i },
	{ typed: 'salt', first: /speech|talk/i },
	{ typed: 'fnp', first: /Family Nurse Partnership|young parents/i },
	{ typed: 'sure start', first: /Best Start|family hub/i },
	{ typed: 'suicide', first: /Help now with your mind|Samaritans|Lifeline|PAPYRUS/i },
]) {
	test(`finds what "${typed}" means among the first three, and does not show the word`, async ({ page }) => {
		await open(page, '/en/search/')
		await page.getByRole('searchbox').fill(typed)
		await expect(page.getByRole('status')).toContainText('result')
		const names = (await page.locator('.seek .rows a').allInnerTexts()).slice(0, 3)
		expect(names.some((name) => first.test(name)), names.join(', ')).toBe(true)
		await expect(page.locator('.seek .rows')).not.toContainText('visiter')
	})
}

test('results say what kind of thing, when and where', async ({ page }) => {
	await open(page, '/en/search/#baby%20feeding%20drop-in')
	const result = page.locator('.seek .rows li').filter({ hasText: 'Baby feeding drop-in' }).first()
	await expect(result).toContainText('Group')
	await expect(result).toContainText('Just turn up · Free · Every Tuesday and Thursday · 2 places')
})

test('works from the keyboard with filters, and announces its count', async ({ page }) => {
	await open(page, '/en/search/')
	await page.getByRole('searchbox').focus()
	await page.keyboard.type('baby')
	await expect(page.getByRole('status')).toContainText('results')
	const all = Number.parseInt(await page.getByRole('status').innerText(), 10)
	await page.getByText('Filters').press('Enter')
	await page.locator('label', { hasText: /^Place/ }).locator('select').selectOption('Mill Lane Library')
	await expect(page.getByRole('status')).not.toContainText(`${all} results`)
	expect(Number.parseInt(await page.getByRole('status').innerText(), 10)).toBeLessThan(all)
	await expectAccessible(page)
})

test('finding nothing says what to do and whom to ring', async ({ page }) => {
	await open(page, '/en/search/')
	await page.getByRole('searchbox').fill('zzzzqqq')
	await expect(page.getByRole('status')).toContainText('Nothing found')
	await expect(page.getByRole('link', { name: /^01632/ })).toBeVisible()
})

test('when the index cannot be loaded, the lists are still there', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort())
	await page.goto('/en/search/')
	await page.getByRole('searchbox').fill('sleep')
	await expect(page.getByRole('status')).toContainText('Search is not working')
	await expect(page.getByRole('link', { name: 'All help and groups' }).first()).toBeVisible()
})

test('what is typed at home is carried to the search page', async ({ page }) => {
	await open(page, '/en/')
	await page.getByRole('searchbox').fill('crying')
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL('/en/search/#crying')
	await expect(page.getByRole('searchbox')).toHaveValue('crying')
	await expect(page.getByRole('status')).toContainText('result')
})
