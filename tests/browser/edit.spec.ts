import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { take } from '#commands/take/command.ts'
import { blocksIn } from '#domain/edits/mail-block.ts'
import { addDays } from '#domain/time/dates.ts'
import { buildSite, siteSettings } from '../area-site.ts'
import { day } from '../moment.ts'
import { contentWith } from '../world.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './open.ts'
import { expect, test, type Page } from './test.ts'
import { scratchFolder } from '../scratch.ts'

const edit = (what: string, locale = 'en') => `/${locale}/for-workers/edit/#${what}`
const sendBy = (page: Page) => page.getByRole('link', { name: 'Send by email' })
const signAs = (page: Page, role = 'Otter Lane manager') => page.locator('#by').fill(role)

/** The e-mail as a mail program opens it. */
async function mailOf(page: Page): Promise<string> {
	const address = await sendBy(page).getAttribute('href')
	expect(address!.length).toBeLessThanOrEqual(1900)
	return new URL(address!).searchParams.get('body')!
}

/** What `npm run take` makes of an e-mail, and the content after it. */
function taken(mail: string) {
	const content = contentWith('world')
	const file = join(scratchFolder('mail'), 'mail.eml')
	writeFileSync(file, mail)
	const outcome = take([file, '--write'], { content, today: day, pasted: () => '' })
	return { ...outcome, content, read: (path: string) => readFileSync(join(content, 'local', path), 'utf8') }
}

/** A page of the site that is built from content, in English alone. */
function built(content: string, path: string): string {
	const folder = scratchFolder('built')
	const settings = siteSettings(content, folder)
	buildSite({ ...settings, NOW: day, LANGUAGES: 'en' })
	return readFileSync(join(settings.OUT, path, 'index.html'), 'utf8')
}

test('a manager changes a time on her phone and sends it; taken and built, the page says it', async ({ page }) => {
	test.setTimeout(300_000)
	await open(page, '/en/services/rhyme-time/')
	await page.getByRole('link', { name: 'Do you run this?' }).click()
	await page.getByRole('button', { name: 'Times change from' }).click()
	await expect(page.getByRole('heading', { name: /Rhyme time/ })).toBeFocused()
	const dates = page.locator('.dates li')
	const before = await dates.allTextContents()
	expect(before).toHaveLength(8)
	await page.getByLabel('Starts at').first().fill('09:50')
	await expect(dates.filter({ hasText: '9:50am' }).first()).toBeVisible()
	await signAs(page)
	const mail = await mailOf(page)
	expect(mail).toContain('→ 09:50')
	const { code, content, read } = taken(mail)
	expect(code).toBe(0)
	expect(read('services/rhyme-time/facts.yaml')).toContain('from: "09:50"')
	expect(built(content, 'en/services/rhyme-time')).toContain('9:50am to')
})

test('still right, from the link of an e-mail: it says who, when and how', async ({ page }) => {
	await open(page, edit('service=rhyme-time&do=still-right'))
	await page.getByLabel('I work there').check()
	await signAs(page, 'Library team')
	const { code, read } = taken(await mailOf(page))
	expect(code).toBe(0)
	expect(read('services/rhyme-time/facts.yaml')).toContain(`checked: { on: ${day}, by: Library team, how: told }`)
})

test('by keyboard alone: a day it is not on becomes a notice', async ({ page }) => {
	await open(page, edit('service=baby-massage'))
	await page.getByRole('button', { name: 'Not on that day' }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { name: /Baby massage/ })).toBeFocused()
	await page.locator('input[name="day"]').first().focus()
	await page.keyboard.press('Space')
	await page.locator('input[name="what"]').first().focus()
	await page.keyboard.press('Space')
	await page.locator('#by').focus()
	await page.keyboard.type('Hub team')
	await sendBy(page).focus()
	await expect(sendBy(page)).toBeFocused()
	const { code, says } = taken(await mailOf(page))
	expect(code).toBe(0)
	expect(says).toContain('content/local/notices/baby-massage-')
})

test('what is wrong is said at the field and at the top, in the words of the check, and nothing can be sent', async ({
	page,
}) => {
	await open(page, edit('service=rhyme-time&do=other'))
	await signAs(page)
	const phone = page.getByLabel('Phone number', { exact: true })
	await phone.fill('ring us')
	const says = '"ring us" is not a phone number like "01632 960 123"'
	await expect(page.locator('#f-phone-wrong')).toContainText(says)
	await expect(page.locator('.wrongs')).toContainText(says)
	await expect(phone).toHaveAttribute('aria-invalid', 'true')
	await expect(sendBy(page)).toBeHidden()
	await page.locator('.wrongs').getByRole('link').click()
	await expect(phone).toBeFocused()
	await phone.fill('01632 960 199')
	await expect(sendBy(page)).toBeVisible()
	expect(blocksIn(await mailOf(page)).blocks).toMatchObject([{ changes: [{ path: 'phone', new: '01632 960 199' }] }])
})

