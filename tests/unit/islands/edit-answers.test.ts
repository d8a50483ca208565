import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { build, idsEver } from '#catalogue/build.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { takeReadings } from '#commands/take/command.ts'
import { readingsIn } from '#commands/take/read.ts'
import { factsAsWritten } from '#domain/edits/as-written.ts'
import { subjectNames, subjects, type Subject } from '#domain/edits/change-file.ts'
import { mailBlock } from '#domain/edits/mail-block.ts'
import { valueAt } from '#domain/edits/values.ts'
import { addDays } from '#domain/time/dates.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { fileOf, firstAnswers, outcomeOf, type Answers } from '#islands/edit/answers.ts'
import type { EditorData, Seen } from '#islands/edit/data.ts'
import { draftText, readDraft } from '#islands/edit/draft.ts'
import { judged } from '#islands/edit/judge.ts'
import { hashOf, placeIn, tasksFor, type Task } from '#islands/edit/place.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

const documents = world()
const { problems: before } = build(documents, day)
const ids = idsEver(documents)
const named = (kind: string) => [...(ids.byKind[kind] ?? [])].map((id) => ({ id, name: id }))
const data: EditorData = {
	calendar: { terms: [{ from: '2026-09-01', to: '2027-07-20' }], bankHolidays: [] },
	area: { name: 'Wrenbridge', site: 'First Door', feedback: 'hello@wrenbridge.example' },
	names: Object.fromEntries(
		['services', 'venues', 'organisations', 'needs', 'programmes'].map((kind) => [kind, named(kind)]),
	),
	ended: {},
	own: Object.fromEntries(
		subjectNames.map((subject) => [subject, named(subjects[subject])]),
	) as unknown as EditorData['own'],
	labels: { texts: {}, inEnglish: [] },
}

/** Every thing of the small area as its script hands it to the editor. */
const things = (Object.entries(subjects) as [Subject, (typeof subjects)[Subject]][]).flatMap(([subject, kind]) =>
	documents
		.filter((one) => one.kind === kind && one.root === 'local' && !one.locale)
		.map(({ id, data }) => {
			const facts = factsAsWritten(subject, kindOf(kind).facts(ids).parse(data))
			const english = documents.find((one) => one.kind === kind && one.id === id && one.locale === 'en')
			const words = english ? { en: kindOf(kind).words!.parse(english.data) } : {}
			return { place: { subject, id, isNew: false }, seen: { facts, words, outdated: [] } }
		}),
)
const thing = (id: string) => things.find(({ place }) => place.id === id)!

/** What becomes of answers: what the editor finds wrong, and what `take` says and writes. */
function send(id: string, task: Task, more: Partial<Answers>) {
	const { place, seen } = thing(id)
	const answers = { ...firstAnswers(seen, day), by: 'Otter Lane manager', ...more }
	const outcome = outcomeOf(task, place, seen, answers, day)
	const file = fileOf(outcome, answers.by, day, task)
	const written = new Map<string, string>()
	const onDisk = (name: string) => name.replace(/^content\/local/, 'tests/world/local')
	const { says, code } = takeReadings(
		readingsIn('mail', mailBlock(file)),
		{ write: true, theirs: new Set() },
		{
			documents,
			textOf: (name) => readFileSync(onDisk(name), 'utf8'),
			write: (files) => files.forEach((text, name) => written.set(name, text)),
			today: day,
		},
	)
	return { wrong: judged(data, task, outcome, answers), file, says, code, written: [...written] }
}
test('opened and sent without a change, no thing of the small area changes, and nothing is found wrong with it', () => {
	expect(things.length).toBeGreaterThan(40)
	for (const { place, seen } of things)
		for (const task of ['other', 'times'] as const) {
			if (!tasksFor[place.subject].includes(task)) continue
			const answers = firstAnswers(seen, day)
			const outcome = outcomeOf(task, place, seen, answers, day)
			const file = fileOf(outcome, 'A team', day, task)
			const facts = { changes: file['changes'] as { path: string }[], words: file['words'] }
			expect({ id: place.id, ...facts }).toEqual({ id: place.id, changes: [], words: {} })
			expect(judged(data, task, outcome, answers)).toEqual([])
		}
})

