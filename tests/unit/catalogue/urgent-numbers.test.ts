import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { avoidedWord } from '#catalogue/glossary.ts'
import { catalogueIn, setValidatedCatalogue } from '#catalogue/index.ts'
import { signOffProblems } from '#catalogue/sign-off.ts'
import { world } from '../../world.ts'
import { scratchFolder } from '../../scratch.ts'

const today = '2026-11-22'
const byDay = { open: [{ days: ['monday'], from: '09:00', to: '17:00' }], checked: today }
const raw = world().map((one) =>
	one.id === 'wrenbridge-maternity-unit' && !one.locale
		? { ...one, data: { ...(typeof one.data === 'object' ? one.data : {}), hours: byDay } }
		: one,
)
const { catalogue } = build(raw, today)
setValidatedCatalogue(catalogue)

test('on an urgent card, an area’s own unit that closes at night stands beside the national way in', () =>
	expect(
		catalogueIn('en')
			.services.urgentOf(['maternity-unit'])
			.map(({ id }) => id),
	).toEqual(['wrenbridge-maternity-unit', 'maternity-unit']))

test('999 is 999 everywhere', () =>
	expect(
		catalogueIn('en')
			.services.urgentOf(['emergency-999'])
			.map(({ id }) => id),
	).toEqual(['emergency-999']))

test('a choice about nothing that exists is told to the editor', () => {
	const folder = scratchFolder('sign-off')
	mkdirSync(join(folder, 'national'))
	const choice = (where: string) => `- { where: ${where}, what: a, choice: b, other: c, decides: d }\n`
	writeFileSync(
		join(folder, 'national', 'sign-off.yaml'),
		choice('urgent-cards/danger') + choice('urgent-cards/dangerous'),
	)
	expect(signOffProblems(folder, catalogue).map(({ field, says }) => `${field} ${says.slice(0, 41)}`)).toEqual([
		'1.where "urgent-cards/dangerous" is nothing there',
	])
})

test('a word the glossary avoids is found whole, in every script, and never inside another', () => {
	expect(avoidedWord('ur', 'آپ کو ریفرل چاہیے')).toContain('ریفرل')
	expect(avoidedWord('en', 'Ring us first.')).toContain('Use "call"')
	expect(avoidedWord('en', 'Bring usual things.')).toBeUndefined()
})
