import type { Page } from '@playwright/test'
import { savedKey } from '#domain/lists/on-device.ts'
import { instant } from '../moment.ts'
import { kinds, screenSeen, whole } from './open.ts'

/** A page in one of its states: how a parent gets there, the same in every language. */
export type State = {
	name: string
	path: string
	kept?: readonly string[]
	isLandscape?: true
	reach?: (page: Page) => Promise<unknown>
}

const many = [
	'rhyme-time',
	'baby-massage',
	'baby-feeding-drop-in',
	'twins-club',
	'samaritans',
	'baby-weigh-in@otter-lane-childrens-centre',
]

const begin = async (page: Page) => {
	await page.locator('[data-start]').click()
	await page.locator('.check h1').waitFor()
	await screenSeen(page)
}
const onward = async (page: Page) => {
	await page.locator('.check .next .btn').first().click()
	await screenSeen(page)
}
const toList = async (page: Page) => {
	await page.locator('.check .card .link').first().click()
	await page.locator('.check .lists').waitFor()
}
const type = (words: string) => async (page: Page) => {
	await page.locator('#seek').fill(words)
	await page.locator('.told:not(:empty)').waitFor()
	await page.waitForTimeout(400)
}
/** Goes on through the questions of a check until one of a kind is there. */
const until = (selector: string) => async (page: Page) => {
	await begin(page)
	for (let screens = 0; screens < 45 && (await page.locator(selector).count()) === 0; screens += 1) await onward(page)
	await page.locator(selector).first().waitFor()
}

const checks = (locale: string): State[] => {
	const path = `/${locale}/find-help/`
	return [
		{ name: 'check, one of several', path, reach: until('.check input[type="radio"]') },
		{
			name: 'check, some chosen',
			path,
			reach: async (page) => {
				await until('.check input[type="checkbox"]')(page)
				await page.locator('.check input').first().check()
			},
		},
		{ name: 'check, before a private question', path, reach: until('.check .flow > h1') },
		{
			name: 'check, need help now',
			path,
			reach: async (page) => {
				await until('.check details.opt')(page)
				await page.locator('.check details.opt summary').first().click()
			},
		},
		{
			name: 'check, list with nothing answered',
			path,
			reach: async (page) => {
				await until('.check input')(page)
				await toList(page)
			},
		},
		{
			name: 'check, long list',
			path,
			reach: async (page) => {
				await begin(page)
				for (let screens = 0; screens < 45 && (await page.locator('.check .lists').count()) === 0; screens += 1) {
					const boxes = page.locator('.check input')
					for (let at = 0; at < Math.min(2, await boxes.count()); at += 1) await boxes.nth(at).check()
					await onward(page)
				}
			},
		},
		{
			name: 'money check, list',
			path: `/${locale}/money-check/`,
			reach: async (page) => {
				await begin(page)
				for (let screens = 0; screens < 45 && (await page.locator('.check .lists').count()) === 0; screens += 1)
					await onward(page)
			},
		},
	]
}

const finders = (locale: string): State[] => {
	const path = `/${locale}/search/`
	return [
		{ name: 'search, many', path, reach: type('baby') },
		{ name: 'search, none', path, reach: type('qqxxzz') },
		{ name: 'search, urgent', path, reach: type('overdose') },
		{
			name: 'search, filters open and chosen',
			path,
			reach: async (page) => {
				await page.locator('.sift > summary').click()
				await page.locator('.marks input').first().check()
				await page.locator('.near input[type="text"]').fill('nowhere at all')
				await page.locator('.near input[type="text"]').press('Enter')
			},
		},
	]
}