describe('what is told in one tap is taken as it was meant', () => {
	test('still right: who, when and how are set, and the hours too when they were looked at', () => {
		const by = ' Otter Lane manager '
		const { wrong, code, written } = send('baby-feeding-drop-in', 'still-right', { by, how: 'told', hoursToo: true })
		expect(wrong).toEqual([])
		expect(code).toBe(0)
		expect(written).toHaveLength(1)
		expect(written[0]![1]).toContain(`checked: { on: ${day}, by: Otter Lane manager, how: told }`)
		expect(written[0]![1]).toContain(`to: "17:00" }], checked: ${day} }`)
	})

	test('not on that day: a notice that the check takes, in no words of its own', () => {
		const { wrong, code, says, written } = send('baby-massage', 'not-on', {
			day: '2026-12-04',
			what: 'cancelled',
			why: 'illness',
		})
		expect(wrong).toEqual([])
		expect(says).not.toContain('A person fills in the rest')
		expect(code).toBe(0)
		expect(written.map(([name]) => name)).toEqual(['content/local/notices/baby-massage-2026-12-04/facts.yaml'])
		expect(written[0]![1]).toContain('about: { service: baby-massage, date: 2026-12-04 }')
	})

	test('not on a day that is far ahead: it is no date any more', () => {
		const { code, written } = send('baby-massage', 'not-on', { day: '2027-03-05', what: 'cancelled' })
		expect(code).toBe(0)
		expect(written[0]![1]).toContain('runs: term-time, except: [2027-03-05] }')
		expect(written[0]![1]).not.toContain('every: week')
	})

	const ending = ['resource', 'help', 'venue'] as const
	test.each(ending)('it has ended: a %s is taken, and from its day on nothing lists it', (subject) => {
		const { id } = things.find(({ place }) => place.subject === subject)!.place
		const { wrong, code, written } = send(id, 'ended', { endedOn: '2026-12-18' })
		expect(wrong).toEqual([])
		expect(code).toBe(0)
		expect(written[0]![1]).toContain('\nclosed: { on: 2026-12-18')
		const after = documents.map((one) =>
			one.id === id && one.kind === subjects[subject] && !one.locale
				? { ...one, data: { ...(one.data as object), closed: { on: '2026-12-18' } } }
				: one,
		)
		const isThere = (today: string) => build(after, today).catalogue[subjects[subject]].has(id)
		expect([isThere('2026-12-17'), isThere('2026-12-18')]).toEqual([true, false])
	})

	test('of whatever can be changed somebody can say that it is not there any more', () => {
		const never = subjectNames.filter(
			(subject) => !tasksFor[subject].some((task) => ['ended', 'gone', 'over'].includes(task)),
		)
		expect(never).toEqual([])
	})

	test('moved without saying where to is wrong at that field, in the words of the check', () => {
		const { wrong } = send('baby-massage', 'not-on', { day: '2026-12-04', what: 'moved' })
		expect(wrong.map(({ field, says }) => `${field} ${says}`)).toEqual([
			'moved-to is missing; it is needed with "what: moved".',
		])
	})

	test('times that change from a day on: what ran until then ends, and no default is written out', () => {
		const times = firstAnswers(thing('rhyme-time').seen, day).times.map((one) => ({
			...one,
			session: { ...one.session, from: '10:45' },
		}))
		const { wrong, code, written } = send('rhyme-time', 'times', { fromDay: '2027-01-08', times })
		expect(wrong).toEqual([])
		expect(code).toBe(0)
		expect(written[0]![1]).toMatch(/ends: 2027-01-07/)
		expect(written[0]![1]).toMatch(/from: "10:45".*starts: 2027-01-08/)
		expect(written[0]![1]).not.toMatch(/every: week|also: \[\]/)
	})

	test('a start that is not said is missing, not wrong', () => {
		const { wrong } = send('baby-massage', 'not-on', { day: '2026-12-04', what: 'starts-later' })
		expect(wrong.map(({ field, says }) => `${field} ${says}`)).toEqual([
			'starts-at is missing; it is needed with "what: starts-later".',
		])
		const { wrong: ended } = send('baby-massage', 'ended', { endedOn: '' })
		expect(ended.map(({ field, says }) => `${field} ${says}`)).toEqual(['closed.on is missing.'])
	})

	test('every other week needs the first day it is counted from, and is taken with it', () => {
		const [first] = firstAnswers(thing('rhyme-time').seen, day).times
		const weekly = first!.session as RepeatingSession
		const times = (starts: string | null) => [
			{ ...first!, session: { ...weekly, every: 'fortnight', starts } as Session },
		]
		expect(send('rhyme-time', 'times', { times: times(null) }).wrong).toMatchObject([
			{ field: 'times.0.starts', says: 'is missing; it is needed with "every: fortnight".' },
		])
		const { wrong, code, written } = send('rhyme-time', 'times', { times: times('2026-12-04') })
		expect({ wrong, code }).toEqual({ wrong: [], code: 0 })
		expect(written[0]![1]).toMatch(/every: fortnight.*starts: 2026-12-04/)
	})

	test('a time that is no time is told beside it', () => {
		const [first] = firstAnswers(thing('rhyme-time').seen, day).times
		const times = [{ ...first!, session: { ...first!.session, to: '09:00' } }]
		expect(send('rhyme-time', 'times', { times }).wrong).toMatchObject([{ field: 'times.0.to' }])
	})

	test('it has ended: closed, with what there is instead', () => {
		const { code, written } = send('baby-massage', 'ended', { endedOn: '2026-12-18', instead: ['rhyme-time'] })
		expect(code).toBe(0)
		expect(written[0]![1]).toContain('closed: { on: 2026-12-18, instead: [rhyme-time] }')
	})

	test('a place has ended: closed, with the place there is instead', () => {
		const { code, wrong, written } = send('wren-park', 'ended', {
			endedOn: '2026-12-18',
			instead: ['mill-lane-library'],
		})
		expect({ code, wrong }).toEqual({ code: 0, wrong: [] })
		expect(written[0]![1]).toContain('closed: { on: 2026-12-18, instead: [mill-lane-library] }')
	})

	test('a notice is over, and a place is closed for a while', () => {
		expect(send('mill-lane-library-heating', 'over', {})).toMatchObject({ code: 0, wrong: [] })
		const { code, wrong, written } = send('wren-park', 'closed', {
			day: '2026-12-01',
			until: '2026-12-03',
			what: 'closed',
			why: 'weather',
		})
		expect({ code, wrong }).toEqual({ code: 0, wrong: [] })
		expect(written[0]![1]).toContain('about: { venue: wren-park }')
	})
})

