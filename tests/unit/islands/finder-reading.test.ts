import { afterEach, expect, test, vi } from 'vitest'
import type { Doc, MoreData } from '#islands/finder/data.ts'
import { packDocs } from '#islands/finder/columns.ts'
import { readAll, type FinderState, type PackedData } from '#islands/finder/load.ts'

const aDoc = (id: string, name: string): Doc => ({
	id,
	kind: 'service',
	name,
	summary: '',
	where: [],
	days: [],
	rank: 1,
	savePolicy: 'allowed',
})
const facets = { stages: [], needs: [], flags: [], spoken: [], slots: [], places: [] }
const today = '2026-11-22'
const first: PackedData = {
	...packDocs([aDoc('line', 'Family line')], today),
	urgent: [],
	paths: { service: '', need: '', guide: '', place: '', page: '' },
	groups: { now: '', service: '', need: '', guide: '', place: '', page: '' },
	parts: ['/find/1.json', '/find/2.json'],
}
const more: MoreData = {
	words: ['help|hotline'],
	facets: [facets],
	places: [],
	topics: [{ id: 'sleep', name: 'Sleep' }],
}
const part = (doc: Doc) => ({ ...packDocs([doc], today), words: ['rhymes'], facets: [facets] })
const files: Record<string, unknown> = {
	'/more.json': more,
	'/trade.json': { 'service:line': 'fis' },
	'/find/1.json': part(aDoc('south', 'South songs')),
	'/find/2.json': part(aDoc('north', 'North songs')),
}

/** What is known after each step, with the answers to one search at that moment. */
async function reading(typed: string, options: Partial<Parameters<typeof readAll>[0]> = {}) {
	vi.stubGlobal('window', {})
	vi.stubGlobal('fetch', (path: string) =>
		Promise.resolve(files[path] ? Response.json(files[path]) : new Response('', { status: 404 })),
	)
	const steps: { found: string[]; topics: number | undefined; isSettled: boolean; isLacking: boolean }[] = []
	const tell = ({ index, topics, isSettled, isLacking }: FinderState) =>
		steps.push({ found: index.find(typed).map(({ id }) => id), topics: topics?.length, isSettled, isLacking })
	await readAll({
		first: Promise.resolve(first),
		paths: { more: '/more.json', trade: '/trade.json' },
		tell,
		...options,
	})
	return steps
}
afterEach(() => vi.unstubAllGlobals())

test('names are found first, then words, then the parts of a large area', async () => {
	expect((await reading('family'))[0]).toEqual({
		found: ['line'],
		topics: undefined,
		isSettled: false,
		isLacking: false,
	})
	const words = await reading('hotline')
	expect(words[0]!.found).toEqual([])
	expect(words[1]).toEqual({ found: ['line'], topics: 1, isSettled: false, isLacking: false })
	expect((await reading('fis')).at(-1)).toEqual({ found: ['line'], topics: 1, isSettled: true, isLacking: false })
	expect((await reading('rhymes')).at(-1)!.found.toSorted()).toEqual(['north', 'south'])
})

test('where a host shows a part, nothing else is ever found', async () => {
	const steps = await reading('songs', {
		narrow: () => Promise.resolve((docs) => docs.filter(({ id }) => id === 'north')),
	})
	expect(steps.flatMap(({ found }) => found).filter((id) => id !== 'north')).toEqual([])
	expect(steps.at(-1)!.found).toEqual(['north'])
})

test('what does not come is left out and told, and the rest is still read', async () => {
	expect((await reading('songs', { paths: { more: '/more.json', trade: '/gone.json' } })).at(-1)).toMatchObject({
		isSettled: true,
		isLacking: false,
	})
	expect((await reading('family', { paths: { more: '/gone.json' } })).at(-1)).toEqual({
		found: ['line'],
		topics: undefined,
		isSettled: true,
		isLacking: true,
	})
	const parts = { ...first, parts: ['/gone.json', '/find/2.json'] }
	expect((await reading('songs', { first: Promise.resolve(parts) })).at(-1)).toMatchObject({
		found: ['north'],
		isSettled: true,
		isLacking: true,
	})
	await expect(reading('songs', { first: Promise.reject(new Error('404')) })).rejects.toThrow('404')
})

test('when nothing comes to a host that shows a part, that is told once and every promise is answered', async () => {
	const unhandled = vi.fn()
	process.on('unhandledRejection', unhandled)
	await expect(
		reading('songs', {
			first: new Promise((_, fail) => setTimeout(() => fail(new Error('404')), 20)),
			paths: { more: '/gone.json' },
			narrow: () => Promise.resolve((docs) => docs),
		}),
	).rejects.toThrow('404')
	await new Promise((resolve) => setTimeout(resolve))
	process.off('unhandledRejection', unhandled)
	expect(unhandled).not.toHaveBeenCalled()
})
