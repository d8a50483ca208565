import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeNote, tidyNote } from '#domain/lists/note.ts'

const phones = ['01632 960 114', '116 123']

describe('a note that came with a link', () => {
	test.each([
		'Try Thursday first. Ask for Amina.',
		'Thursday 10.30-11.30, room 12.Ask at the desk',
		'From 26/11/2026 10:30 to 12 noon; £5 a week, bring 2 nappies',
		'Mondays 12, 13, 14, 15 and 16 December 2026',
		'Ring 01632 960114 or +44 1632 960 114, or 116 123. In danger: 999',
		'জরুরি হলে ০১৬৩২ ৯৬০ ১১৪ নম্বরে',
		'e.g. 10 a.m. at WB1 2PQ',
		'جمعرات کو پہلے جائیں۔ آمنہ کا پوچھیں',
		'💚💚',
		'Ask at the desk ',
	])('keeps %s', (note) => expect(safeNote(note, phones)).toEqual({ text: note.trim(), isSomeLeftOut: false }))

	test.each([
		['Ring Amina on 07700 900123 today', 'Ring Amina on … today'],
		['Ring 07700-900-123', 'Ring …'],
		['Ring (07700) 900.123 or 0 7 7 0 0 9 0 0 1 2 4', 'Ring … or …'],
		['+48 22 555 01 23', ''],
		['Text 85258', 'Text …'],
		['WhatsApp ٠٧٧٠٠ ٩٠٠١٢٣', 'WhatsApp …'],
		['০৭৭০০ ৯০০১২৩ নম্বরে', '… নম্বরে'],
		['0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣', ''],
		['０７７００９００１２３ now', '… now'],
		['Go to https://evil.example/x?y=1 today', 'Go to … today'],
		['Go to www.evil.example', 'Go to …'],
		['Go to pay-here.co.uk, bring cash', 'Go to …, bring cash'],
		['See t.me/help and ask@evil.example please', 'See … and … please'],
		['FREE MONEY AT EVIL.COM', 'FREE MONEY AT …'],
		['javascript://alert', '…'],
	])('leaves out of “%s” what leads elsewhere, and says so', (note, text) =>
		expect(safeNote(note, phones)).toEqual({ text: /[\p{L}\p{N}]/u.test(text) ? text : '', isSomeLeftOut: true }),
	)

	test('never shows a number of seven figures or more that no service of the list has', () => {
		const between = fc.constantFrom('', ' ', '-', '.', '(', ') ', '/', '  ', '\u200d', ' · ')
		const number = fc
			.array(fc.tuple(fc.integer({ min: 0, max: 9 }), between), { minLength: 9, maxLength: 13 })
			.map((all) => `07${all.map(([figure, sign]) => `${figure}${sign}`).join('')}`)
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), number, (words, said) => {
				const { text, isSomeLeftOut } = safeNote(`Ring Amina: ${said} ${words.replace(/\p{N}/gu, '')}`, phones)
				expect(isSomeLeftOut).toBe(true)
				expect(text).not.toMatch(/(\d\D{0,2}){9}/)
			}),
			{ numRuns: 2000 },
		)
	})

	test('has no towers of marks, no turned text, and whole words of every language', () => {
		expect(tidyNote(`Hi${'\u0301\u0336\u20dd'.repeat(33)} you`).length).toBeLessThan(10)
		expect(tidyNote('Ask \u202eanimA\u202c \u2066x\u2069')).toBe('Ask animA x')
		for (const word of ['ইয়াং', 'দাঁড়াও', 'শুক্রবার', 'مُدَرِّس', 'آئیں‌گے', 'Zażółć', 'și', 'क्ष्त्रिय'])
			expect(tidyNote(word)).toBe(word.normalize('NFC'))
	})
})
