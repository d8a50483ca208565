import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { RawDocument } from '#catalogue/files.ts'
import { day } from '../../moment.ts'
import { contentWith } from '../../world.ts'
import { written } from '../../written.ts'
import { readCalendar } from '../exchange/read-calendar.ts'
import { viewsWith } from './with-notices.ts'

afterEach(() => vi.unstubAllEnvs())

const site = new URL('https://families.example/')

const having =
	(kind: string, id: string, facts: object) =>
	(one: RawDocument): RawDocument =>
		one.kind === kind && one.id === id && !one.locale ? { ...one, data: { ...(one.data as object), ...facts } } : one

/** Another id, and the old one among those it had. */
const renamed =
	(old: string, id: string) =>
	(one: RawDocument): RawDocument => {
		const data = JSON.parse(JSON.stringify(one.data).replaceAll(`"${old}"`, `"${id}"`))
		if (one.kind !== 'services' || one.id !== old) return { ...one, data }
		return { ...one, id, file: one.file.replace(old, id), data: one.locale ? data : { ...data, was: [old] } }
	}

describe('a calendar that is followed', () => {
	test.each([
		['that day', day],
		['the month before', '2026-10-30'],
	])('of a group that has ended %s stays, without times', async (_, on) => {
		const views = await viewsWith({}, day, having('services', 'rhyme-time', { closed: { on } }))
		expect(views.calendarIds('ur')).toContain('rhyme-time')
		const text = views.serviceCalendar('en', 'rhyme-time', site)
		expect(readCalendar(text)).toMatchObject({ name: 'Rhyme time – First Door Wrenbridge', uids: [] })
		expect(text).toContain('BEGIN:VTIMEZONE')
	})

	test('of what ended under another id, or with its times taken out, stays as well', async () => {
		const { calendarIds, serviceCalendar } = await viewsWith({})
		for (const id of ['tiny-tunes', 'songs-at-chapel-street']) {
			expect(calendarIds('en')).toContain(id)
			expect(readCalendar(serviceCalendar('en', id, site)).uids).toEqual([])
		}
	})

	test('of a group that has another id now has the times of that', async () => {
		const views = await viewsWith({}, day, renamed('rhyme-time', 'song-time'))
		expect(views.calendarIds('en')).toEqual(expect.arrayContaining(['rhyme-time', 'song-time']))
		const now = views.serviceCalendar('en', 'song-time', site)
		expect(readCalendar(now).times().length).toBeGreaterThan(10)
		expect(views.serviceCalendar('en', 'rhyme-time', site)).toBe(now)
	})

	test('of a group whose times were taken out stays when it was published, and is not offered', async () => {
		const views = await viewsWith({}, day, having('services', 'rhyme-time', { sessions: undefined }))
		expect(views.calendarIds('en')).toContain('rhyme-time')
		expect(readCalendar(views.serviceCalendar('en', 'rhyme-time', site)).uids).toEqual([])
		expect(views.servicesWithReminder('en').map(({ id }) => id)).not.toContain('rhyme-time')
		expect(views.calendarIds('en')).not.toContain('nspcc-helpline')
	})

	test.each(['never-shared', undefined])('of what has ended and was %s', async (sensitive) => {
		const ended = having('services', 'rhyme-time', { closed: { on: day }, was: ['song-time'], sensitive })
		const { calendarIds } = await viewsWith({}, day, ended)
		expect(calendarIds('en').filter((id) => ['rhyme-time', 'song-time'].includes(id))).toEqual(
			sensitive ? [] : ['rhyme-time', 'song-time'],
		)
	})
})

test('a group that is to begin says on paper from when, as each language puts a day', async () => {
	const facts = { sessions: [{ day: 'thursday', from: '10:30', to: '11:00', starts: '2026-12-10' }] }
	await viewsWith({}, day, having('services', 'rhyme-time', facts))
	const { bookletData } = await import('#views/booklet.ts')
	const when = (locale: 'en' | 'pl') => bookletData(locale, site).services['rhyme-time']!.when['mill-lane-library']
	expect(when('en')).toEqual(['Every Thursday, 10:30am to 11am, from 10 December.'])
	expect(when('pl')).toEqual([expect.stringMatching(/, od 10 grudnia\.$/)])
})

