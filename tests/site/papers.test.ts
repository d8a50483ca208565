import { expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { readPapers } from '#catalogue/papers.ts'
import { contentFolder } from '#catalogue/read.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { pageAtPath, paperPath, papersPath } from '#routes.ts'
import { pageAt, textOf } from './pages.ts'

const { papers, subjects } = readPapers(contentFolder)
const { retired, venues } = catalogueIn(sourceLocale)
const ended = new Set([...retired.map(({ id }) => `services/${id}`), ...venues.ended.map(({ id }) => `places/${id}`)])

/** A crosswalk that says a thing is there while its page says nothing of it would be believed. */
test.each(papers.flatMap(({ rows }) => Object.entries(rows)).filter(([, { here }]) => here.length > 0))(
	'%s stands where it is said to',
	(_, { here }) => {
		const missing = here.filter(
			({ at, says }) => !ended.has(at) && !textOf(pageAt(pageAtPath(sourceLocale, at))).includes(says),
		)
		expect(missing).toEqual([])
	},
)

test('each paper is two taps from the page for workers', () => {
	expect(pageAt('/en/for-workers/')).toContain(`href="${papersPath('en')}"`)
	for (const { id, rows } of papers) {
		expect(pageAt(papersPath('en'))).toContain(`href="${paperPath('en', id)}"`)
		for (const row of Object.keys(rows)) expect(pageAt(paperPath('en', id))).toContain(`id="${row}"`)
	}
})

test('a row about a subject is one tap from the page of papers, which works without a script', () => {
	const page = pageAt(papersPath('en'))
	for (const { id, name, rows } of subjects) {
		const part = page.split(`id="${id}"`)[1]!.split('</details>')[0]!
		expect(part).toContain(name)
		for (const row of rows) {
			const paper = papers.find((one) => row in one.rows)!
			expect(part).toContain(`href="${paperPath('en', paper.id)}#${row}"`)
		}
	}
})
