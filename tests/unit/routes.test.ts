import { expect, test } from 'vitest'
import * as routes from '../../src/routes.ts'

test('every address of a page ends in a slash and begins with its language', () => {
	for (const [name, path] of Object.entries(routes)) {
		if (['pagefindPath', 'iconPath', 'inLanguage', 'checkDataPath', 'finderDataPath', 'tradeWordsPath'].includes(name)) continue
		expect((path as (...parts: string[]) => string)('ur', 'one', 'two'), name).toMatch(/^\/ur\/([a-z-]+\/)*$/)
	}
})

test('the same page in another language differs only in its first part', () => {
	expect(routes.inLanguage('/en/stages/newborn/', 'ur')).toBe('/ur/stages/newborn/')
})