const lists = (locale: string): State[] => {
	const path = `/${locale}/list/`
	const listState = (name: string, hash: string): State => ({ name: `given list, ${name}`, path: `${path}#${hash}` })
	return [
		{ name: 'home, with something kept', path: `/${locale}/`, kept: ['rhyme-time'] },
		{ name: 'my list, empty', path },
		{ name: 'my list, one', path, kept: ['rhyme-time'] },
		{ name: 'my list, many, ended and unknown', path, kept: [...many, 'tiny-tunes', 'never-heard-of'] },
		listState('cut short', 'v=1&s=rhyme-time,baby-mas'),
		listState('with unknown things', 'v=1&s=rhyme-time,never-heard-of&c=x'),
		listState('nothing known', 'v=1&s=never-heard-of&c=x'),
		{
			name: 'given list, to pass on',
			path: `${path}#v=1&s=${many.join(',')}&n=Ask+for+Amina&c=x`,
			reach: async (page) => {
				await page.locator('main details > summary').first().click()
				await page.locator('.hand-over .code').waitFor()
			},
		},
		{
			name: 'make a list, finding',
			path: `/${locale}/for-workers/share/`,
			reach: async (page) => {
				await page.locator('#seek').waitFor()
				await type('baby')(page)
			},
		},
		{
			name: 'share sheet',
			path: `/${locale}/services/rhyme-time/`,
			reach: async (page) => {
				await page.locator('[data-share]').first().click()
				await page.locator('dialog[open]').waitFor()
			},
		},
		{
			name: 'question before something private is kept',
			path: `/${locale}/services/after-loss-group/`,
			reach: async (page) => {
				await page.locator('[data-ask]').first().click()
				await page.locator('dialog[open]').waitFor()
			},
		},
	]
}

const editor = (locale: string): State[] => {
	const path = `/${locale}/for-workers/edit/`
	const at = (name: string, hash: string, further?: State['reach']): State => ({
		name: `editor, ${name}`,
		path: `${path}#${hash}`,
		reach: async (page) => {
			await page.locator('.edit h2').first().waitFor()
			await further?.(page)
		},
	})
	const signed = async (page: Page) => page.locator('#by').fill('Hub team')
	return [
		at('one service', 'service=baby-massage'),
		at('still right, ready to send', 'service=baby-massage&do=still-right', async (page) => {
			await page.locator('input[name="how"]').first().check()
			await signed(page)
		}),
		at('not on that day', 'service=baby-massage&do=not-on', async (page) => {
			await page.locator('input[name="day"]').first().check()
			await page.locator('input[name="what"]').nth(1).check()
		}),
		at('times change', 'service=baby-massage&do=times', (page) =>
			page.locator('input[type="time"]').first().fill('09:45'),
		),
		at('it has ended', 'service=baby-massage&do=ended', signed),
		at('all fields, one wrong', 'service=baby-massage&do=other', (page) => page.locator('#f-phone').fill('ring us')),
		at('a place', 'venue=wren-park&do=other'),
		at('a notice', 'notice=mill-lane-library-heating'),
		at('something new', 'new-service=singing-bumps'),
		{
			name: 'editor, not here',
			path: `${path}#service=never-heard-of`,
			reach: (page) => page.locator('.edit > [role="status"]').waitFor(),
		},
	]
}

/** Every kind of page, and every state of an island that a parent or a worker can meet. */
export const statesIn = (locale: string): readonly State[] => [
	...Object.entries(kinds(locale)).map(([name, path]): State =>
		name === 'pathway' ? { name, path, isLandscape: true } : { name, path },
	),
	{ name: 'service with several places', path: `/${locale}/services/baby-weigh-in/` },
	{
		name: 'urgent help, a card open',
		path: `/${locale}/urgent-help/`,
		reach: async (page) => {
			for (const id of ['danger', 'baby-ill']) await page.locator(`details:has(#${id}) > summary`).click()
		},
	},
	{ name: 'not found', path: `/${locale}/nowhere/` },
	{ name: 'frame, finder', path: `/${locale}/embed/finder/` },
	{ name: 'frame, list', path: `/${locale}/embed/list/#list=rhyme-time,tiny-tunes` },
	{ name: 'frame, service', path: `/${locale}/embed/service/#service=rhyme-time` },
	{ name: 'frame, stage', path: `/${locale}/embed/stage/newborn/` },
	{ name: 'frame, week', path: `/${locale}/embed/week/orchard-childrens-centre/` },
	{
		name: 'frame builder',
		path: `/${locale}/for-workers/embed/`,
		reach: (page) => page.locator('.builder pre').waitFor(),
	},
	...checks(locale),
	...finders(locale),
	...lists(locale),
	...editor(locale),
]

/** Opens a page and goes on to the state. */
export async function reach(page: Page, { path, kept = [], reach: further }: State): Promise<void> {
	await page.clock.setFixedTime(instant)
	await page.goto('about:blank')
	await page.goto(path)
	await page.evaluate(
		([key, ids]) => (ids.length > 0 ? localStorage.setItem(key, JSON.stringify(ids)) : localStorage.removeItem(key)),
		[savedKey, [...kept]] as const,
	)
	if (kept.length > 0) await page.reload()
	await whole(page)
	await further?.(page)
}
