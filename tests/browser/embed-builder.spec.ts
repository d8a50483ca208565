import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from './test.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './open.ts'

const preview = (page: Page) => page.frameLocator('.preview iframe')
const code = (page: Page) => page.locator('.builder pre:visible')

test('choose, see, copy: the code is what was chosen, and a link brings it back', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	await open(page, '/en/for-workers/embed/')
	await expect(preview(page).getByRole('heading', { name: 'Find groups and help' })).toBeVisible()
	await page.getByRole('combobox', { name: 'Place' }).fill('otter')
	await page.getByRole('option', { name: 'Otter Lane' }).click()
	await page.getByRole('button', { name: 'Stage' }).click()
	await page.getByRole('option', { name: /^Newborn/ }).click()
	await page.getByRole('switch', { name: 'Free' }).click()
	await page.getByRole('button', { name: 'Language' }).click()
	await page.getByRole('option', { name: 'اردو' }).click()
	await expect(preview(page).locator('html')).toHaveAttribute('lang', 'ur')
	await expect(preview(page).locator('.scope')).toContainText('Otter Lane')
	await expect(code(page)).toContainText(
		'data-what="finder" data-locale="ur" data-venue="otter-lane-childrens-centre" data-stage="newborn" ' +
			'data-only="free" async></script>',
	)
	await page.getByRole('button', { name: 'Copy', exact: true }).click()
	await expect(page.getByText('Copied. Paste it into your page.')).toBeVisible()
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).innerText())
	await page.reload()
	await expect(code(page)).toContainText('data-stage="newborn" data-only="free"')
	await expect(page.getByRole('switch', { name: 'Free' })).toBeChecked()
})

test('each way has its own code', async ({ page }) => {
	await open(page, '/en/for-workers/embed/#what=week&venue=wren-park')
	const way = async (name: string) => {
		await page.getByRole('tab', { name, exact: true }).click()
		return code(page).innerText()
	}
	await expect(preview(page).getByRole('heading', { name: 'This week: Wren Park' })).toBeVisible()
	await expect(code(page)).toContainText('This week: Wren Park')
	const frame = await way('Frame')
	expect(frame).toMatch(/^<iframe src="https:\/\/wrenbridge\.example\/en\/embed\/week\/wren-park\/" title="/)
	expect(frame).toMatch(/^[^>]* title="This week: Wren Park[^"]*".* sandbox="/)
	expect(await way('Link')).toContain('<a href="https://wrenbridge.example/en/places/wren-park/" lang="en" dir="ltr">')
	expect(await way('Address')).toBe('https://wrenbridge.example/en/places/wren-park/')
})

test('a colour that is too hard to read is refused with its reason, and is not in the code', async ({ page }) => {
	await open(page, '/en/for-workers/embed/')
	const field = page.getByLabel('Your colour, in light')
	await field.fill('#ffcc00')
	await field.blur()
	await expect(page.locator('#accent-told')).toContainText(/is too hard to read: its contrast is 1\.\d to 1/)
	await expect(code(page)).not.toContainText('accent')
	await field.fill('#3d3a66')
	await field.blur()
	await expect(code(page)).toContainText('data-accent="#3d3a66"')
	await expect(page.locator('#accent-told')).toContainText('Write it like')
})

for (const [what, name] of [
	['stage', 'Pregnant'],
	['week', 'This week: '],
	['service', ''],
] as const) {
	test(`${what}: something is there from the start`, async ({ page }) => {
		await open(page, `/en/for-workers/embed/#what=${what}`)
		await expect(preview(page).locator('h1')).toContainText(name)
		await expect(preview(page).locator('main a').filter({ visible: true })).not.toHaveCount(0)
	})
}

test('a list: its services are named by their ids, and shown as written', async ({ page }) => {
	await open(page, '/en/for-workers/embed/#what=list&list=rhyme-time,baby-massage')
	await expect(preview(page).locator('ol.list > .row')).toHaveCount(2)
	await expect(code(page)).toContainText('data-what="list"')
	await expect(code(page)).toContainText('data-list="rhyme-time,baby-massage"')
})

test('by keyboard alone: list, choose, switch, tabs', async ({ page }) => {
	await open(page, '/en/for-workers/embed/')
	await page.getByRole('tab', { name: 'The finder' }).focus()
	await page.keyboard.press('ArrowRight')
	await page.keyboard.press('ArrowRight')
	await expect(page.getByRole('tab', { name: 'Help for a stage' })).toHaveAttribute('aria-selected', 'true')
	await page.getByRole('button', { name: 'Stage' }).focus()
	await page.keyboard.press('Space')
	await expect(page.getByRole('listbox')).toBeFocused()
	await page.keyboard.press('End')
	await page.keyboard.press('Enter')
	await expect(preview(page).locator('h1')).toContainText('Two and beyond')
	await expect(page.getByRole('button', { name: 'Stage' })).toBeFocused()
	await page.getByRole('switch', { name: 'Small, without filters' }).focus()
	await page.keyboard.press('Space')
	await expect(code(page)).toContainText('data-compact="yes"')
})

for (const { path, width, colorScheme } of [
	{ path: '/en/for-workers/embed/', width: 320, colorScheme: 'light' },
	{ path: '/en/for-workers/embed/', width: 1280, colorScheme: 'dark' },
	{ path: '/ur/for-workers/embed/', width: 390, colorScheme: 'light' },
] as const) {
	test(`${path} at ${width} px, ${colorScheme}: no fault a machine can find, nothing off the side`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme })
		await page.setViewportSize({ width, height: 900 })
		await open(page, path)
		await expect(preview(page).locator('.all a')).toBeVisible()
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
		await page.getByRole('button', { name: /Stage|مرحلہ/ }).click()
		const { violations } = await new AxeBuilder({ page }).include('[role=listbox]').analyze()
		expect(violations.map(({ id }) => id)).toEqual([])
	})
}

test('without script it gives the code of the finder and the steps', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/for-workers/embed/')
	await expect(page.locator('pre')).toContainText('<iframe src="https://wrenbridge.example/en/embed/finder/"')
	await page.getByText('WordPress', { exact: true }).click()
	await expect(page.getByText('add the block “Custom HTML”')).toBeVisible()
})
