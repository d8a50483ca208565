import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { catalogueIn, setValidatedCatalogue } from '#catalogue/index.ts'
import { settingsNear } from '#views/childcare/near.ts'
import { childcareSufficiency } from '#views/gaps/childcare.ts'
import { youthGaps } from '#views/gaps/young-people.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

process.env['NOW'] = day
const documents = world().map((one) =>
	one.kind === 'settings' && one.id === 'riverside-day-nursery' && !one.locale
		? { ...one, data: { ...(one.data as object), closed: { on: '2026-11-20' } } }
		: one,
)
setValidatedCatalogue(build(documents, day).catalogue)

test('who comes for a nursery that has closed is shown what is near, and not that one', () => {
	const closed = catalogueIn('en').settings.get('riverside-day-nursery')
	expect(catalogueIn('en').settings.ended.map(({ id }) => id)).toEqual([closed.id])
	const near = settingsNear('en', closed)
	expect(near.length).toBeGreaterThan(0)
	expect(near.map(({ href }) => href).join()).not.toContain(closed.id)
})

test('the page on whether there is enough childcare counts what settings told, and what is closed no more', () => {
	const { count, places, byQuestion, byPart } = childcareSufficiency()
	expect(count).toBe(2)
	expect(places).toContain('knows no number of places')
	expect(byQuestion.rows[0]!.cells).toEqual(['1', '0', '1', '2'])
	expect(byPart.rows.map(({ name }) => name)).toContain('Oakfield')
})

test('each topic for young people says what there is, and where there is next to nothing what is nearest', () => {
	const { rows, heads } = youthGaps('en')
	expect(rows.map(({ id }) => id)).toContain('things-to-do')
	for (const { cells } of rows) expect(cells).toHaveLength(heads.length)
	const named = rows.flatMap(({ own, elsewhere }) => [...own, ...elsewhere]).map(({ href }) => href)
	expect(named.join()).not.toContain('clearway-young-people')
	expect(rows.some(({ gap }) => gap !== undefined)).toBe(true)
})
