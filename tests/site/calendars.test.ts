import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { isOld } from '#domain/time/freshness.ts'
import type { Locale } from '#i18n/locales.ts'
import { contextFor } from '#views/context-for.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { liveLocales, localeTags } from '#catalogue/languages.ts'
import { day } from '../moment.ts'
import { readCalendar } from '../unit/exchange/read-calendar.ts'
import { calendars, pages, type BuiltPage } from './pages.ts'

const read = new Map([...calendars].map(([path, text]) => [path, readCalendar(text)]))
const live = pages.filter(({ locale }) => liveLocales.some(({ tag }) => tag === locale))
const { services } = catalogueIn('en')
const uidsOf = (path = ''): string[] | undefined => read.get(path)?.uids
const addedFrom = ({ html }: BuiltPage): string | undefined => /<a [^>]*href="([^"]+\.ics)" download/.exec(html)?.[1]
const followedFrom = ({ html }: BuiltPage): string | undefined => /<a [^>]*href="(webcal:[^"]+\.ics)"/.exec(html)?.[1]

type Shown = { event?: { startDate: string; endDate: string }[]; '@type': string }
/** What a page tells search engines of its next sessions. */
const shownOn = ({ html }: BuiltPage): NonNullable<Shown['event']> =>
	(JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}') as Shown).event ?? []

describe('every calendar', () => {
	test('can be read by a calendar that is not ours, and knows where it is', () => {
		expect(calendars.size).toBeGreaterThan(liveLocales.length * stageIds.length)
		for (const [path, { name, zones }] of read) {
			expect(name, path).toContain(contextFor(path.split('/')[1] as Locale).site.full)
			expect(zones, path).toEqual(['Europe/London'])
		}
	})

	test('has whole lines of at most 75 bytes', () => {
		const long = [...calendars].filter(
			([, text]) =>
				!text.endsWith('END:VCALENDAR\r\n') ||
				text.split('\r\n').some((line) => Buffer.byteLength(line) > 75 || line.includes('\n')),
		)
		expect(long.map(([path]) => path)).toEqual([])
	})

	test('names each event once', () => {
		expect([...read].filter(([, { uids }]) => new Set(uids).size < uids.length).map(([path]) => path)).toEqual([])
	})

	test('changes no date that is not there', () => {
		expect([...read].flatMap(([path, { strays }]) => strays().map((stray) => `${path} ${stray}`))).toEqual([])
	})

	test('has the same events at the same times in every language', () => {
		const dates = (text = '') =>
			text.split('\r\n').filter((line) => /^(UID|DT|RECURRENCE|RRULE|EXDATE|STATUS)/.test(line))
		for (const [path, text] of calendars)
			expect(dates(text), path).toEqual(dates(calendars.get(path.replace(/^\/[a-z]+\//, '/en/'))))
	})

	test('sends its reader to a page in the same language', () => {
		const paths = new Set(pages.map(({ path }) => path))
		for (const [path, { urls }] of read) {
			const locale = localeTags.find((tag) => path.startsWith(`/${tag}/`))
			for (const url of new Set(urls)) {
				const kind = path.includes('/for-workers/') ? 'for-workers' : 'services'
				expect(url, path).toContain(`https://wrenbridge.example/${locale}/${kind}/`)
				expect(paths.has(new URL(url).pathname), url).toBe(true)
			}
		}
	})
})

describe('a page with dates', () => {
	const isPrivate = ({ html }: BuiltPage): boolean => html.includes('id="leave"')
	const dated = live.filter((page) => page.kind === 'services/*' && shownOn(page).length > 0)

	test('lets its reader add and follow them, and they are in the calendar', () => {
		expect(dated.length).toBeGreaterThanOrEqual(liveLocales.length)
		for (const page of dated.filter((page) => !isPrivate(page))) {
			const path = addedFrom(page)
			const followed = page.path.replace(/\/$/, '.ics')
			expect([followed, `${page.path}add.ics`], page.path).toContain(path)
			expect(followedFrom(page), page.path).toBe(`webcal://wrenbridge.example${followed}`)
			expect(uidsOf(path), page.path).toEqual(uidsOf(followed))
			const told = new Set(
				read
					.get(path!)
					?.times()
					.map(({ start, end }) => `${start} ${end}`),
			)
			expect(
				shownOn(page)
					.map(({ startDate, endDate }) => `${startDate}:00 ${endDate}:00`)
					.filter((time) => !told.has(time)),
				page.path,
			).toEqual([])
		}
	})

	test('a place or a stage with dates links to a calendar that holds them', () => {
		const linked = live
			.filter(({ kind }) => kind === 'places/*' || kind === 'stages/*')
			.flatMap((page) => addedFrom(page) ?? [])
		expect(linked.filter((path) => !read.get(path)?.uids.length)).toEqual([])
		expect(linked.filter((path) => path.includes('/stages/')).length).toBe(liveLocales.length * stageIds.length)
	})

	test('reminds only of what a parent added herself, and of nothing that may be private', () => {
		const reminding = [...calendars].filter(([, text]) => text.includes('BEGIN:VALARM')).map(([path]) => path)
		expect(reminding.length).toBeGreaterThanOrEqual(liveLocales.length)
		expect(reminding.filter((path) => !path.endsWith('/add.ics'))).toEqual([])
		const apart = services.all.filter((one) => one.sensitive || one.needs.includes('loss')).map(({ id }) => id)
		expect([...calendars.keys()].filter((path) => apart.some((id) => path.endsWith(`/${id}/add.ics`)))).toEqual([])
	})

	test('an old fact has a calendar without times, so that followers see them go', () => {
		const old = services.all.filter(({ checked }) => isOld(checked.on, day))
		const calendarsOf = ({ id }: { id: string }) =>
			[...read].filter(([path]) => [`/services/${id}.ics`, `/services/${id}/add.ics`].some((end) => path.endsWith(end)))
		expect(old.flatMap(calendarsOf).flatMap(([, { uids }]) => uids)).toEqual([])
	})

	test('without dates there is no link', () => {
		expect(
			live
				.filter(({ kind }) => kind === 'services/*')
				.filter((page) => addedFrom(page) && shownOn(page).length === 0)
				.map(({ path }) => path),
		).toEqual([])
	})
})

describe('what others may see on a shared calendar', () => {
	test('nothing of a service that is never shown to someone looking over a shoulder', () => {
		const secret = live.filter(({ kind, html }) => kind === 'services/*' && html.includes('id="leave"'))
		expect(secret.length).toBeGreaterThan(0)
		for (const { path } of secret) {
			expect(calendars.has(path.replace(/\/$/, '.ics')), path).toBe(false)
			expect(
				[...calendars].filter(([, text]) => text.includes(`https://wrenbridge.example${path}`)).map(([where]) => where),
			).toEqual([])
		}
	})

	test('what may be private, or is about loss, is in no calendar of a place or a stage', () => {
		const apart = services.all.filter((one) => one.sensitive || one.needs.includes('loss')).map(({ id }) => `${id}.`)
		const shared = [...read].filter(([path]) => !path.includes('/services/'))
		expect(
			shared.flatMap(([path, { uids }]) =>
				uids.filter((uid) => apart.some((id) => uid.startsWith(id))).map((uid) => `${path} ${uid}`),
			),
		).toEqual([])
	})
})
