import { expect, test, vi } from 'vitest'
import { localeTags } from '#i18n/locales.ts'
import { forEachLocaleOfExample } from '#pages/_static-paths.ts'

const area = { example: true }
vi.mock('#catalogue/index.ts', () => ({ catalogueIn: () => ({ area }) }))

test('pages of examples are the example area’s alone: a real area has none of the places they name', () => {
	expect(forEachLocaleOfExample().map(({ params }) => params.locale)).toEqual(localeTags)
	area.example = false
	expect(forEachLocaleOfExample()).toEqual([])
})