test('what is wrong leads to its question in each of the tasks', async ({ page }) => {
	const wrong = page.locator('.wrongs').getByRole('link')
	await open(page, edit('service=rhyme-time&do=not-on'))
	await page.locator('input[name="day"]').first().check()
	await page.getByLabel('Moved').check()
	await wrong.click()
	await expect(page.getByLabel('New place')).toBeFocused()
	await expect(page.getByLabel('New place')).toHaveAttribute('aria-invalid', 'true')
	await page.getByLabel('It starts later').check()
	await wrong.click()
	await expect(page.getByLabel('Starts at')).toBeFocused()
	await page.goto('about:blank')
	await open(page, edit('service=baby-massage&do=ended'))
	const ended = page.getByLabel('From which day has it ended?')
	await ended.fill('')
	await wrong.click()
	await expect(ended).toBeFocused()
	await page.goto('about:blank')
	await open(page, edit('venue=wren-park&do=closed'))
	await page.getByLabel('Closed', { exact: true }).check()
	await page.getByLabel('First day').fill('2026-12-03')
	await page.getByLabel('Last day').fill('2026-12-01')
	await expect(page.getByText('is earlier than "from"').first()).toBeVisible()
	await wrong.click()
	await expect(page.getByLabel('Last day')).toBeFocused()
})

test('a mistake in what is folded away is unfolded', async ({ page }) => {
	await open(page, edit('service=rhyme-time&do=other'))
	const more = page.locator('details.more-fields').first()
	await more.locator('summary').click()
	const days = more.getByLabel('Days until they answer')
	await days.fill('-3')
	await more.locator('summary').click()
	await expect(days).toBeHidden()
	await page.locator('.wrongs').getByRole('link').click()
	await expect(days).toBeFocused()
})

test('a time becomes one of every 2 weeks, with the first day it is counted from', async ({ page }) => {
	await open(page, edit('service=rhyme-time&do=times'))
	await signAs(page)
	await expect(page.locator('#f-times-0-starts')).toHaveCount(0)
	await page.locator('#f-times-0-every').selectOption({ label: 'Every 2 weeks' })
	await page.locator('.wrongs').getByRole('link').click()
	const starts = page.locator('#f-times-0-starts')
	await expect(starts).toBeFocused()
	await starts.fill('2026-12-04')
	await expect(sendBy(page)).toBeVisible()
	const { code, read } = taken(await mailOf(page))
	expect(code).toBe(0)
	expect(read('services/rhyme-time/facts.yaml')).toMatch(/every: fortnight.*starts: 2026-12-04/)
	await page.locator('#f-times-0-every').selectOption({ label: 'Every week' })
	await expect(starts).toHaveCount(0)
	await expect(page.locator('.lines')).toHaveCount(0)
})

test('a draft opened after somebody else changed the same: the change is one of what was seen then', async ({
	page,
}) => {
	await open(page, edit('service=rhyme-time&do=other'))
	const phone = page.getByLabel('Phone number', { exact: true })
	const seen = await phone.inputValue()
	await phone.fill('01632 960 198')
	const waiting = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Keep this for later' }).click()
	const kept = await (await waiting).path()
	await page.route('**/edit/service/rhyme-time.js*', async (route) => {
		const answer = await route.fetch()
		await route.fulfill({ response: answer, body: (await answer.text()).replace(seen, '01632 960 155') })
	})
	await page.goto('/en/for-workers/edit/')
	await page.getByLabel('Open a file you kept').setInputFiles(kept)
	await signAs(page)
	expect(blocksIn(await mailOf(page)).blocks).toMatchObject([
		{ changes: [{ path: 'phone', old: seen, new: '01632 960 198' }] },
	])
	await page.getByRole('button', { name: 'Choose something else' }).click()
	await page.getByRole('button', { name: 'Still right' }).click()
	await expect(page.locator('.said')).toContainText('01632 960 155')
})

test('what did not load says so, and loads when it is tapped', async ({ page }) => {
	await page.route('**/edit/service/rhyme-time.js', (route) => route.abort())
	await page.goto(edit('service=rhyme-time'))
	await expect(page.getByText('This one is not changed here.')).toHaveCount(0)
	await page.getByRole('button', { name: 'This did not load.' }).click()
	await expect(page.getByRole('heading', { name: 'Rhyme time' })).toBeVisible()
})

