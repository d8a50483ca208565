import { describe, expect, test } from 'vitest'
import { segmentsOf, textMessage } from '#domain/lists/text-message.ts'

describe('how a text is sent', () => {
	test.each([
		['a'.repeat(160), 1, 'GSM-7'],
		['a'.repeat(161), 2, 'GSM-7'],
		['a'.repeat(306), 2, 'GSM-7'],
		['a'.repeat(307), 3, 'GSM-7'],
		['€'.repeat(80), 1, 'GSM-7'],
		['€'.repeat(81), 2, 'GSM-7'],
		['ł', 1, 'UCS-2'],
		['ب'.repeat(70), 1, 'UCS-2'],
		['ب'.repeat(71), 2, 'UCS-2'],
		['ب'.repeat(201), 3, 'UCS-2'],
		['ب'.repeat(202), 4, 'UCS-2'],
	] as const)('%#', (text, segments, alphabet) => expect(segmentsOf(text)).toEqual({ segments, alphabet }))
})

describe('a text with a list', () => {
	const link =
		'https://wrenbridge.example/ur/list/#v=1&s=baby-feeding-drop-in,stay-and-play-babies,health-visitor-line&c=1x9fk2q'
	const urdu = [
		{ name: 'بچے کو دودھ پلانے میں مدد کا گروپ', phone: '01632 960114', when: 'جمعرات صبح 10 بجے' },
		{ name: 'چھوٹے بچوں کے لیے کھیل کا وقت', phone: '01632 960142', when: 'جمعرات دوپہر 1:30 بجے' },
		{ name: 'ہیلتھ وزیٹر کا فون', phone: '01632 960120' },
	]
	test('three services fit in three segments, numbers first, none left out', () => {
		const text = textMessage(urdu, link)
		expect(segmentsOf(text).segments).toBeLessThanOrEqual(3)
		expect(text.split('\n')).toHaveLength(4)
		for (const { phone } of urdu)
			expect(text.split('\n').some((line) => line.startsWith(phone.replaceAll(' ', '')))).toBe(true)
		expect(text.endsWith(link)).toBe(true)
	})
	test('times go in while there is room', () => {
		expect(
			textMessage(
				[{ name: 'Baby massage', phone: '01632 960114', when: 'Thursdays 10am' }],
				'https://wrenbridge.example/en/list/#v=1&s=baby-massage&c=abc',
			),
		).toContain('01632960114 Baby massage Thursdays 10am')
	})
	test('curly signs do not make an English text three times as long', () => {
		expect(segmentsOf(textMessage([{ name: 'Dad’s “hour” – play', phone: '01632 960114' }], link)).alphabet).toBe(
			'GSM-7',
		)
	})
	test('says a place that has no number by its name', () =>
		expect(textMessage([{ name: 'Baby massage' }], link).split('\n')[0]).toBe('Baby massage'))
})
