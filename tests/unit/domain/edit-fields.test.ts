import { expect, test } from 'vitest'
import { z } from 'zod'
import { idsEver } from '#catalogue/build.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { subjects, type Subject } from '#domain/edits/change-file.ts'
import { blankOf, fieldOf, filledIn, optionOf, partsOf, type Field } from '#domain/edits/fields.ts'
import { lean } from '#domain/edits/lean.ts'
import { schemasOf } from '#domain/edits/schemas.ts'
import { session } from '#domain/model/session.ts'
import { world } from '../../world.ts'

const ids = idsEver(world())
const fieldsOf = (subject: Subject) =>
	Object.fromEntries(partsOf(schemasOf(subject, ids).facts).map(({ key, field }) => [key, field]))

test('the editor judges by the schemas of the content model, all of them', () => {
	for (const [subject, kind] of Object.entries(subjects) as [Subject, (typeof subjects)[Subject]][]) {
		const { facts, words } = schemasOf(subject, ids)
		expect(Object.keys(facts.shape)).toEqual(Object.keys(kindOf(kind).facts(ids).shape))
		expect(words).toBe(kindOf(kind).words)
	}
})

test('every field of a service, a place and a notice is asked for in a fitting way', () => {
	const service = fieldsOf('service')
	expect(service['phone']).toEqual({ is: 'text', input: 'tel' })
	expect(service['web']).toEqual({ is: 'text', input: 'url' })
	expect(service['touchpoint']).toEqual({ is: 'yes-no' })
	expect(service['access']).toMatchObject({ is: 'list', item: { is: 'choice' } })
	expect(service['run-by']).toMatchObject({ is: 'choice' })
	const places = service['delivered-at'] as Extract<Field, { is: 'list' }>
	expect(places.item.is === 'choice' && places.item.choices.map(({ value }) => value)).toEqual(
		expect.arrayContaining(['home', 'confidential', { venue: 'wren-park' }]),
	)
	expect(service['sessions']).toMatchObject({ item: { options: [{ name: 'from+to+on' }, { name: 'from+to+day' }] } })
	expect(fieldsOf('venue')['point']).toMatchObject({ is: 'group' })
	expect(fieldsOf('notice')['about']).toMatchObject({ is: 'one-of' })
})

test('a value is shown in the shape it has, also while it is being filled in', () => {
	const field = fieldOf(session(ids))
	const options = field.is === 'one-of' ? field.options : []
	expect(optionOf(options, { from: '10:00', to: '11:00', on: '2026-12-01' }).name).toBe('from+to+on')
	for (const option of options) expect(optionOf(options, blankOf(option.field))).toBe(option)
})

test('what was not filled in says nothing', () => {
	expect(filledIn({ a: null, b: [null, 'x'], c: { d: null }, e: false })).toEqual({ b: ['x'], c: {}, e: false })
})

test('what a schema says anyway is not written', () => {
	const whole = session(ids).parse({ day: 'monday', from: '10:00', to: '11:00', runs: 'term-time' })
	expect(lean(z.array(session(ids)), [whole])).toEqual([
		{ day: 'monday', from: '10:00', to: '11:00', runs: 'term-time' },
	])
	expect(lean(session(ids), { day: 'noday' })).toEqual({ day: 'noday' })
})