test('where the device does not copy, nothing counts as sent', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
	})
	await open(page, edit('service=rhyme-time&do=ended'))
	await signAs(page)
	await page.getByRole('button', { name: 'Copy', exact: true }).click()
	await expect(page.getByText('This device did not copy it.')).toBeVisible()
	await page.getByRole('button', { name: 'Another group or place' }).click()
	await expect(page.getByText('You have not sent this yet.')).toBeVisible()
})

test('no dead ends: nothing found, a name we have, letters no address can hold, nobody who says it', async ({
	page,
}) => {
	await open(page, '/en/for-workers/edit/')
	await page.getByLabel('Type a part of its name').fill('zzzz')
	await expect(page.getByText('Nothing has this in its name.')).toBeVisible()
	const name = page.getByLabel('Its name in English')
	await name.fill('موسیقی')
	await expect(page.getByText('Please write the name in English letters.')).toBeVisible()
	await name.fill('Safe harbour outreach')
	await expect(page.getByText('We have this already')).toHaveCount(0)
	await name.fill('Rhyme time')
	await expect(page.getByText('We have this already')).toBeVisible()
	await expect(page.getByRole('link', { name: 'A group or service' })).toHaveCount(0)
	await page.getByText('We have this already').getByRole('link').click()
	await page.getByRole('button', { name: 'It has ended' }).click()
	await expect(page.getByText('Write your role or team.')).toBeVisible()
	await signAs(page)
	await expect(page.getByText('Write your role or team.')).toHaveCount(0)
	await expect(sendBy(page)).toBeVisible()
})

test('nothing that was typed is lost: leaving asks, and what was kept in a file opens again', async ({ page }) => {
	await open(page, edit('service=rhyme-time&do=other'))
	await page.getByLabel('Phone number', { exact: true }).fill('01632 960 198')
	await page.getByRole('button', { name: 'Another group or place' }).click()
	await expect(page.getByText('You have not sent this yet.')).toBeVisible()
	await page.getByRole('button', { name: 'Stay here' }).click()
	await page.getByRole('button', { name: 'Choose something else' }).click()
	await page.getByRole('button', { name: 'Something else' }).click()
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('01632 960 198')
	await page.evaluate(() => (location.hash = '#service=baby-massage'))
	await expect(page.getByText('You have not sent this yet.')).toBeVisible()
	await expect(page).toHaveURL(/service=rhyme-time/)
	const waiting = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Keep this for later' }).click()
	const kept = await (await waiting).path()
	await page.goto('/en/for-workers/edit/')
	await page.getByLabel('Open a file you kept').setInputFiles(kept)
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('01632 960 198')
	await page.goto('/en/for-workers/edit/')
	const stray = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') }
	await page.getByLabel('Open a file you kept').setInputFiles(stray)
	await expect(page.getByText('We cannot read this file here.')).toBeVisible()
})

test('it is saved into a folder, as a file, as an issue, or copied; each holds the same change', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	/** A folder of the browser's own stands for the one somebody opens. */
	await page.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
	})
	await open(page, edit('service=rhyme-time&do=ended'))
	await signAs(page)
	const change = { changes: [{ path: 'closed', new: { on: day, instead: [] } }] }
	expect(blocksIn(await mailOf(page)).blocks).toMatchObject([change])
	await page.getByRole('button', { name: 'Put it into a folder' }).click()
	const name = `service-rhyme-time-${day}.json`
	await expect(page.getByText(`Saved: ${name}`)).toBeVisible()
	const inFolder = await page.evaluate(async (name) => {
		const folder = await navigator.storage.getDirectory()
		return (await (await folder.getFileHandle(name)).getFile()).text()
	}, name)
	expect(JSON.parse(inFolder)).toMatchObject(change)
	const waiting = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Save as a file' }).click()
	expect(JSON.parse(readFileSync(await (await waiting).path(), 'utf8'))).toEqual(JSON.parse(inFolder))
	await page.getByRole('button', { name: 'Copy', exact: true }).click()
	await expect(page.getByText('Copied. Paste it into an email to hello@wrenbridge.example.')).toBeVisible()
	expect(blocksIn(await page.evaluate(() => navigator.clipboard.readText())).blocks).toMatchObject([change])
	const issue = await page.getByRole('link', { name: 'Propose it on GitLab' }).getAttribute('href')
	expect(blocksIn(new URL(issue!).searchParams.get('issue[description]')!).blocks).toMatchObject([change])
})

test('words beside another language: each runs its own way, and a change is for that language alone', async ({
	page,
}) => {
	await open(page, edit('service=rhyme-time&do=other', 'ur'))
	const own = page.locator('#f-words-ur-summary')
	await expect(own).toHaveAttribute('dir', 'rtl')
	await expect(page.locator('#f-words-en-summary')).toHaveAttribute('dir', 'ltr')
	await own.fill('نیا جملہ')
	await signAs(page)
	const address = await page.locator('.ways .btn').getAttribute('href')
	expect(blocksIn(new URL(address!).searchParams.get('body')!).blocks).toMatchObject([
		{ changes: [], words: { ur: [{ path: 'summary', new: 'نیا جملہ' }] } },
	])
})

