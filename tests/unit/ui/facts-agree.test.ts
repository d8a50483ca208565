import { expect, test } from 'vitest'
import { wordsFor } from '#i18n/translate.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { callNote, hoursText, wayInText, whenAtAGlance } from '#ui/service-text.ts'
import { welcomeTexts } from '#ui/welcome-text.ts'
import { day as today } from '../../moment.ts'

const context = { t: wordsFor('en'), locale: 'en', today } as RenderContext
const hours = (open: unknown, checked = today) => ({ open, checked }) as Parameters<typeof hoursText>[0]
const nineToFive = [{ days: ['monday', 'tuesday', 'wednesday'], from: '09:00', to: '17:00' }]

test('a number is open day and night only where facts say so', () => {
	expect(callNote({ interpreter: 'unknown' }, context)).toBe('')
	expect(callNote({ hours: hours(nineToFive), interpreter: 'unknown' }, context)).toBe(
		'Monday to Wednesday, 9am to 5pm.',
	)
	expect(callNote({ hours: hours('always', '2020-01-01'), interpreter: 'unknown' }, context)).toBe(
		'Open day and night.',
	)
})

test('hours nobody checked for long are not printed', () =>
	expect(hoursText(hours(nineToFive, '2026-01-01'), context)).toBe('Check opening times before you call.'))

test('a group made for somebody never says we do not know about them', () => {
	const welcomes = { dads: 'unknown', siblings: 'unknown', 'disabled-children': 'yes', grandparents: 'no' } as const
	const about = (audiences: readonly string[]) =>
		welcomeTexts({ welcomes, audiences: audiences as never, national: false }, context).join(' ')
	expect(about(['everyone'])).toMatch(/do not know about: dads/i)
	expect(about(['dad-partner'])).not.toMatch(/dads/i)
	expect(about(['disabled-child'])).toMatch(/disabled children/i)
})

test('nobody is told to call first where there is no number to call', () => {
	const textOf = (facts: object, phone?: string) =>
		wayInText({ access: ['book'], checked: { on: today }, ...facts } as never, { ...context, venuePhone: () => phone })
	const atHall = [{ venue: 'hall' }]
	expect(textOf({ 'delivered-at': atHall })).toBe('Get in touch first')
	expect(textOf({ 'delivered-at': ['online', 'phone'] })).toBe('Get in touch first')
	expect(textOf({ 'delivered-at': atHall }, '01632 960 100')).toBe('Call first')
	expect(textOf({ 'delivered-at': atHall, phone: '01632 960 100' })).toBe('Call first')
})

test('a page that tells no date says when somebody is there, once', () => {
	const textOf = (facts: object) =>
		whenAtAGlance(
			{ id: 'one', access: ['book'], 'delivered-at': [{ venue: 'hall' }], checked: { on: today }, ...facts } as never,
			context,
		)
	expect(textOf({})).toBe('We do not know the times. Get in touch and ask.')
	expect(textOf({ hours: hours(nineToFive) })).toBe('Monday to Wednesday, 9am to 5pm.')
	expect(textOf({ hours: hours(nineToFive), phone: '01632 960 100' })).toBeUndefined()
	expect(textOf({ sessions: [{ on: '2026-01-05' }] })).toBe('No dates are set at the moment. Get in touch and ask.')
})
