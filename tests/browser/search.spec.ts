import { join } from 'node:path'
import { openSearchIndex } from '#build/pagefind-index.ts'
import { instant } from '../moment.ts'
import { scratchFolder } from '../scratch.ts'
import { expect, test, type Page } from './test.ts'
import { expectAccessible, heldBack, open } from './open.ts'

const rows = (page: Page) => page.locator('.seek > .rows').first().locator('li')
const countLine = (page: Page) => page.locator('.told')
const countOf = async (page: Page) => Number.parseInt((await countLine(page).innerText()).replaceAll(/\D/g, ''), 10)
const sift = async (page: Page) => {
	await page.getByRole('searchbox').focus()
	await page.getByText('Choose what you want').click()
	await expect(page.locator('.sift select').nth(1).locator('option').nth(3)).toBeAttached()
}

const wake = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[client="soon"][ssr]'))

for (const [line, connection] of [
	['whoever saves data', { saveData: true, effectiveType: '4g' }],
	['a slow line', { saveData: false, effectiveType: '3g' }],
] as const)
	test(`for ${line} loads nothing until the box is touched, and sends the words to nobody`, async ({ page }) => {
		await page.addInitScript(
			(connection) => Object.defineProperty(navigator, 'connection', { value: connection }),
			connection,
		)
		const requests: string[] = []
		page.on('request', (request) => requests.push(request.url()))
		await open(page, '/en/search/')
		await page.waitForTimeout(1500)
		expect(requests.filter((url) => /\.json$|\/_astro\/(?!p\.)/.test(url))).toEqual([])
		await page.getByRole('searchbox').fill('health visiter')
		await expect(countLine(page)).toContainText('result')
		expect(requests.length).toBeGreaterThan(1)
		expect(requests.filter((url) => /visiter|pagefind/.test(url))).toEqual([])
		await expect(page).toHaveURL('/en/search/#q=health+visiter')
	})

test('is there before the box is touched: the first words ask for nothing', async ({ page }) => {
	await open(page, '/en/search/')
	await wake(page)
	await page.waitForLoadState('networkidle')
	await expect(page.getByRole('searchbox')).not.toBeFocused()
	const requests: string[] = []
	page.on('request', (request) => requests.push(request.url()))
	await page.getByRole('searchbox').fill('h')
	await expect(countLine(page)).toContainText('result')
	expect(requests).toEqual([])
})

for (const { typed, first } of [
	{ typed: 'health visiter', first: /health visit/i },
	{ typed: 'salt', first: /speech|talk/i },
	{ typed: 'fnp', first: /Family Nurse Partnership|young parents/i },
	{ typed: 'sure start', first: /Best Start|family hub/i },
]) {
	test(`finds what "${typed}" means among the first three`, async ({ page }) => {
		await open(page, '/en/search/')
		await page.getByRole('searchbox').fill(typed)
		await expect(countLine(page)).toContainText('result')
		const names = (await rows(page).locator('a').allInnerTexts()).slice(0, 3)
		expect(
			names.some((name) => first.test(name)),
			names.join(', '),
		).toBe(true)
	})
}

for (const [locale, typed] of [
	['en', 'suicide'],
	['en', 'my husband hit me'],
	['en', 'bleeding'],
	['en', 'baby isn’t breathing'],
	['en', 'sucidal'],
	['ur', 'بچہ سانس نہیں لے رہا'],
	['bn', 'বাচ্চা শ্বাস নিচ্ছে না'],
	['pl', 'mąż mnie bije'],
] as const) {
	test(`urgent words show whom to call above the results: ${typed}`, async ({ page }) => {
		await open(page, `/${locale}/search/`)
		await page.getByRole('searchbox').fill(typed)
		await expect(page.locator('.urgent-words a[href^="tel:"]').first()).toBeVisible()
		await page.locator('.urgent-words a:not([href^="tel:"])').first().click()
		await expect(page).toHaveURL(new RegExp(`/${locale}/urgent-help/#`))
		await expect(page.locator('details[open] .care')).toBeVisible()
	})
}