test('something new begins with what is known of it; what is missing is asked for later', async ({ page }) => {
	await open(page, '/en/for-workers/edit/')
	await page.getByLabel('Its name in English').fill('Singing Bumps!')
	await page.getByRole('link', { name: 'A group or service' }).click()
	await page.getByRole('button', { name: 'Add: When' }).click()
	await signAs(page)
	await expect(page.locator('.wrongs')).toHaveCount(0)
	const { code, says } = taken(await mailOf(page))
	expect(code).toBe(0)
	expect(says).toContain('content/local/services/singing-bumps/')
})

test('a nursery says that all of it is still right, and a group that what it wanted is found', async ({ page }) => {
	await open(page, '/en/services/oakfield-nursery/')
	await page.getByRole('link', { name: 'Do you run this?' }).click()
	await page.getByRole('button', { name: 'Still right' }).click()
	await page.getByLabel('I work there').check()
	await signAs(page, 'Nursery manager')
	const nursery = taken(await mailOf(page))
	expect(nursery.code, nursery.says).toBe(0)
	expect(nursery.read('settings/oakfield-nursery/facts.yaml')).toContain(
		`checked: { on: ${day}, by: Nursery manager, how: told }`,
	)
	await open(page, '/en/community/')
	await page.locator('#sewing-machine').getByRole('link', { name: 'Do you run this?' }).click()
	await page.getByRole('button', { name: 'Not needed any more' }).click()
	await signAs(page, 'Sewing group')
	const wish = taken(await mailOf(page))
	expect(wish.code, wish.says).toBe(0)
	expect(wish.read('wishes/sewing-machine/facts.yaml')).toContain(`until: ${addDays(day, -1)}`)
})

test('what is never shared has no link and cannot be opened', async ({ page }) => {
	await open(page, '/en/services/safe-harbour-outreach/')
	await expect(page.getByRole('link', { name: 'Do you run this?' })).toHaveCount(0)
	await page.goto(edit('service=safe-harbour-outreach'))
	await expect(page.getByText('This one is not changed here.')).toBeVisible()
	await page.goto('/en/for-workers/due/')
	await expect(page.locator('main a[href*="safe-harbour"]')).toHaveCount(0)
})

test('the page asks nobody for anything but our own scripts', async ({ page, baseURL }) => {
	const requests: string[] = []
	page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`))
	await open(page, edit('service=rhyme-time&do=still-right'))
	await page.getByLabel('I work there').check()
	await signAs(page)
	await expect(sendBy(page)).toBeVisible()
	const ours = [`document ${baseURL}/`, `script ${baseURL}/`, `other ${baseURL}/icon.svg`]
	expect(requests.filter((one) => !ours.some((start) => one.startsWith(start)))).toEqual([])
	expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).toContain(
		"connect-src 'none'",
	)
})

test('what is due leads straight to "Still right"', async ({ page }) => {
	await open(page, '/en/for-workers/due/')
	await page.getByRole('link', { name: 'Baby bank' }).click()
	await expect(page.getByRole('heading', { name: /Baby bank/ })).toContainText('Still right')
	await page.goto('/en/for-workers/due/')
	const mail = await page.getByRole('link', { name: 'Ask them by email' }).first().getAttribute('href')
	expect(mail!.length).toBeLessThanOrEqual(1900)
	expect(decodeURIComponent(mail!)).toContain('/en/for-workers/edit/#')
})

const states = [
	'',
	'service=baby-massage',
	...['still-right', 'not-on', 'times', 'ended', 'other'].map((one) => `service=baby-massage&do=${one}`),
	'venue=wren-park&do=other',
]
for (const { locale, width, colorScheme } of [
	{ locale: 'en', width: 320, colorScheme: 'light' },
	{ locale: 'en', width: 1280, colorScheme: 'dark' },
	{ locale: 'ur', width: 390, colorScheme: 'light' },
] as const) {
	test(`${locale} at ${width} px, ${colorScheme}: no fault a machine can find, nothing off the side`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme })
		for (const what of states) {
			await page.setViewportSize({ width, height: 800 })
			await page.goto('about:blank')
			await open(page, edit(what, locale))
			await expect(page.locator('.edit h2').first()).toBeVisible()
			await expectNoSidewaysScroll(page)
			await expectAccessible(page)
		}
	})
}

test('without script it says where to write', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/for-workers/edit/')
	await expect(page.getByRole('link', { name: 'hello@wrenbridge.example' })).toBeVisible()
})