describe('a group that is to end', () => {
	const end = '2026-12-10'
	const facts = {
		closed: { on: end, instead: ['stay-and-play-under-ones'] },
		sessions: [
			{ day: 'thursday', from: '10:30', to: '11:00', except: ['2026-12-17'], also: ['2026-12-05', '2026-12-19'] },
			{ day: 'tuesday', from: '10:30', to: '11:00', starts: '2026-12-15' },
			{ on: '2026-12-09', from: '15:00', to: '16:00' },
			{ on: end, from: '15:00', to: '16:00' },
		],
	}
	const days = [day, '2026-12-03', '2026-12-05', '2026-12-09']
	const closing = () => viewsWith({}, day, having('services', 'rhyme-time', facts))

	test('is on no week, page or list after that, and its page says which day is the last', async () => {
		const views = await closing()
		const { daysOf } = await import('#catalogue/facets.ts')
		const { runningBetween } = await import('#views/week.ts')
		const service = views.catalogueIn('en').services.get('rhyme-time')
		expect(daysOf(service, 'en')).toEqual(days)
		expect(views.listDataIn('en').services['rhyme-time']!.days).toEqual(days)
		const running = runningBetween('en', day, '2027-03-31', [service])
		expect(running.map(({ occurrence }) => occurrence.day)).toEqual(days)
		const { times, lastDay, jsonLd } = views.serviceView('en', 'rhyme-time', site.href)
		expect(times.next.map(({ day }) => day)).toEqual(days)
		expect(times.pause).toBeUndefined()
		expect(lastDay).toBe('2026-12-09')
		expect(JSON.stringify(jsonLd)).not.toMatch(/2026-12-1/)
	})

	test('goes from calendars, followed or added, of its own or of its place', async () => {
		const views = await closing()
		for (const text of [
			views.serviceCalendar('en', 'rhyme-time', site),
			views.serviceReminders('en', 'rhyme-time', site),
			views.placeCalendar('en', 'mill-lane-library', site),
			views.stageCalendar('en', 'baby', site),
		])
			expect(
				readCalendar(text)
					.times()
					.filter(({ summary }) => summary === 'Rhyme time')
					.map(({ start }) => start.slice(0, 10)),
			).toEqual(days)
	})

	test('has its last dates on paper, and no rhythm without its end', async () => {
		await closing()
		const { bookletData } = await import('#views/booklet.ts')
		const { services, places } = bookletData('en', site)
		expect(services['rhyme-time']!.when['mill-lane-library']).toEqual([
			'Every Thursday, 10:30am to 11am, 26 November to 5 December.',
			'Wednesday 9 December, 3pm to 4pm.',
		])
		const { week } = places.find(({ id }) => id === 'mill-lane-library')!
		expect(week.flatMap(({ times }) => times.filter(({ name }) => name === 'Rhyme time'))).toEqual([
			{ when: '10:30am to 11am, 26 November to 5 December', name: 'Rhyme time' },
		])
	})

	test('is told by its last date alone on paper where that is all there is', async () => {
		const ends = { closed: { on: '2026-12-03' } }
		await viewsWith({}, day, having('services', 'rhyme-time', ends))
		const { bookletData } = await import('#views/booklet.ts')
		expect(bookletData('en', site).services['rhyme-time']!.when['mill-lane-library']).toEqual([
			'Thursday 26 November, 10:30am to 11am.',
			'Saturday 28 November, 11am to 11:30am.',
			'Monday 30 November, 10:30am to 11am.',
			'Monday 30 November, 2pm to 2:30pm.',
		])
	})

	test('goes out as open data without what will not be; who edits it sees what is written', async () => {
		const views = await closing()
		const files = written(views.openDataFiles(site.href))
		const rows = files.get('v3/services.ndjson')!.trim().split('\n')
		const row = rows.find((one) => one.includes('"id":"rhyme-time"'))!
		const { schedules } = JSON.parse(row) as { schedules: { x_first_door: { next_dates: { start: string }[] } }[] }
		const starts = schedules.flatMap((one) => one.x_first_door.next_dates.map(({ start }) => start.slice(0, 10)))
		expect(starts.sort()).toEqual(days)
		expect(row).not.toMatch(/2026-12-1/)
		const { seenThing } = await import('#views/edit/data.ts')
		expect(seenThing('service', 'rhyme-time').facts).toMatchObject({ sessions: facts.sessions })
	})

	test.each(['v3/services.ndjson', 'sessions.csv'])('goes out in %s, which read back changes nothing', async (file) => {
		const closed = { on: end }
		const views = await viewsWith({}, day, having('services', 'rhyme-time', { closed }))
		const content = contentWith('world')
		const facts = join(content, 'local/services/rhyme-time/facts.yaml')
		appendFileSync(facts, `closed: { on: ${end} }\n`)
		const before = readFileSync(facts, 'utf8')
		const text = views.openDataFiles(site.href).get(file)!()
		expect(text).toContain('2026-12-09')
		const from = join(content, basename(file))
		writeFileSync(from, text)
		const { importFrom } = await import('#commands/import/command.ts')
		const report = join(content, 'report.html')
		const words = [from, '--as', 'ours', '--licence', 'our-own', '--report', report, '--write']
		const { says, code } = await importFrom(words, { content, today: day })
		expect({ code, says }).toEqual({ code: 0, says: expect.stringContaining('Nothing changes.') })
		expect(readFileSync(facts, 'utf8')).toBe(before)
	})

	test('a course for workers that is to end has no date after that', async () => {
		const closed = { closed: { on: '2026-12-16' } }
		const views = await viewsWith({}, day, having('learning', 'early-years-network', closed))
		const { learningView } = await import('#views/learning.ts')
		const network = learningView('en').find(({ one }) => one.id === 'learning-early-years-network')!
		expect(network.next.map(({ day }) => day)).toEqual(['2026-12-02', '2026-12-09'])
		const times = readCalendar(views.learningCalendar('en', site)).times()
		expect(
			times.filter(({ summary }) => summary === 'Early years network').map(({ start }) => start.slice(0, 10)),
		).toEqual(['2026-12-02', '2026-12-09'])
	})

	test('says nothing of its end where it has none, or none in sight', async () => {
		expect((await viewsWith({})).serviceView('en', 'rhyme-time', site.href).lastDay).toBeUndefined()
		const far = await viewsWith({}, day, having('services', 'rhyme-time', { closed: { on: '2027-07-20' } }))
		expect(far.serviceView('en', 'rhyme-time', site.href).lastDay).toBeUndefined()
	})
})
