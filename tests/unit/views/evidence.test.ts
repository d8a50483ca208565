import { expect, test } from 'vitest'
import { evidenceFrom } from '#catalogue/evidence.ts'
import { wordsFor } from '#i18n/translate.ts'
import { agesText } from '#ui/ages-text.ts'
import { exampleService } from '#views/examples.ts'

const service = exampleService('fresh', '2026-11-26')
const study = { source: 'study' as const, name: 'A trial', year: 2016, web: 'https://example.org/trial' }
const programme = { state: 'no-effect' as const, studies: [study], 'looked-up': '2026-11-01' }
const withEvidence = evidenceFrom(() => programme)

test('what is known of a programme is known of whoever delivers it, whatever they say of themselves', () => {
	const own = { state: 'supported' as const, checked: '2026-10-01' }
	expect(withEvidence({ ...service, delivers: 'p', evidence: own }).evidence).toEqual({
		state: 'no-effect',
		checked: '2026-11-01',
		source: 'A trial',
		web: 'https://example.org/trial',
	})
	expect(withEvidence({ ...service, delivers: 'none', evidence: own }).evidence).toBe(own)
	expect(withEvidence({ ...service, delivers: undefined, evidence: own }).evidence).toBe(own)
})

test.each([
	[{ ages: { 'from-weeks': 0, 'to-weeks': 26 } }, '0 to 6 months'],
	[{ ages: { 'from-weeks': 156, 'to-weeks': 312 } }, '3 to 6 years'],
	[{ ages: { 'from-weeks': -30, 'to-weeks': 104 } }, 'newborn – toddler'],
	[{}, 'newborn – toddler'],
])('an age is said as people say it: %j', (facts, said) =>
	expect(agesText({ stages: ['newborn', 'toddler'], ...facts }, { locale: 'en', t: wordsFor('en') }, (id) => id)).toBe(
		said,
	),
)
