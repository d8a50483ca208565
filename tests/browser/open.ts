import AxeBuilder from '@axe-core/playwright'
import axe, { type Result } from 'axe-core'
import { untilSeen } from '#islands/browser/settle.ts'
import { expect, type Page } from './test.ts'

/** One page of each kind, as a reader in a language meets it. */
export const kinds = (locale: string): Readonly<Record<string, string>> => ({
	home: `/${locale}/`,
	stage: `/${locale}/stages/newborn/`,
	outcome: `/${locale}/outcomes/health/`,
	need: `/${locale}/needs/mood/`,
	'private need': `/${locale}/needs/feel-safe/`,
	loss: `/${locale}/needs/loss/`,
	service: `/${locale}/services/baby-feeding-drop-in/`,
	'old service': `/${locale}/services/twins-club/`,
	'specialist service': `/${locale}/services/video-feedback/`,
	helpline: `/${locale}/services/samaritans/`,
	childcare: `/${locale}/childcare/`,
	nursery: `/${locale}/services/riverside-day-nursery/`,
	'what to ask on a visit': `/${locale}/childcare/visit/`,
	'all services': `/${locale}/services/`,
	'services at a stage': `/${locale}/services/stage/baby/targeted/`,
	places: `/${locale}/places/`,
	'your team': `/${locale}/your-team/`,
	place: `/${locale}/places/orchard-childrens-centre/`,
	guides: `/${locale}/guides/`,
	guide: `/${locale}/guides/vaccines/`,
	'starting school': `/${locale}/guides/starting-school/`,
	'urgent help': `/${locale}/urgent-help/`,
	'pictures and sound': `/${locale}/easy/`,
	'urgent card in pictures': `/${locale}/easy/baby-ill/`,
	'need in pictures': `/${locale}/easy/feeding/`,
	'card to hold up': `/${locale}/show/`,
	'what’s on': `/${locale}/whats-on/`,
	'find help': `/${locale}/find-help/`,
	'money check': `/${locale}/money-check/`,
	'all needs': `/${locale}/needs/`,
	'for workers': `/${locale}/for-workers/`,
	pathway: `/${locale}/for-workers/pathway/`,
	referrals: `/${locale}/for-workers/referrals/`,
	'who works together': `/${locale}/for-workers/people/`,
	learning: `/${locale}/for-workers/learning/`,
	'practice notes': `/${locale}/for-workers/practice/`,
	'practice note': `/${locale}/for-workers/practice/hard-things/`,
	'what is known to help': `/${locale}/for-workers/evidence/`,
	'sign-off': `/${locale}/for-workers/sign-off/`,
	papers: `/${locale}/for-workers/papers/`,
	paper: `/${locale}/for-workers/papers/core-purpose/`,
	'needs and gaps': `/${locale}/for-workers/gaps/`,
	'how often pages are opened': `/${locale}/for-workers/counts/`,
	'gaps by topic': `/${locale}/for-workers/gaps/by/health/`,
	'gaps by place': `/${locale}/for-workers/gaps/by/place/`,
	'gaps around a centre': `/${locale}/for-workers/gaps/wrenbridge-family-hub/`,
	'open data': `/${locale}/for-workers/open-data/`,
	'change what we say': `/${locale}/for-workers/edit/`,
	'what to check soon': `/${locale}/for-workers/due/`,
	consultation: `/${locale}/for-workers/consultation/`,
	handover: `/${locale}/for-workers/handover/`,
	posters: `/${locale}/for-workers/posters/`,
	'the week to pass on': `/${locale}/for-workers/week/`,
	'week for the wall': `/${locale}/for-workers/week/wrenbridge-family-hub/`,
	'leaf of a place': `/${locale}/for-workers/booklet/mill-lane-library/`,
	'leaflets and films': `/${locale}/for-workers/shelf/`,
	'start for life': `/${locale}/start-for-life/`,
	'what has changed': `/${locale}/for-workers/changes/`,
	'week as a message': `/${locale}/whats-on/message/place/mill-lane-library/`,
	tablet: `/${locale}/for-workers/tablet/`,
	'what to have ready': `/${locale}/money-check/maternity-pay/`,
	poster: `/${locale}/for-workers/posters/place-mill-lane-library/`,
	'make a list': `/${locale}/for-workers/share/#v=1&s=rhyme-time,baby-massage&c=x`,
	'hand-out': `/${locale}/for-workers/hand-out/#v=1&s=rhyme-time,baby-massage&c=x`,
	'a given list': `/${locale}/list/#v=1&s=rhyme-time,tiny-tunes&n=Ask+for+Amina&c=x`,
	'ended service': `/${locale}/services/tiny-tunes/`,
	'closed place': `/${locale}/places/quay-row-centre/`,
	search: `/${locale}/search/`,
	'have your say': `/${locale}/have-your-say/`,
	'young people': `/${locale}/young-people/`,
	community: `/${locale}/community/`,
	'card to fill in': `/${locale}/have-your-say/card/`,
	'what we spend': `/${locale}/what-we-spend/`,
	'what a year cost': `/${locale}/what-we-spend/2025-26/`,
	words: `/${locale}/privacy/`,
	examples: `/${locale}/examples/`,
	'examples of facts': `/${locale}/examples/facts/`,
	'examples of notices': `/${locale}/examples/notices/`,
	'examples of lists': `/${locale}/examples/lists/`,
	'examples of the finder': `/${locale}/examples/finder/`,
	'examples of checks': `/${locale}/examples/checks/`,
})

