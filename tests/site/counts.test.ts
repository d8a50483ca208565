import { expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { countsPath, forWorkersPath, homePath } from '#routes.ts'
import { mayBeCounted } from '#views/counts/may-be-counted.ts'
import { pageAt, pages, textOf } from './pages.ts'

const below = (path: string) => path.slice(homePath(sourceLocale).length).replace(/\/$/, '')
const english = pages.filter(({ path }) => path.startsWith(homePath(sourceLocale)))

test('no page that hides what it is about may be counted', () => {
	const hiding = english.filter(({ html, kind }) => !kind.startsWith('embed/') && !html.includes('property="og:title"'))
	expect(hiding.length).toBeGreaterThan(3)
	expect(hiding.map(({ path }) => below(path)).filter(mayBeCounted)).toEqual([])
})

test('most pages may be', () => {
	expect(english.filter(({ path }) => mayBeCounted(below(path))).length).toBeGreaterThan(english.length / 2)
})

const { area, counts } = catalogueIn(sourceLocale)

test.runIf(counts.size > 0)(
	'how often pages are opened stands where workers look, and says what is not counted',
	() => {
		expect(pageAt(forWorkersPath(sourceLocale))).toContain(`href="${countsPath(sourceLocale)}"`)
		const text = textOf(pageAt(countsPath(sourceLocale)))
		expect(text).toContain('No one is counted or followed')
		expect(text.includes('These numbers are made up')).toBe(area.example)
		const main = pageAt(countsPath(sourceLocale)).split(/<\/?main/)[1]!
		const named = [...main.matchAll(/href="(\/en\/[^"#]*)"/g)]
		const linked = named.map(([, path]) => path!).filter((path) => path !== forWorkersPath(sourceLocale))
		expect(linked.length).toBeGreaterThan(20)
		expect(linked.map(below).filter((page) => !mayBeCounted(page))).toEqual([])
	},
)
