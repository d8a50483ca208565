import { expect, test } from 'vitest'
import { wordsFor } from '#i18n/translate.ts'
import { whoAsks } from '#views/who-asks.ts'

const t = wordsFor('en')

test('who can ask is whole sentences, also where only parents can', () => {
	expect(whoAsks(['gp', 'midwife', 'self'], 'en', t)).toMatch(/^\S.* or .*\. Parents can ask for it themselves\.$/)
	expect(whoAsks(['gp'], 'en', t)).toMatch(/^[^.]+\.$/)
	expect(whoAsks(['self'], 'en', t)).toBe('Parents can ask for it themselves.')
})
