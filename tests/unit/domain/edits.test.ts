import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filesIn, type RawDocument } from '#catalogue/files.ts'
import { idsEver } from '#catalogue/build.ts'
import { kindOf, type KindName } from '#catalogue/kinds.ts'
import { takeReadings } from '#commands/take/command.ts'
import { readingsIn } from '#commands/take/read.ts'
import { withValue } from '#commands/take/with-value.ts'
import { factsAsWritten } from '#domain/edits/as-written.ts'
import { changeFileOf, changesBetween, subjects, type Subject } from '#domain/edits/change-file.ts'
import { baseOf, factGroups } from '#domain/edits/fact-groups.ts'
import { blocksIn, mailBlock } from '#domain/edits/mail-block.ts'
import { verdictOf } from '#domain/edits/three-way.ts'
import { isSameValue, stepsOf, withValueAt } from '#domain/edits/values.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

const inEnglish = (documents: readonly RawDocument[]) =>
	documents.filter(({ locale }) => locale === undefined || locale === 'en')
const areas = [world(), inEnglish(filesIn('content').files)]

const wordsOf = (documents: readonly RawDocument[], kind: KindName, id: string): object => {
	const data = documents.find((one) => one.kind === kind && one.id === id && one.locale === 'en')?.data
	return data ? kindOf(kind).words!.parse(data) : {}
}

/** Every service, place and notice of an area as an editor's page shows it. */
const thingsIn = (documents: readonly RawDocument[]) =>
	(Object.entries(subjects) as [Subject, (typeof subjects)[Subject]][]).flatMap(([subject, kind]) =>
		documents
			.filter((one) => one.kind === kind && one.root === 'local' && !one.locale)
			.map(({ id, data }) => ({
				subject,
				id,
				facts: factsAsWritten(subject, kindOf(kind).facts(idsEver(documents)).parse(data)),
				english: wordsOf(documents, kind, id),
			})),
	)
const sender = { by: 'A team', on: day }

test.each(areas)('opened and saved without a change, nothing of any service or place is changed', (...documents) => {
	const things = thingsIn(documents)
	expect(things.length).toBeGreaterThan(30)
	for (const { subject, id, facts, english } of things) {
		const state = { facts, words: { en: english } }
		const file = changeFileOf({ subject, id, ...sender }, state, structuredClone(state))
		expect(file).toMatchObject({ changes: [], words: {} })
	}
})

test('a change file without a change is taken and writes nothing', () => {
	const files = thingsIn(areas[0]!)
		.filter(({ facts }) => !('sensitive' in facts && facts.sensitive === 'never-shared'))
		.map(({ subject, id, facts, english }) => {
			const state = { facts, words: { en: english } }
			return mailBlock(changeFileOf({ subject, id, ...sender }, state, structuredClone(state)))
		})
	const options = { write: true, theirs: new Set<string>() }
	const { code, says } = takeReadings(readingsIn('all.txt', files.join('\n\n')), options, {
		documents: areas[0]!,
		textOf: () => '',
		write: (written) => expect([...written]).toEqual([]),
		today: day,
	})
	expect(code).toBe(0)
	expect(says).toContain('Nothing changes.')
})

describe('three-way', () => {
	test.each([
		['a', 'a', 'b', 'keep'],
		['a', 'b', 'a', 'take'],
		['a', 'b', 'c', 'ask'],
		['a', 'b', 'b', 'same'],
		['a', undefined, 'a', 'gone'],
		['a', undefined, 'b', 'gone'],
		[undefined, 'b', undefined, 'new'],
		['a', 'b', undefined, 'ask'],
		[undefined, 'b', 'c', 'ask'],
	] as const)('was %s, theirs %s, ours %s: %s', (base, theirs, ours, verdict) => {
		expect(verdictOf({ base, theirs, ours })).toBe(verdict)
	})
})

test('a hash changes with its own group alone, and not with the order of fields or with who checked', () => {
	const facts = { phone: '1', cost: { kind: 'pay', pounds: 2 }, checked: { on: day } }
	const before = baseOf(facts, { name: 'A' })
	expect(baseOf({ checked: {}, cost: { pounds: 2, kind: 'pay' }, phone: '1' }, { name: 'A' })).toEqual(before)
	const after = baseOf({ ...facts, phone: '2' }, { name: 'A' })
	expect(factGroups.filter((group) => before[group] !== after[group])).toEqual(['contact'])
})