test('results say how you get in, what it costs, when next and where', async ({ page }) => {
	await open(page, '/en/search/#q=baby+feeding+drop-in')
	const result = rows(page).filter({ hasText: 'Baby feeding drop-in' }).first()
	await expect(result).toContainText('Just turn up · Free · Every Tuesday and Thursday · 2 places')
	await expect(result).toContainText('Next:')
})

test('letters of an Arabic keyboard find what is written in Urdu', async ({ page }) => {
	await open(page, '/ur/search/')
	await page.getByRole('searchbox').fill('بچي كي نيند')
	await expect(rows(page).first()).toBeVisible()
})

test('each filter narrows, has a chip to take it off, and the count is announced', async ({ page }) => {
	await open(page, '/en/search/')
	await sift(page)
	await page.locator('.sift select').first().selectOption({ label: 'Baby, 2 to 12 months' })
	await expect(countLine(page)).toHaveAttribute('role', 'status')
	let last = await countOf(page)
	for (const choose of [
		() => page.getByRole('checkbox', { name: 'Just turn up' }).check(),
		() => page.getByRole('checkbox', { name: 'Free' }).check(),
		() => page.locator('.sift select').nth(2).selectOption('tuesday'),
		() => page.locator('.sift select').nth(3).selectOption('morning'),
	]) {
		await choose()
		const count = await countOf(page)
		expect(count).toBeLessThanOrEqual(last)
		expect(count).toBeGreaterThan(0)
		last = count
	}
	await expect(page).toHaveURL('/en/search/#stage=baby&day=tuesday&part=morning&with=drop-in%2Cfree')
	expect(await page.locator('.chosen .chip').count()).toBe(5)
	await page.getByRole('button', { name: 'Free' }).click()
	expect(await countOf(page)).toBeGreaterThanOrEqual(last)
	await page.getByRole('button', { name: 'Clear all' }).click()
	await expect(page).toHaveURL('/en/search/')
	await expectAccessible(page)
})

for (const [name, label] of [
	['dads', 'Dads welcome'],
	['disabled children', 'Disabled children welcome'],
	['twins', 'Twins or more'],
	['interpreter', 'Interpreter'],
	['step-free', 'No steps from the street'],
	['siblings', 'Bring brothers and sisters'],
	['at home', 'At home'],
	['online', 'Online'],
] as const) {
	test(`the filter ${name} finds some and not all`, async ({ page }) => {
		await open(page, '/en/search/')
		await sift(page)
		await page.locator('.sift select').first().selectOption({ index: 4 })
		const all = await countOf(page)
		await page.getByRole('checkbox', { name: label }).check()
		await expect(page.locator('.chosen .chip')).toHaveCount(2)
		const some = await countOf(page)
		expect(some).toBeGreaterThan(0)
		expect(some).toBeLessThan(all)
	})
}

test('a link to a search brings back words and choices, and nonsense in it is left out', async ({ page }) => {
	await open(page, '/en/search/#q=play&stage=toddler&with=free')
	await expect(page.getByRole('searchbox')).toHaveValue('play')
	await expect(page.locator('.chosen .chip')).toHaveCount(2)
	await open(page, '/en/search/#stage=%3Cscript%3E&day=someday&with=gold&need=../..')
	await page.reload()
	await expect(page.locator('.chosen .chip')).toHaveCount(0)
})

