import { afterEach, expect, test, vi } from 'vitest'
import { day } from '../../moment.ts'
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

test('the picture of a week says what is different about a time, and none that is called off', async () => {
	const at = 'mill-lane-library'
	const moved = {
		about: { service: 'rhyme-time', date: day },
		from: day,
		until: day,
		what: 'moved',
		'moved-to': { at: 'chapel-street-hall' },
	}
	const itemsWith = async (notices: Readonly<Record<string, object>>) =>
		(await viewsWith(notices))
			.pictureOf('en', `week-place-${at}`)
			.items.filter((item) => item.startsWith('26 November'))
	expect(await itemsWith({})).toContainEqual('26 November, 10:30am to 11am, Rhyme time')
	expect(await itemsWith({ moved })).toContainEqual(
		'26 November, 10:30am to 11am, Rhyme time, New place: Chapel Street Hall',
	)
	expect(await itemsWith({ closed: { about: { venue: at }, from: day, until: day, what: 'closed' } })).toEqual([])
})