const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/).filter((name) => !(name in Object.prototype))
const value = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		fc.string(),
		fc.constantFrom('yes', '09:30', '2026-12-01', 'no', '1e3', '# x', ': ', "it's", '"', 'null', ' a', '- b'),
		fc.integer(),
		fc.boolean(),
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(key, tie('value'), { maxKeys: 3 }),
	),
})).value
const facts = fc.dictionary(key, value, { maxKeys: 5 })

test('what lies between two states leads from one to the other', () => {
	fc.assert(
		fc.property(facts, facts, (before, after) => {
			const reached = changesBetween(before, after).reduce<unknown>(
				(state, { path, new: fresh }) => withValueAt(state, stepsOf(path), fresh),
				before,
			)
			return isSameValue(reached, after)
		}),
	)
})

test('a change survives its block whatever its words are, and any other text is no change', () => {
	fc.assert(fc.property(facts, (file) => isSameValue(blocksIn(`Hi\n${mailBlock(file)}\nBye`).blocks, [file])))
	fc.assert(fc.property(fc.string(), (text) => blocksIn(text).blocks.length === 0))
})

test('a value set in YAML is there, and the lines of others stay', () => {
	const text =
		'# head\ntype: group # kind\ncost: { kind: pay, pounds: 2 }\n' +
		'sessions:\n  - { day: monday } # a\n  # b\n  - { day: friday }\n'
	fc.assert(
		fc.property(
			fc.constantFrom(['type'], ['cost'], ['cost', 'pounds'], ['cost', 'per'], ['sessions', '1', 'day'], ['phone']),
			value,
			(path, fresh) => {
				const edited = withValue(text, path, fresh)
				return edited === undefined || edited.startsWith('# head\n')
			},
		),
	)
	expect(withValue(text, ['sessions', '1', 'day'], 'tuesday')).toBe(text.replace('friday', 'tuesday'))
	expect(withValue(text, ['cost', 'pounds'], undefined)).toBe(text.replace(', pounds: 2', ''))
	expect(withValue(text, ['phone'], '01632', ['phone', 'cost'])).toBe(text.replace('cost:', 'phone: "01632"\ncost:'))
})

test('whatever a stranger sends, nothing is thrown and nothing outside local services and places is written', () => {
	const step = fc.oneof(
		fc.constantFrom(
			'cost',
			'pounds',
			'sessions',
			'0',
			'from',
			'checked',
			'__proto__',
			'constructor',
			'..',
			'/',
			'phone',
		),
		fc.string({ maxLength: 5 }),
	)
	const change = fc.record(
		{ path: fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('.')), old: value, new: value },
		{ requiredKeys: ['path'] },
	)
	const anyFile = fc.record(
		{
			firstDoor: fc.constantFrom(1, 2),
			service: fc.constantFrom('baby-massage', '../../x', 'new-one', 'samaritans', '__proto__'),
			base: fc.constantFrom({}, { name: 'x' }),
			by: fc.string(),
			on: fc.constant(day),
			changes: fc.array(change, { maxLength: 3 }),
			words: fc.dictionary(fc.constantFrom('en', 'xx', '../en'), fc.array(change, { maxLength: 1 }), { maxKeys: 1 }),
		},
		{ noNullPrototype: true, requiredKeys: ['firstDoor', 'service', 'base', 'by', 'on'] },
	)
	const few = areas[0]!.filter(({ kind, root, id }) => root === 'local' || kind === 'tiers' || id === 'samaritans')
	const text = 'type: group\ncost: { kind: pay, pounds: 2 }\n'
	const send = (sent: string) =>
		takeReadings(
			readingsIn('x', sent),
			{ write: true, theirs: new Set() },
			{
				documents: few,
				textOf: (file) => (file.endsWith('.md') ? '---\nname: A\n---\n' : text),
				write: (files) => {
					for (const file of files.keys())
						expect(file).toMatch(/^content\/local\/(services|venues)\/[a-z0-9-]+\/(facts\.yaml|en\.md)$/)
				},
				today: day,
			},
		)
	fc.assert(
		fc.property(anyFile, (file) => [0, 1, 2].includes(send(JSON.stringify(file)).code)),
		{ numRuns: 300 },
	)
	fc.assert(
		fc.property(fc.json(), (sent) => [0, 1, 2].includes(send(sent).code)),
		{ numRuns: 300 },
	)
	expect({}).not.toHaveProperty('polluted')
})