test.describe('a child’s age', () => {
	test.use({ timezoneId: 'Europe/London' })
	test('is said in weeks, matches by overlap, and stays out of the address and of every request', async ({ page }) => {
		const requests: string[] = []
		page.on('request', (request) => requests.push(request.url()))
		await page.clock.setFixedTime(new Date('2026-11-24T10:00:00Z'))
		await open(page, '/en/search/')
		await sift(page)
		await page.getByLabel('Born on').fill('2026-09-08')
		await expect(page.locator('#age-told')).toHaveText('11 weeks old')
		await expect(rows(page).first()).toBeVisible()
		await page.getByLabel('Born on').fill('')
		await page.getByLabel('Baby due on').fill('2027-01-26')
		await expect(page.locator('#age-told')).toHaveText('31 weeks pregnant')
		await expect(page.locator('.chosen .chip')).toContainText('31 weeks pregnant')
		expect(page.url()).not.toMatch(/age|2027|31/)
		expect(requests.filter((url) => /2026-09|2027-01/.test(url))).toEqual([])
	})

	test('taken off with its chip, it is gone from the form too', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-11-24T10:00:00Z'))
		await open(page, '/en/search/')
		await sift(page)
		await page.getByLabel('Born on').fill('2026-09-08')
		await page.getByLabel('Baby due on').fill('2027-01-26')
		await expect(page.getByLabel('Born on')).toHaveValue('')
		await page.getByRole('button', { name: 'Remove: 31 weeks pregnant' }).click()
		await expect(page.getByLabel('Baby due on')).toHaveValue('')
		await expect(page.locator('.chosen .chip')).toHaveCount(0)
	})

	test('an impossible date says so and is kept for mending', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-11-24T10:00:00Z'))
		await open(page, '/en/search/')
		await sift(page)
		await page.getByLabel('Born on').fill('2062-09-08')
		await expect(page.locator('#age-told')).toContainText('Check the year of this date')
		await expect(page.getByLabel('Born on')).toHaveValue('2062-09-08')
	})
})

test.describe('near me', () => {
	test('a postcode is looked up on the phone: distance is shown, nothing is sent, kept or in the address', async ({
		page,
		context,
	}) => {
		const requests: string[] = []
		await open(page, '/en/search/')
		await sift(page)
		await page.locator('.sift select').first().selectOption({ index: 4 })
		page.on('request', (request) => requests.push(request.url()))
		const place = await page.evaluate(
			async () =>
				((await (await fetch('/en/find-more.json')).json()) as { places: { name: string }[] }).places.find(({ name }) =>
					/ \d/.test(name),
				)!.name,
		)
		await page.waitForLoadState('networkidle')
		requests.length = 0
		await page.getByLabel('Postcode or place').fill(`${place}aa`.toLowerCase())
		await page.getByLabel('Postcode or place').blur()
		await expect(page.locator('#near-told')).toContainText(place.split(' ')[0]!)
		await expect(rows(page).first()).toContainText(/mile/)
		await page.locator('fieldset.near select').selectOption('1')
		expect(await countOf(page)).toBeGreaterThan(0)
		expect(requests).toEqual([])
		expect(page.url().toLowerCase()).not.toContain(place.split(' ')[0]!.toLowerCase())
		expect(await context.cookies()).toEqual([])
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
	})

	for (const typed of ['WB1 2PK', 'wbi 2pk', 'WB১ ২PK', '12 Mill Lane, Wrenbridge, WB1 2PK'])
		test(`a postcode in the box says what is near, and is in no address: ${typed}`, async ({ page }) => {
			await open(page, '/en/search/')
			await page.getByRole('searchbox').fill(typed)
			await expect(page.locator('.chosen .chip')).toContainText('WB1 2')
			await expect(rows(page).first()).toContainText(/mile/)
			await expect(page).toHaveURL('/en/search/')
			await page.getByRole('button', { name: /^Remove: WB1 2/ }).click()
			await expect(page.getByRole('searchbox')).toHaveValue('')
			await expect(page.locator('.chosen .chip')).toHaveCount(0)
		})

	test('a postcode typed at home is looked up, and does not stay in the address', async ({ page }) => {
		await open(page, '/en/')
		await page.getByRole('searchbox').fill('WB1 2PK')
		await page.keyboard.press('Enter')
		await expect(page.locator('.chosen .chip')).toContainText('WB1 2')
		await expect(page).toHaveURL('/en/search/')
	})

	test('a postcode of elsewhere in the box says what to try', async ({ page }) => {
		await open(page, '/en/search/')
		await page.getByRole('searchbox').fill('SW1A 1AA')
		await expect(countLine(page)).toContainText('We do not know “SW1A 1AA”')
		await expect(page).toHaveURL('/en/search/')
	})

	test('a nonsense postcode says what to try and loses nothing', async ({ page }) => {
		await open(page, '/en/search/')
		await sift(page)
		await page.getByRole('checkbox', { name: 'Just turn up' }).check()
		await page.getByLabel('Postcode or place').fill('ZZ99 9ZZ')
		await page.getByLabel('Postcode or place').blur()
		await expect(page.locator('#near-told')).toContainText('We do not know “ZZ99 9ZZ”')
		await expect(page.getByLabel('Postcode or place')).toHaveValue('ZZ99 9ZZ')
		await expect(page.locator('.chosen .chip')).toHaveCount(1)
	})

	test('the phone’s own place is asked for only when the parent taps; a refusal says what else to do', async ({
		page,
		context,
	}) => {
		await context.grantPermissions([])
		await open(page, '/en/search/')
		await sift(page)
		await page.getByRole('button', { name: 'Use where I am now' }).click()
		await expect(page.locator('#near-told')).toContainText('We could not find where you are')
		await context.grantPermissions(['geolocation'])
		await context.setGeolocation({ latitude: 52.2, longitude: -1.5 })
		await page.getByRole('button', { name: 'Use where I am now' }).click()
		await expect(page.locator('#near-told')).toContainText('Use where I am now')
	})
})