/** Opens a page and fails when its Content-Security-Policy stops anything, or anything throws. */
export async function open(page: Page, path: string): Promise<void> {
	const faults: string[] = []
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text())
	})
	page.on('pageerror', (error) => faults.push(error.message))
	await page.goto(path)
	expect(faults, path).toEqual([])
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Violation = Pick<Result, 'id'> & { nodes: readonly { target: unknown; failureSummary?: string }[] }

/**
 * What axe finds. It runs inside the page, which takes a third of the time; a page with frames is read frame by frame.
 */
async function violationsOf(page: Page): Promise<readonly Violation[]> {
	if (page.frames().length > 1) return (await new AxeBuilder({ page }).withTags(wcag).analyze()).violations
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
	return page.evaluate(async (wcag) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') }
		return (await axe.run(document, { runOnly: { type: 'tag', values: wcag }, resultTypes: ['violations'] })).violations
	}, wcag)
}

/**
 * Islands that begin by themselves bring more after the page has loaded, and what is on this device is said once its
 * script is there; every other page is whole by then.
 */
export async function whole(page: Page): Promise<void> {
	const islands = page.locator('astro-island:not([client="touch"])')
	await page.waitForLoadState((await islands.count()) > 0 ? 'networkidle' : 'load')
	const onThisDevice = page.locator('[data-device] [role="status"]')
	if ((await onThisDevice.count()) > 0) await expect(onThisDevice).not.toBeEmpty()
}

/**
 * WCAG 2.2 AA, as far as a machine can tell, once all of the page is there. The window is made as tall as the page, so
 * that the bar that sticks to its foot covers nothing.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const { width } = page.viewportSize()!
	await whole(page)
	await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
	expect(
		(await violationsOf(page)).map(
			({ id, nodes }) =>
				`${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary}`).join(' | ')}`,
		),
	).toEqual([])
}

/** Nothing runs off the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { content, window } = await page.evaluate(() => ({
		content: document.documentElement.scrollWidth,
		window: innerWidth,
	}))
	expect(content, `${page.url()} is wider than the window`).toBeLessThanOrEqual(window)
}

/**
 * A screen of a check that just came takes no tap until somebody can have seen it: the page's own clock goes on by that
 * much, and nobody waits.
 */
export async function screenSeen(page: Page, screen = '.check h1'): Promise<void> {
	await page.locator(screen).first().waitFor()
	await page.clock.runFor(untilSeen + 50)
}

/** Such files do not come until the answer is called for. */
export async function heldBack(page: Page, files: string | RegExp): Promise<() => void> {
	let answer = () => {}
	const waiting = new Promise<void>((resolve) => (answer = resolve))
	await page.route(files, async (route) => {
		await waiting
		await route.continue()
	})
	return () => answer()
}
