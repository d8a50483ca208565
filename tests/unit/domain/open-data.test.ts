import { describe, expect, test } from 'vitest'
import { stableId } from '#catalogue/stable-id.ts'
import { isRoleAddress, openDataFormOf } from '#domain/open-data.ts'

const needs = (...privacy: ('n' | 's' | 'x')[]) => privacy.map((one) => ({ privacy: one, quiet: false }))
const everyone = { audiences: ['everyone' as const], 'delivered-at': ['phone' as const] }

describe('how much goes out', () => {
	test.each([
		['all of what everybody may see', everyone, needs('n'), 'all'],
		['all where one need of several is private', everyone, needs('n', 's'), 'all'],
		['no place where each need is private', everyone, needs('s', 'x'), 'no-place'],
		['no place where somebody asks first', { ...everyone, sensitive: 'ask-first' as const }, needs('n'), 'no-place'],
		['no place after a loss', { ...everyone, audiences: ['bereaved' as const] }, needs('n'), 'no-place'],
		[
			'no place of a confidential one',
			{ ...everyone, 'delivered-at': ['confidential' as const] },
			needs('n'),
			'no-place',
		],
		['no place on the quiet page', everyone, [{ privacy: 'n' as const, quiet: true }], 'no-place'],
		['nothing that is never shared', { ...everyone, sensitive: 'never-shared' as const }, needs('n'), 'no'],
	])('%s', (_what, service, helpsWith, form) => expect(openDataFormOf(service, helpsWith)).toBe(form))

	test('is made less by a word of its own, and never more', () => {
		expect(openDataFormOf({ ...everyone, 'open-data': 'no' }, needs('n'))).toBe('no')
		expect(openDataFormOf({ ...everyone, sensitive: 'ask-first', 'open-data': 'all' }, needs('n'))).toBe('no-place')
		expect(openDataFormOf({ ...everyone, sensitive: 'never-shared', 'open-data': 'all' }, needs('n'))).toBe('no')
	})
})

test.each([
	['hub@wrenbridge.example', true],
	['baby-massage@wrenbridge.example', true],
	['jo.smith@wrenbridge.example', false],
	['songs.for.babies@gmail.com', false],
	['Jo@Hotmail.co.uk', false],
])('%s is a team’s: %s', (address, isTeams) => expect(isRoleAddress(address)).toBe(isTeams))

test('the same thing has the UUID any other program would give it', () => {
	expect(stableId('https://wrenbridge.example/#service/baby-massage')).toBe('c98711d6-d8b6-58b1-8693-861bce379420')
})
