import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { addDays } from '#domain/time/dates.ts'
import { day as today } from '../../moment.ts'
import { world, worldWith } from '../../world.ts'

const notice = (data: object, more: Partial<RawDocument> = {}): RawDocument => ({
	file: 'content/local/notices/pipe/facts.yaml',
	root: 'local',
	kind: 'notices',
	id: 'pipe',
	data: { about: { venue: 'mill-lane-library' }, from: today, until: addDays(today, 2), what: 'closed', ...data },
	body: '',
	html: '',
	...more,
})
const area = world()
const builtWith = (on: string, ...notices: RawDocument[]) => build(worldWith(area, notices), on)
const told = (on: string, ...notices: RawDocument[]) =>
	builtWith(on, ...notices).problems.filter(({ file }) => file.includes('/notices/'))

test('a notice needs no words, and is gone the day after it ends', () => {
	const isThereOn = (on: string) => builtWith(on, notice({})).catalogue.notices.has('pipe')
	expect(isThereOn(today)).toBe(true)
	expect(isThereOn(addDays(today, 2))).toBe(true)
	expect(isThereOn(addDays(today, 3))).toBe(false)
	expect(told(today, notice({}))).toEqual([])
})

test('a notice that is over may name what has gone since; one that is not may not', () => {
	const wrong = notice({ about: { venue: 'gone-library' }, what: 'nothing' })
	expect(told(today, wrong).map(({ field }) => field)).toEqual(['about.venue', 'what'])
	expect(told(addDays(today, 3), wrong)).toEqual([])
})

test('a notice changes nothing that is known of a service or a place', () => {
	const factsWith = (...notices: RawDocument[]) => {
		const { services, venues } = builtWith(today, ...notices).catalogue
		return [services, venues].map((kind) => [...kind.values()].map(({ id, facts }) => [id, facts.checked, facts]))
	}
	expect(factsWith(notice({}))).toEqual(factsWith())
})

test('a later start is within one of the times that it is about', () => {
	const later = (start: string) =>
		told(
			today,
			notice({ about: { service: 'rhyme-time' }, until: addDays(today, 7), what: 'starts-later', 'starts-at': start }),
		)
	const { facts } = builtWith(today).catalogue.services.get('rhyme-time')!
	const { from, to } = facts.sessions![0]!
	expect(later(`${from.slice(0, 3)}45`)).toEqual([])
	for (const start of ['06:00', from, to]) {
		const problems = later(start)
		expect(problems, start).toMatchObject([{ field: 'starts-at', severity: 'error' }])
		expect(problems[0]!.says).toContain(`${from} to ${to}`)
	}
})

test('what is moved ends after it begins', () => {
	const movedTo = (to: object) =>
		told(today, notice({ about: { service: 'rhyme-time' }, what: 'moved', 'moved-to': to })).map(({ field }) => field)
	expect(movedTo({ from: '13:00', to: '14:00' })).toEqual([])
	expect(movedTo({ from: '14:00', to: '13:00' })).toEqual(['moved-to.to'])
	expect(movedTo({ at: 'mill-lane-library', to: '13:00' })).toEqual(['moved-to.from'])
})

test('words in another language need the English ones', () => {
	const urdu = notice(
		{},
		{ file: 'content/local/notices/pipe/ur.md', locale: 'ur', data: { sentence: 'نل پھٹ گیا ہے۔' } },
	)
	expect(told(today, notice({}), urdu).map(({ says }) => says)).toEqual([
		'has no en.md beside it. Every thing needs its English words.',
	])
})

test('a notice about a service nobody has checked for long says that its times are not shown', () => {
	const aboutClub = (on: string) =>
		told(on, notice({ about: { service: 'twins-club' }, from: on, until: on, what: 'full' }))
	expect(aboutClub(today)).toMatchObject([{ field: 'about.service', severity: 'warning' }])
	expect(told(today, notice({ about: { service: 'rhyme-time' }, what: 'full' }))).toEqual([])
})
