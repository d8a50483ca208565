import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import type { Doc } from '#islands/finder/data.ts'
import { searchPageIn } from '../search-page.ts'
import { fromParents } from '../bench/parents.ts'
import { queries } from '../bench/queries.ts'
import { expected } from './expected.ts'

const idOf = ({ kind, id }: Doc): string => `${kind === 'place' ? 'venue' : kind}:${id}`
const firstLooked = 5
const least = 60

/** What the content calls urgent, private or quiet, and whom it names for that alone: it frightens who did not ask. */
function frightening(): Set<string> {
	const { needs, guides, services } = catalogueIn('en')
	const scary = new Set(
		needs.all.filter(({ first, privacy, quiet }) => first === 'urgent' || privacy === 'x' || quiet).map(({ id }) => id),
	)
	return new Set([
		...[...scary].map((id) => `need:${id}`),
		...guides.all
			.filter((guide) => ('privacy' in guide && guide.privacy === 'x') || ('quiet' in guide && guide.quiet))
			.map(({ id }) => `guide:${id}`),
		...services.all
			.filter((service) => service.sensitive === 'never-shared' || services.isQuiet(service))
			.filter((service) => service.needs.every((need) => scary.has(need)))
			.map(({ id }) => `service:${id}`),
	])
}

describe.runIf(expected.found).each(liveLocales.map(({ tag }) => tag))('what is typed in %s', (locale) => {
	const all = [...queries, ...fromParents].filter((query) => query.locale === locale)
	const judged = all.map(({ typed, expected }) => {
		const ids = searchPageIn(locale).rows(typed).map(idOf)
		return { typed, expected, found: ids, rank: ids.findIndex((id) => expected.includes(id)) }
	})
	const share = (most: number) => judged.filter(({ rank }) => rank >= 0 && rank < most).length / judged.length
	const missed = (most: number) =>
		judged.filter(({ rank }) => rank < 0 || rank >= most).map(({ typed, found }) => `${typed}: ${found[0]}`)

	test(`is at least ${least} things`, () => expect(all.length).toBeGreaterThanOrEqual(least))
	test('finds an answer first nearly always', () => expect(share(1), missed(1).join('\n')).toBeGreaterThanOrEqual(0.95))
	test('finds one among the first three but for one in a hundred', () =>
		expect(share(3), missed(3).join('\n')).toBeGreaterThanOrEqual(0.99))
	test('brings nothing frightening among the first that was not asked for', () => {
		const scary = frightening()
		const unasked = judged
			.filter(({ expected }) => !expected.some((id) => scary.has(id)))
			.flatMap(({ typed, found }) =>
				found
					.slice(0, firstLooked)
					.filter((id) => scary.has(id))
					.map((id) => `${typed}: ${id}`),
			)
		expect(unasked).toEqual([])
	})
})
