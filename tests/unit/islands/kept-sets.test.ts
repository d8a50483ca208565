import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keptSets } from '#islands/offline/kept-sets.ts'
import { keepable } from '#islands/offline/ours.ts'

/** As much of a browser's caches as the worker uses. */
function madeCaches() {
	const all = new Map<string, Map<string, Response>>()
	let isFull = false
	const open = (name: string) => {
		const files = all.get(name) ?? new Map<string, Response>()
		all.set(name, files)
		return {
			put: async (path: string, answer: Response) => {
				if (isFull) throw new DOMException('No room', 'QuotaExceededError')
				files.set(path, answer)
			},
			match: async (path: string) => files.get(path)?.clone(),
		}
	}
	const shelves = {
		keys: async () => [...all.keys()],
		open: async (name: string) => open(name),
		delete: async (name: string) => all.delete(name),
	}
	return {
		shelves: shelves as unknown as CacheStorage,
		all,
		paths: () => [...all.values()].flatMap((files) => [...files.keys()]).sort(),
		fill: () => (isFull = true),
	}
}

const html = { 'content-type': 'text/html;charset=utf-8' }
const script = { 'content-type': 'text/javascript' }
const page = (release: string) => `<html lang="en" data-made="x"><body data-tap="/_astro/tap.${release}.js">${release}`
const releaseOf = (release: string): Record<string, () => Response> => ({
	'/en/list/offline.json': () =>
		Response.json({
			version: release,
			files: ['/en/list/', '/en/urgent-help/', '/en/list/services.js', `/_astro/tap.${release}.js`],
		}),
	'/en/list/': () => new Response(page(release), { headers: html }),
	'/en/urgent-help/': () => new Response(page(release), { headers: html }),
	'/en/list/services.js': () => new Response(`export default "${release}"`, { headers: script }),
	[`/_astro/tap.${release}.js`]: () => new Response(release, { headers: script }),
})
const hanging = () => new Promise<Response>(() => {})