describe('what came later is changed in the same way', () => {
	const someId = (subject: Subject) => things.find(({ place }) => place.subject === subject)!.place.id

	test.each(subjectNames)('%s: there is one in the small area, so that all of this is tried on it', (subject) => {
		expect(someId(subject)).toBeDefined()
	})

	test.each(['setting', 'help', 'resource'] as const)('%s: still right', (subject) => {
		const { wrong, code, written } = send(someId(subject), 'still-right', { how: 'told' })
		expect({ wrong, code }).toEqual({ wrong: [], code: 0 })
		expect(written[0]![1]).toContain(`checked: { on: ${day}, by: Otter Lane manager, how: told }`)
	})

	test('a setting says that it has space, and that it has closed; nothing is asked to stand in for it', () => {
		const { seen } = thing(someId('setting'))
		const space = { state: 'some', 'as-of': day }
		const told = send(someId('setting'), 'other', { facts: { ...seen.facts, space } })
		expect(told).toMatchObject({ wrong: [], code: 0 })
		expect(told.written[0]![1]).toContain(`space: { state: some, as-of: ${day} }`)
		const ended = send(someId('setting'), 'ended', { endedOn: day })
		expect(ended).toMatchObject({ wrong: [], code: 0 })
		expect(ended.written[0]![1]).toContain(`closed: { on: ${day} }`)
	})

	test('what a group wanted is found: it goes from the page that day', () => {
		const { wrong, code, written } = send(someId('wish'), 'gone', {})
		expect({ wrong, code }).toEqual({ wrong: [], code: 0 })
		expect(written[0]![1]).toContain(`until: ${addDays(day, -1)}`)
	})

	test('a service says which ages it is for, for whom it is there, and which programme it gives', () => {
		const { seen } = thing('baby-massage')
		const more = { years: { from: 13, to: 19 }, covers: ['WB1'], delivers: 'none' }
		const { wrong, code, written } = send('baby-massage', 'other', { facts: { ...seen.facts, ...more } })
		expect({ wrong, code }).toEqual({ wrong: [], code: 0 })
		for (const line of ['years: { from: 13, to: 19 }', 'covers: [WB1]', 'delivers: none'])
			expect(written[0]![1]).toContain(line)
	})
})