test('a link that cannot be copied is shown, to copy by hand', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
	await open(page, '/en/search/#with=free')
	await page.getByRole('button', { name: 'Copy a link to this' }).click()
	await expect(page.getByLabel(/to copy by hand/)).toHaveValue(/\/en\/search\/#with=free$/)
})

test('filters alone bring up no loss and nothing that is private', async ({ page }) => {
	await open(page, '/en/search/#with=free')
	const hidden = await page
		.evaluate(
			async () =>
				((await (await fetch('/en/find.json')).json()) as { docs: { name: string[]; onlyByWords: (true | 0)[] } }).docs,
		)
		.then(({ name, onlyByWords }) => name.filter((_, number) => onlyByWords[number]))
	expect(hidden.length).toBeGreaterThan(5)
	const more = page.getByRole('button', { name: 'Show more' })
	while (await more.isVisible()) await more.click()
	const names = await rows(page).locator('a').allTextContents()
	expect(names.filter((name) => hidden.includes(name))).toEqual([])
	await page.getByRole('searchbox').fill(hidden[0]!)
	await expect(rows(page).locator('a', { hasText: hidden[0]! }).first()).toBeVisible()
})

test('finding nothing for the choices says which one to take off and what that gives', async ({ page }) => {
	await open(page, '/en/search/#stage=early-pregnancy&day=saturday&with=twins,free,drop-in')
	await expect(countLine(page)).toHaveText('No results for all of your choices.')
	const offer = page.getByRole('button', { name: /^Without / }).first()
	await expect(offer).toBeVisible()
	await offer.click()
	expect(await countOf(page)).toBeGreaterThan(0)
})

test('finding nothing for words says what to do and whom to ring', async ({ page }) => {
	await open(page, '/en/search/')
	await page.getByRole('searchbox').fill('zzzzqqq')
	await expect(countLine(page)).toContainText('No results for these words')
	await expect(page.getByRole('link', { name: /^01632/ })).toBeVisible()
})

test('every word of every page can be searched too, when asked for', async ({ page }) => {
	await open(page, '/en/search/')
	await page.getByRole('searchbox').fill('glass')
	await expect(page.getByText('our server can tell which pages match')).toBeVisible()
	await page.getByRole('button', { name: 'More in our pages' }).click()
	await expect(page.locator('.seek > .rows').last().locator('a').first()).toBeVisible()
})

