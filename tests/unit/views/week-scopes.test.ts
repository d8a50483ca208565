import { afterEach, expect, test, vi } from 'vitest'
import { viewsWith } from './with-notices.ts'

afterEach(() => vi.unstubAllEnvs())

test('there is a message for each week, a sheet for each place, a feed for each place and stage', async () => {
	const { weeksToPassOn, weekScopes } = await viewsWith({})
	const { messages, sheets, feeds } = weeksToPassOn('ur')
	const kinds = weekScopes('ur').map(({ kind }) => kind)
	const countOf = (kind: string) => kinds.filter((one) => one === kind).length
	expect([messages.length, sheets.length, feeds.length]).toEqual([
		kinds.length,
		countOf('place'),
		countOf('place') + countOf('stage'),
	])
	expect(feeds.map(({ href }) => href)).toContain('/ur/places/mill-lane-library/week.xml')
	expect(feeds.map(({ href }) => href)).toContain('/ur/stages/baby/week.xml')
	expect(sheets[0]).toMatchObject({ nameAttributes: { lang: 'en', dir: 'ltr' } })
})

test('a message leads back to the page it belongs to, by its name', async () => {
	const { weekScope } = await viewsWith({})
	expect([weekScope('en', '')?.back.href, weekScope('en', 'dads')?.back.href]).toEqual([
		'/en/whats-on/',
		'/en/whats-on/',
	])
	expect(weekScope('ur', 'place/mill-lane-library')?.back).toEqual({
		href: '/ur/places/mill-lane-library/',
		name: 'Mill Lane Library',
		langAttributes: { lang: 'en', dir: 'ltr' },
	})
})

test('where no times are known nothing is offered to pass on', async () => {
	const { weeksToPassOn } = await viewsWith({}, '2029-01-01')
	expect(weeksToPassOn('en')).toEqual({ messages: [], sheets: [], feeds: [] })
})