test('nothing of what is never shared is taken, also not as a notice about it', () => {
	expect(send('safe-harbour-outreach', 'not-on', { day: '2026-12-04', what: 'cancelled' })).toMatchObject({
		code: 1,
		says: expect.stringContaining('is never shared'),
	})
})

test('what was kept in a file is there again when it is opened, and any other file is refused', () => {
	const { place, seen } = thing('baby-massage')
	const answers = { ...firstAnswers(seen, day), by: 'x', day: '2026-12-04', facts: { ...seen.facts, phone: null } }
	const empty = firstAnswers({ facts: {}, words: {} }, day)
	expect(readDraft(draftText({ ...place, task: 'not-on' }, { answers, seen }), empty)).toEqual({
		place: { ...place, task: 'not-on' },
		kept: { answers, seen },
	})
	for (const text of ['', '{', '{}', '{"firstDoorDraft":1,"subject":"service","id":"../x","answers":{}}'])
		expect(readDraft(text, empty)).toBeUndefined()
	const odd = readDraft(
		'{"firstDoorDraft":1,"subject":"venue","id":"a","answers":{"times":"x","facts":[],"by":{"__proto__":1}}}',
		empty,
	)
	expect(odd?.kept).toEqual({ answers: empty })
})

test('a draft remembers what was seen, so that what changed here meanwhile is told from what was typed', () => {
	const { place, seen } = thing('rhyme-time')
	const answers = { ...firstAnswers(seen, day), by: 'Library team', facts: { ...seen.facts, phone: '01632 960 199' } }
	const text = draftText({ ...place, task: 'other' }, { answers, seen })
	const { kept } = readDraft(text, firstAnswers({ facts: {}, words: {} }, day))!
	const now: Seen = { ...seen, facts: { ...seen.facts, phone: '01632 960 155' } }
	const file = fileOf(outcomeOf('other', place, kept.seen ?? now, kept.answers, day), 'Library team', day, 'other')
	expect(file['changes']).toEqual([{ path: 'phone', old: valueAt(seen.facts, ['phone']), new: '01632 960 199' }])
	expect(JSON.parse(draftText({ ...place, isNew: true }, { answers, seen }))).not.toHaveProperty('seen')
})

test('what is open stands after "#", and anything else there opens nothing', () => {
	for (const [hash, place] of [
		['#service=baby-massage', { subject: 'service', id: 'baby-massage', isNew: false }],
		['#venue=wren-park&do=closed', { subject: 'venue', id: 'wren-park', isNew: false, task: 'closed' }],
		['#new-notice=hall-closed', { subject: 'notice', id: 'hall-closed', isNew: true, task: 'other' }],
	] as const) {
		expect(placeIn(hash)).toEqual(place)
		expect(hashOf(place)).toBe(hash)
	}
	expect(placeIn('#venue=wren-park&do=times')).toEqual({ subject: 'venue', id: 'wren-park', isNew: false })
	for (const hash of ['', '#', '#service=../x', '#service=__proto__', '#pack=dads'])
		expect(placeIn(hash)).toBeUndefined()
})

test('the small area is whole, so that what is found wrong comes of what was sent', () => {
	expect(before.filter(({ severity }) => severity === 'error')).toEqual([])
})