test('pages of a large area are found in every part of their index, and all parts are read', async ({ page }) => {
	const folder = scratchFolder('parts')
	const index = await openSearchIndex(folder, 2)
	for (const name of ['one', 'two', 'three', 'four', 'five'])
		await index.add(
			`/en/${name}/`,
			'<html lang="en"><main data-pagefind-body>' +
				`<h1>${name}</h1><p>${name === 'four' ? 'Broken glass' : 'Cups'}</p></main></html>`,
		)
	await index.write()
	const paths: string[] = []
	await page.route('**/pagefind/**', (route) => {
		const path = new URL(route.request().url()).pathname.split('/pagefind/')[1]!
		paths.push(path)
		return route.fulfill({ path: join(folder, path) })
	})
	let isCut = true
	await page.route('**/pagefind/2/pagefind-entry.json*', (route) => (isCut ? route.abort() : route.fallback()))
	await open(page, '/en/search/')
	await page.getByRole('searchbox').fill('glass')
	await page.getByRole('button', { name: 'More in our pages' }).click()
	await expect(page.locator('.seek').getByText('Search is not working at the moment.')).toBeVisible()
	isCut = false
	paths.length = 0
	await page.getByRole('button', { name: 'More in our pages' }).click()
	await expect(page.locator('.seek > .rows').last().locator('a')).toHaveText(['four'])
	expect(paths.filter((path) => path.endsWith('entry.json'))).toEqual(
		['', '2/', '3/'].map((part) => `${part}pagefind-entry.json`),
	)
})

for (const file of ['find.json', 'find-more.json']) {
	test(`when ${file} does not come, nothing is called unknown: the lists are there, and whom to ring`, async ({
		page,
	}) => {
		await page.route(`**/${file}`, (route) => route.abort())
		await page.goto('/en/search/')
		await page.getByRole('searchbox').fill('zzzzqqq')
		await expect(countLine(page)).toContainText('Search is not working')
		await page.goto('/en/search/#with=free')
		await expect(countLine(page)).toContainText('Search is not working')
		await expect(page.getByRole('link', { name: 'All help and groups' }).first()).toBeVisible()
		await expect(page.getByRole('link', { name: /^01632/ })).toBeVisible()
	})
}

test('a postcode typed before the places are read is looked up when they are', async ({ page }) => {
	const answer = await heldBack(page, '**/find-more.json')
	await open(page, '/en/search/')
	await page.getByRole('searchbox').focus()
	await page.getByText('Choose what you want').click()
	await page.getByLabel('Postcode or place').fill('WB1')
	await page.getByLabel('Postcode or place').blur()
	await expect(page.locator('#near-told')).not.toContainText('We do not know')
	answer()
	await expect(page.locator('#near-told')).toHaveText('WB1')
	await expect(rows(page).first()).toContainText(/mile/)
})

test('what is typed and chosen between two drawings is not lost', async ({ page }) => {
	const answer = await heldBack(page, '**/find-more.json')
	await open(page, '/en/search/')
	await page.clock.pauseAt(instant)
	await page.getByRole('searchbox').focus()
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr')
	await page.getByText('Choose what you want').click()
	await page.getByLabel('Born on').fill('2026-06-01')
	await page.getByLabel('Postcode or place').fill('WB1')
	await page.clock.runFor(1_000)
	await expect(page.getByLabel('Born on')).toHaveValue('2026-06-01')
	await expect(page.getByLabel('Postcode or place')).toHaveValue('WB1')
	answer()
	await expect(async () => {
		await page.clock.runFor(1)
		expect(await page.locator('.sift select').nth(1).locator('option').count()).toBeGreaterThan(3)
	}).toPass()
	await page.getByRole('checkbox', { name: 'Just turn up' }).check()
	await page.getByRole('checkbox', { name: 'Free', exact: true }).check()
	await page.clock.resume()
	await expect(page.locator('#near-told')).toHaveText('WB1')
	await expect(page.locator('.chosen .chips li')).toHaveCount(4)
})

