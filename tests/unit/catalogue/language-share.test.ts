import { expect, test } from 'vitest'
import { shareText, stateByShare } from '#catalogue/language-share.ts'

const share = (strings: number, texts: number) => ({
	strings: { done: strings, of: 1000 },
	texts: { done: texts, of: 400 },
})

test('a language is shown from three quarters of the site’s words, and whole with all and nine tenths of texts', () => {
	expect(stateByShare(share(749, 400))).toBe('draft')
	expect(stateByShare(share(750, 0))).toBe('public-draft')
	expect(stateByShare(share(999, 400))).toBe('public-draft')
	expect(stateByShare(share(1000, 359))).toBe('public-draft')
	expect(stateByShare(share(1000, 360))).toBe('live')
})

test('what is not whole is never said to be', () => {
	expect(shareText({ done: 1999, of: 2000 })).toBe('1,999 of 2,000 (99 %)')
	expect(shareText({ done: 0, of: 0 })).toBe('0 of 0 (100 %)')
})
