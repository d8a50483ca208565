import { liveLocales } from '#catalogue/languages.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { open } from './open.ts'
import { expect, test, type Page } from './test.ts'

/**
 * Parents look at one screen, then leave: the first one of a phone answers, and what is not asked first waits folded.
 * Measured at 390 by 844 px as the page comes; the bar at the foot covers what stands behind it.
 */
const screen = 844
const mostScreens = 4

const screensOf = (page: Page) => page.evaluate((height) => document.documentElement.scrollHeight / height, screen)

/** Those of these parts of a page that do not show whole above the bar. */
async function notInFirstScreen(page: Page, parts: Readonly<Record<string, string>>): Promise<string[]> {
	const bar = (await page.locator('.bar').boundingBox())!
	const below: string[] = []
	for (const [name, part] of Object.entries(parts)) {
		const box = await page.locator(`main :is(${part}):visible`).first().boundingBox({ timeout: 2000 })
		if (!box || box.y + box.height > bar.y) below.push(`${name} ends at ${box && Math.round(box.y + box.height)}`)
	}
	return below
}

/** What a parent asks of a service. Where no date is known, it says what is, or the hours stand under the number. */
const answers = {
	'how to get in': '.turn .a',
	'when it is next': '[data-next], .glance li:has([href="#clock"]), .call small',
	where: '.glance li:has([href="#pin"])',
	'what it costs': '.glance li:has([href="#coin"])',
	'whom to ring': '.call b, .turn ~ p.card',
}

/** One of each kind that a page about a service has to cope with. */
const services = {
	'three places': 'stay-and-play-under-ones',
	'a notice': 'rhyme-time',
	'two places, few places left, a price': 'baby-massage',
	'single dates': 'apprenticeship-advice',
	'long in words': 'job-club',
	'an old fact': 'twins-club',
	'somebody has to ask for you': 'video-feedback',
	'no times': 'health-visiting-team',
	'nobody else may see': 'safe-harbour-outreach',
	'no number': 'parents-panel',
	helpline: 'samaritans',
	'emergency line': 'emergency-999',
}

/** As much as content may bring at once: a name of two lines, two long places, three notices. */
const lengthen = (page: Page) =>
	page.evaluate(() => {
		const name = document.querySelector('main h1')!
		name.textContent = Array(3).fill(name.textContent).join(' – ')
		for (const place of document.querySelectorAll('.glance bdi')) place.textContent = 'Wrenbridge North Family Centre'
		for (const notice of document.querySelectorAll('.notices li'))
			notice.after(notice.cloneNode(true), notice.cloneNode(true))
	})
/** One with notices, and one that says all there is to say of bookings, with the longest price. */
const longest = ['baby-feeding-drop-in', 'baby-massage']

/** What a parent asks of a need: what it is, what to do first, and who helps. */
const forNeed = { 'what it is': '.title p', 'what to do first': '.first p' }
const serviceFirst = { ...forNeed, 'the first service': '.svc h3' }
const numberFirst = { ...forNeed, 'whom to ring': '.call b' }
const wordsFirst = { ...forNeed, 'what keeps safe': '.first ~ .prose h2' }

/** One of each kind that a page about a need has to cope with, and those with the most in them. */
const needs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	mood: serviceFirst,
	'talk-play': serviceFirst,
	'parenting-confidence': serviceFirst,
	childcare: serviceFirst,
	feeding: serviceFirst,
	sleep: serviceFirst,
	bonding: serviceFirst,
	'early-baby': serviceFirst,
	loss: serviceFirst,
	'housing-urgent': serviceFirst,
	'money-check': forNeed,
	'feel-safe': { ...wordsFirst, 'whom to ring in danger': '.first ~ .prose h2 + p' },
	'alcohol-drugs': wordsFirst,
	'home-safety': wordsFirst,
	'safer-sleep': wordsFirst,
	'worried-about-a-child': numberFirst,
	'urgent-baby-ill': numberFirst,
	'urgent-mental-health': numberFirst,
	'urgent-pregnancy': numberFirst,
	'urgent-danger': numberFirst,
}

/** Signs for which to call 999 are never folded away, and here there are many. */
const longer: Readonly<Record<string, number>> = { 'urgent-baby-ill': 5 }