describe('what opens without a connection', () => {
	let served: Record<string, () => Response | Promise<Response>> = {}
	const line = async (path: string) => (served[path] ?? (() => new Response('', { status: 404 })))()
	const begin = () => {
		const device = madeCaches()
		return { ...device, sets: keptSets(line as unknown as typeof fetch, device.shelves) }
	}
	const textOf = async (answer: Promise<Response>) => (await answer).text()
	const opened = (sets: ReturnType<typeof keptSets>, path = '/en/list/') =>
		textOf(sets.page(path, 'en', () => line(path)))
	beforeEach(() => {
		vi.useFakeTimers()
		served = releaseOf('one')
	})
	afterEach(() => void vi.useRealTimers())

	test('a set is kept whole, by path alone, and nothing else', async () => {
		const { sets, paths } = begin()
		await sets.update('en').stored
		expect(paths()).toEqual([
			'/_astro/tap.one.js',
			'/en/list/',
			'/en/list/offline.json',
			'/en/list/services.js',
			'/en/urgent-help/',
		])
	})

	test('a new release takes the place of the old one, whose files go when a page is opened again', async () => {
		const { sets, all, paths } = begin()
		await sets.update('en').stored
		served = releaseOf('two')
		expect(await opened(sets)).toContain('two')
		await sets.stored('en')
		await opened(sets)
		await sets.stored('en')
		expect(all.size).toBe(1)
		expect(paths()).not.toContain('/_astro/tap.one.js')
	})

	test('a release that goes back to the one before is kept like any other', async () => {
		const { sets } = begin()
		for (const release of ['one', 'two', 'one']) {
			served = releaseOf(release)
			await sets.update('en').stored
		}
		served = {}
		expect(await opened(sets)).toContain('one')
	})

	test.each<[string, (release: typeof served) => typeof served]>([
		[
			'the server answers 503',
			() =>
				Object.fromEntries(
					Object.keys(releaseOf('two')).map((path) => [path, () => new Response('', { status: 503 })]),
				),
		],
		['there is no connection', () => ({ '/en/list/offline.json': () => Promise.reject(new TypeError('offline')) })],
		[
			'a host shows a page of its own for everything',
			() => new Proxy({}, { get: () => () => new Response('<html>Back soon', { headers: html }) }),
		],
		[
			'only the page is a host’s own',
			(release) => ({ ...release, '/en/list/': () => new Response('<html>Sign in', { headers: html }) }),
		],
		[
			'the new page is there and its scripts are not',
			(release) => ({ ...release, '/_astro/tap.two.js': () => new Response('', { status: 404 }) }),
		],
		['the page is still the old one', (release) => ({ ...release, '/en/list/': releaseOf('one')['/en/list/']! })],
		[
			'a script is answered with a page',
			(release) => ({ ...release, '/_astro/tap.two.js': () => new Response('<html>', { headers: html }) }),
		],
	])('when %s, the last whole set is shown and stays', async (_, broken) => {
		const { sets, paths } = begin()
		await sets.update('en').stored
		const before = paths()
		served = broken(releaseOf('two'))
		expect(await opened(sets)).toContain('one')
		expect(await opened(sets, '/en/urgent-help/')).toContain('one')
		await sets.stored('en')
		expect(paths()).toEqual(before)
	})

	test.each([
		['nothing answers', Object.fromEntries(Object.keys(releaseOf('two')).map((path) => [path, hanging]))],
		['only the data never comes', { ...releaseOf('two'), '/en/list/services.js': hanging }],
	])('when %s, what is kept is shown after 3 seconds, data too', async (_, slow) => {
		const { sets } = begin()
		await sets.update('en').stored
		served = slow
		let body = ''
		void opened(sets).then((text) => (body = text))
		await vi.advanceTimersByTimeAsync(2900)
		expect(body).toBe('')
		await vi.advanceTimersByTimeAsync(200)
		expect(body).toContain('one')
		expect(await textOf(sets.data('/en/list/services.js', 'en', true, hanging))).toContain('one')
	})

	test('data for a page that is not kept comes from the line, and after 3 seconds from the device', async () => {
		const { sets } = begin()
		await sets.update('en').stored
		served = releaseOf('two')
		const path = '/en/list/services.js'
		expect(await textOf(sets.data(path, 'en', false, () => line(path)))).toContain('two')
		const late = textOf(sets.data(path, 'en', false, hanging))
		await vi.advanceTimersByTimeAsync(3100)
		expect(await late).toContain('one')
	})

	test('a device without room shows what the network answers, and keeps what it had', async () => {
		const { sets, fill, all } = begin()
		await sets.update('en').stored
		served = releaseOf('two')
		fill()
		expect(await opened(sets, '/en/urgent-help/')).toContain('two')
		await sets.stored('en')
		expect(await opened(sets)).toContain('two')
		await sets.stored('en')
		expect([...all.keys()].map((name) => name.split(':').at(-1))).toEqual(['one'])
	})

	test('what is forgotten while it is on its way is not kept', async () => {
		const { sets, all } = begin()
		let answer = () => {}
		served['/en/list/'] = () =>
			new Promise((resolve) => (answer = () => resolve(new Response(page('one'), { headers: html }))))
		const coming = sets.update('en').stored
		await vi.advanceTimersByTimeAsync(10)
		await sets.forget()
		answer()
		await coming.catch(() => undefined)
		expect([...all.keys()]).toEqual([])
	})

	test('forgetting leaves what other sites of the host keep', async () => {
		const { sets, shelves, all } = begin()
		await shelves.open('of another site')
		await sets.update('en').stored
		await sets.forget()
		expect([...all.keys()]).toEqual(['of another site'])
	})
})

test('only the list, urgent help and what they are drawn with may be kept', () => {
	expect(keepable('/ur/list/')).toEqual({ kind: 'page', locale: 'ur' })
	expect(keepable('/ur/urgent-help/')).toEqual({ kind: 'page', locale: 'ur' })
	expect(keepable('/ur/list/services.js')).toEqual({ kind: 'data', locale: 'ur' })
	expect(keepable('/_astro/s.Abc.js')).toEqual({ kind: 'script' })
	for (const path of [
		'/',
		'/en/',
		'/en/find-help/',
		'/en/find-help/help.js',
		'/en/needs/feel-safe/',
		'/en/list/x',
		'/offline.js',
		'/_astro/../x.js',
	])
		expect(keepable(path), path).toBeUndefined()
})