test('what is typed and chosen before the script is there is not lost', async ({ page }) => {
	const answer = await heldBack(page, '**/_astro/*')
	await page.goto('/en/search/', { waitUntil: 'domcontentloaded' })
	await page.getByRole('searchbox').fill('baby')
	await page.getByText('Choose what you want').click()
	await page.locator('.sift select').first().selectOption('baby')
	await page.getByLabel('Born on').fill('2026-06-01')
	await page.getByLabel('Postcode or place').fill('WB1')
	await page.getByRole('checkbox', { name: 'Just turn up' }).check()
	await page.getByRole('checkbox', { name: 'Free', exact: true }).check()
	answer()
	for (const chosen of [/^Remove: Baby/, /WB1/, /Just turn up/, /Free/])
		await expect(page.locator('.chosen').getByRole('button', { name: chosen }).first()).toBeVisible()
	await expect(page.locator('.chosen .chips li')).toHaveCount(5)
	await expect(page.getByRole('searchbox')).toHaveValue('baby')
	await expect(rows(page).first()).toContainText('Just turn up')
})

test('Enter before the script is there loses nothing', async ({ page }) => {
	const answer = await heldBack(page, '**/_astro/*')
	await page.goto('/en/search/', { waitUntil: 'commit' })
	await page.getByRole('searchbox').fill('crying')
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL('/en/search/')
	answer()
	await expect(countLine(page)).toContainText('result')
	await expect(page.getByRole('searchbox')).toHaveValue('crying')
})

test('without script the button leads to the list of everything', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/search/')
	await page.getByRole('searchbox').fill('crying')
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(/\/en\/services\/\??$/)
})

test('a row that has the focus stays what it is while more is read', async ({ page }) => {
	const answer = await heldBack(page, '**/find-more.json')
	await open(page, '/en/search/')
	await page.getByRole('searchbox').fill('baby')
	const second = rows(page).nth(1).locator('a')
	await second.focus()
	const name = await second.innerText()
	const first = await rows(page).locator('a').allInnerTexts()
	const more = page.waitForResponse('**/find-more.json')
	answer()
	await more
	await expect(page.locator('.sift select').nth(1).locator('option').nth(3)).not.toBeAttached()
	await expect(second).toHaveText(name)
	await page.getByRole('searchbox').focus()
	await expect.poll(() => rows(page).locator('a').allInnerTexts()).not.toEqual(first)
})

test('when nothing can be loaded, the lists are still there and somebody to ring', async ({ page }) => {
	await page.route('**/find.json', (route) => route.abort())
	await page.goto('/en/search/')
	await page.getByRole('searchbox').focus()
	await expect(countLine(page)).toContainText('Search is not working')
	await expect(page.getByRole('link', { name: 'All help and groups' }).first()).toBeVisible()
	await expect(page.getByRole('link', { name: /^01632/ })).toBeVisible()
})

test('what is typed at home is carried to the finder', async ({ page }) => {
	await open(page, '/en/')
	await page.getByRole('searchbox').fill('crying')
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL('/en/search/#q=crying')
	await expect(page.getByRole('searchbox')).toHaveValue('crying')
	await expect(countLine(page)).toContainText('result')
})

test('without script the finder lists what there is and leads to every list', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/search/')
	for (const name of ['What’s on this week', 'All help and groups', 'Places', 'Find help for you'])
		await expect(page.locator('main').getByRole('link', { name }).first()).toBeVisible()
	const services = page.locator('main .rows').last().getByRole('link')
	expect(await services.count()).toBeGreaterThan(4)
	for (const service of await services.all())
		await expect(service).toHaveAttribute('href', /^\/en\/services\/[\w-]+\/$/)
})