for (const { tag } of liveLocales) {
	test(`in ${tag} a need begins with what to do and who helps, and is short`, async ({ page }) => {
		for (const [id, asked] of Object.entries(needs)) {
			await open(page, `/${tag}/needs/${id}/`)
			expect.soft(await notInFirstScreen(page, asked), id).toEqual([])
			expect.soft(await screensOf(page), id).toBeLessThanOrEqual(longer[id] ?? mostScreens)
		}
	})

	test(`in ${tag} the first screen of a service answers, and all of it is short`, async ({ page }) => {
		for (const [kind, id] of Object.entries(services)) {
			await open(page, `/${tag}/services/${id}/`)
			expect(await notInFirstScreen(page, answers), kind).toEqual([])
			expect(await screensOf(page), kind).toBeLessThanOrEqual(mostScreens)
		}
	})

	test(`in ${tag} the first screen of a service answers with the longest content too`, async ({ page }) => {
		for (const id of longest) {
			await open(page, `/${tag}/services/${id}/`)
			await lengthen(page)
			expect(await notInFirstScreen(page, answers), id).toEqual([])
			expect(await screensOf(page), id).toBeLessThanOrEqual(mostScreens)
		}
	})

	test(`in ${tag} a nursery is short, and says whom to ring first`, async ({ page }) => {
		await open(page, `/${tag}/services/oakfield-nursery/`)
		expect(await notInFirstScreen(page, { 'whom to ring': '.call b' })).toEqual([])
		expect(await screensOf(page)).toBeLessThanOrEqual(mostScreens)
	})

	test(`in ${tag} a stage begins with what happens next, and is short`, async ({ page }) => {
		for (const stage of stageIds) {
			await open(page, `/${tag}/stages/${stage}/`)
			expect(await notInFirstScreen(page, { 'what is next': '.when > li' }), stage).toEqual([])
			expect(await screensOf(page), stage).toBeLessThanOrEqual(mostScreens)
		}
	})

	test(`in ${tag} today and tomorrow are open, the rest of the week by day, and the week is short`, async ({
		page,
	}) => {
		await open(page, `/${tag}/whats-on/`)
		expect(await notInFirstScreen(page, { 'what is on first': '.week .today li' })).toEqual([])
		expect(await screensOf(page)).toBeLessThanOrEqual(mostScreens)
		const days = page.locator('.week > li:visible')
		for (const [index, day] of (await days.all()).entries()) {
			const items = day.locator('ul')
			if ((await items.count()) > 0) await expect(items).toBeVisible({ visible: index < 2 })
		}
	})
}

test('what keeps somebody safe is in sight on a page that folds', async ({ page }) => {
	for (const [id, says] of [
		['mood', 'If you have thoughts of ending your life'],
		['crying-coping', 'Never shake a baby.'],
		['sleep', 'Never fall asleep with a baby on a sofa or armchair.'],
		['alcohol-drugs', 'Do not sleep in the same bed'],
		['loss', 'If you bleed a lot, feel faint or have very bad pain, call 999.'],
	] as const) {
		await open(page, `/en/needs/${id}/`)
		await expect(page.getByText(says), id).toBeVisible()
		expect(await page.locator('.opens:not([open])').count(), id).toBeGreaterThan(0)
	}
})

test('what is folded is there: on paper, for a link to it and with a tap', async ({ page }) => {
	await open(page, '/en/services/stay-and-play-under-ones/')
	const folded = [page.getByText('Baby changing'), page.locator('.ses > li').first(), page.locator('.say-it')]
	for (const one of folded) await expect(one).toBeHidden()
	await page.emulateMedia({ media: 'print' })
	for (const one of folded) await expect(one).toBeVisible()
	await page.emulateMedia({ media: 'screen' })
	await page.getByRole('heading', { name: 'Access and prams' }).click()
	await expect(folded[0]!).toBeVisible()

	await open(page, '/en/needs/mood/')
	const part = page.getByText('Tell one person how you really feel.')
	await expect(part).toBeHidden()
	await page.emulateMedia({ media: 'print' })
	await expect(part).toBeVisible()
	await page.emulateMedia({ media: 'screen' })
	await page.locator('details', { has: part }).locator('summary').click()
	await expect(part).toBeVisible()

	await open(page, '/en/whats-on/')
	const day = page.locator('.week details ul').first()
	await expect(day).toBeHidden()
	await page.goto(`/en/whats-on/#${await day.getAttribute('id')}`)
	await expect(day).toBeVisible()
})
