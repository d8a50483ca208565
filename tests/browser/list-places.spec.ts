import { expect, test, type Page } from './test.ts'
import { toFragment } from '#domain/lists/link.ts'
import { segmentsOf } from '#domain/lists/text-message.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './open.ts'
import { readCode, wordsOnPaper } from './paper.ts'

const otterLane = 'baby-weigh-in@otter-lane-childrens-centre'
const orchard = 'baby-weigh-in@orchard-childrens-centre'
const rows = (page: Page) => page.locator('ol.list > .row')
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('first-door-list'))
const keptBefore = (page: Page, list: readonly string[]) =>
	page.addInitScript(
		(text) => (sessionStorage['set'] ??= localStorage.setItem('first-door-list', text) ?? 'once'),
		JSON.stringify(list),
	)
const textOf = async (page: Page) =>
	decodeURIComponent((await page.getByRole('link', { name: 'Text message' }).getAttribute('href'))!.split('body=')[1]!)

test.describe('a service held at several places', () => {
	test('kept from what is near goes with that place: on the list, in the text and in the code', async ({ page }) => {
		await open(page, '/en/search/')
		await page.getByRole('searchbox').fill('baby weigh-in WB2 5AA')
		const firstRow = page.locator('.seek > .rows > li').first()
		await expect(firstRow).toContainText("Otter Lane Children's Centre · Less than half a mile away")
		await firstRow.locator(`[data-keep="${otterLane}"]`).click()
		await expect(firstRow.locator('[data-keep]')).toHaveAttribute('aria-pressed', 'true')
		expect(page.url()).not.toMatch(/otter|WB2/i)
		expect(await stored(page)).toBe(JSON.stringify([otterLane]))

		await page.goto('/en/services/baby-weigh-in/')
		await expect(page.locator('.call ~ [data-keep]')).toHaveAttribute('aria-pressed', 'true')
		await page.getByRole('heading', { name: 'Where', exact: true }).click()
		await page.locator(`[data-keep="${orchard}"]`).click()
		await expect(page.locator(`[data-keep="${orchard}"]`)).toHaveAttribute('aria-pressed', 'true')
		expect(await stored(page)).toBe(JSON.stringify([otterLane, orchard]))

		await page.goto('/en/list/')
		await expect(rows(page)).toHaveCount(2)
		await expect(rows(page).first()).toContainText('Every Thursday, 9:30am to 11:30am')
		await expect(rows(page).first()).toContainText("Otter Lane Children's Centre · ")
		await expect(rows(page).first()).not.toContainText('Wednesday')
		await expect(rows(page).last()).toContainText('Every Tuesday, 1:30pm to 3pm')
		expect((await textOf(page)).split('\n').slice(0, 2)).toEqual([
			"01632960101 Baby weigh-in, Thursday 9:30am, Otter Lane Children's Centre",
			"01632960101 Baby weigh-in, Tuesday 1:30pm, Orchard Children's Centre",
		])
		expect(await readCode(page, '.hand-over', 'screen')).toContain(`#v=2&s=${otterLane},${orchard}&c=`)
		await expectAccessible(page)
		await expectNoSidewaysScroll(page)
	})

	test('gets its place on the list, keeps the focus, and may be left at any again', async ({ page }) => {
		await keptBefore(page, ['rhyme-time', 'baby-weigh-in'])
		await open(page, '/en/list/')
		await expect(rows(page).first().getByLabel('Which place?')).toHaveCount(0)
		const choice = rows(page).last().getByRole('combobox', { name: 'Which place? Baby weigh-in', exact: true })
		await expect(choice).toHaveValue('')
		await choice.selectOption('Long Drove stop')
		await expect(choice).toBeFocused()
		await expect(rows(page).last()).toContainText('Second Wednesday of the month')
		expect(await stored(page)).toBe(JSON.stringify(['rhyme-time', 'baby-weigh-in@long-drove-stop']))
		await page.getByRole('button', { name: 'Move up: Baby weigh-in, Long Drove stop' }).click()
		await rows(page).first().getByLabel('Which place?').selectOption('')
		expect(await stored(page)).toBe(JSON.stringify(['baby-weigh-in', 'rhyme-time']))
	})

	test('with none chosen says on paper all its places', async ({ page }) => {
		await open(page, `/en/for-workers/hand-out/#to=ur&${toFragment({ ids: ['baby-weigh-in'], note: '' })}`)
		await expect(page.locator('.entry')).toHaveCount(1)
		const words = (await wordsOnPaper(page)).join(' ').replace(/\s+/g, ' ')
		for (const place of ['Wrenbridge Family Hub', "Orchard Children's Centre", 'Long Drove stop'])
			expect(words).toContain(place)
	})

	test('is kept with the place whose services a parent looks at', async ({ page }) => {
		await open(page, '/en/services/place/orchard-childrens-centre/')
		await page.getByRole('button', { name: /Baby weigh-in, Orchard Children's Centre/ }).click()
		await expect.poll(() => stored(page)).toBe(JSON.stringify([orchard]))
	})

	test('what is never shared is not on a list, whatever place a link says', async ({ page }) => {
		const ids = ['safe-harbour-outreach@wrenbridge-family-hub', 'rhyme-time']
		await open(page, `/en/list/#${toFragment({ ids, note: '' })}`)
		await expect(rows(page)).toHaveCount(1)
		await expect(page.getByText('Something on this list is not here any more.')).toBeVisible()
	})

	test('at a place it left is said as a whole, and that it is not there', async ({ page }) => {
		const ids = ['baby-weigh-in@riverside-health-centre', 'rhyme-time@mill-lane-library', 'baby-massage@gone']
		await open(page, `/en/list/#${toFragment({ ids, note: '' })}`)
		await expect(rows(page)).toHaveCount(3)
		await expect(rows(page).first()).toContainText('It is not at the place on this list any more.')
		await expect(rows(page).first()).toContainText('4 places')
		await expect(rows(page).nth(1)).not.toContainText('not at the place')
		await expect(rows(page).last()).toContainText('not at the place')
		await page.getByRole('button', { name: 'Keep all on this phone' }).click()
		expect(await stored(page)).toBe(JSON.stringify(['baby-weigh-in', 'rhyme-time', 'baby-massage']))
	})
})

test('a worker picks the place near the family, and the parent’s link, text and paper say it in her language', async ({
	page,
	context,
}) => {
	await open(page, '/en/for-workers/share/#to=ur&v=1&s=rhyme-time&c=x')
	await page.getByRole('searchbox').fill('baby weigh-in WB2 5AA')
	await page.getByRole('button', { name: 'Add: Baby weigh-in' }).click()
	await rows(page).last().locator('summary').click()
	await expect(rows(page).last()).toContainText('Every Thursday, 9:30am to 11:30am')
	await rows(page).last().getByLabel('Which place?').selectOption("Orchard Children's Centre")
	await expect(rows(page).last()).toContainText('Every Tuesday')
	await expect(rows(page).last().getByLabel('Which place?')).toBeFocused()
	await page.reload()
	await rows(page).last().locator('summary').click()
	await expect(rows(page).last().getByLabel('Which place?')).toHaveValue('orchard-childrens-centre')
	const give = page.locator('.give')
	const link = (await give.getByRole('link', { name: 'See it as the parent will' }).getAttribute('href'))!
	expect(link).toContain(`/ur/list/#v=2&s=rhyme-time,${orchard}&c=`)
	await give.getByRole('checkbox', { name: /The parent said yes/ }).check()
	const text = await textOf(page)
	expect(segmentsOf(text).segments).toBeLessThanOrEqual(3)
	const paper = await context.newPage()
	await open(paper, (await give.getByRole('link', { name: 'Print a hand-out' }).getAttribute('href'))!)
	await expect(paper.locator('.entry').last()).toContainText('Every Tuesday, 1:30pm to 3pm')
	const words = (await wordsOnPaper(paper)).join(' ').replace(/\s+/g, ' ')
	expect(words).toContain("Orchard Children's Centre")
	expect(words).not.toContain('Otter Lane')
	expect(await readCode(paper, '.paper footer')).toContain(orchard)
})

test.describe('whether there is a place on a course', () => {
	const key = (page: Page) => page.locator('.turn')
	const at = async (page: Page, path: string, day: string) => {
		await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`))
		await open(page, path)
	}
	test('fades on the phone, in a page that nobody built anew', async ({ page }) => {
		const path = '/en/services/baby-massage/'
		await at(page, path, '2026-11-26')
		await expect(key(page).locator('.change:visible')).toHaveText([
			'Full, as of 23 November',
			'Booking opens on 7 December',
			'Book by 18 December',
		])
		await expect(page.locator('.facts')).toContainText('Second child: £7.50')
		await expect(page.locator('.facts')).toContainText('By phone or online')
		await at(page, path, '2026-12-08')
		await expect(key(page).locator('.change:visible')).toHaveText([
			'Ask if there is a place.',
			'Booking opened on 7 December.',
			'Book by 18 December',
		])
		await at(page, path, '2026-12-19')
		await expect(key(page).locator('.change:visible')).toHaveText([
			'Ask if there is a place.',
			'The day to book by was 18 December. Ask about the next one.',
		])
	})

	for (const [name, path, row] of [
		['the finder', '/en/search/#q=baby+massage', '.seek > .rows > li'],
		['a list', `/en/list/#${toFragment({ ids: ['baby-massage'], note: '' })}`, 'ol.list > .row'],
		['a hand-out', `/en/for-workers/hand-out/#to=en&${toFragment({ ids: ['baby-massage'], note: '' })}`, '.entry'],
		['a card', '/en/services/stage/newborn/universal/', '.svc:has([data-keep="baby-massage"])'],
	] as const)
		test(`is said in a row of ${name}, and no longer than it holds`, async ({ page }) => {
			const massageRow = page.locator(row).filter({ hasText: 'Baby massage' }).first()
			await at(page, path, '2026-12-06')
			await expect(massageRow).toContainText('Full, as of 23 November')
			await page.goto('about:blank')
			await at(page, path, '2026-12-07')
			await expect(massageRow.getByText('Full, as of 23 November').filter({ visible: true })).toHaveCount(0)
			await expect(massageRow).toContainText('Book by 18 December')
		})

	test('and how long the wait is, is said in Urdu, Polish and Arabic', async ({ page }) => {
		for (const [locale, full, wait] of [
			['ur', 'جگہ نہیں بچی (23 نومبر کی اطلاع)', '13 نومبر'],
			['pl', 'Brak miejsc (stan na 23 listopada)', 'Powiedziano nam to 13 listopada.'],
			['ar', 'لا توجد أماكن شاغرة (عرفنا ذلك في 23 نوفمبر)', 'أُخبرنا بذلك في'],
		] as const) {
			await at(page, `/${locale}/services/baby-massage/`, '2026-11-26')
			await expect(key(page)).toContainText(full)
			await at(page, `/${locale}/services/speech-and-language/`, '2026-11-26')
			await expect(page.locator('.facts')).toContainText(wait)
			await expectAccessible(page)
		}
	})
})
