import { beforeAll, expect, test } from 'vitest'
import type { RawDocument } from '#catalogue/files.ts'
import type { evidenceView } from '#views/evidence.ts'
import type { listDataIn } from '#views/lists/data.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

let view: ReturnType<typeof evidenceView>
let list: ReturnType<typeof listDataIn>
let rankOf: (id: string) => number

/** The small area, where a course that was not found to help is offered beside one that was. */
const withFacts = (files: readonly RawDocument[], more: Readonly<Record<string, object>>) =>
	files.map((one) =>
		one.kind === 'services' && !one.locale && more[one.id]
			? { ...one, data: { ...(one.data as object), ...more[one.id] } }
			: one,
	)

beforeAll(async () => {
	const { build } = await import('#catalogue/build.ts')
	const { setValidatedCatalogue } = await import('#catalogue/index.ts')
	const { evidenceView } = await import('#views/evidence.ts')
	const { listDataIn } = await import('#views/lists/data.ts')
	const checked = '2025-11-01'
	const files = withFacts(world(), {
		'baby-massage': { evidence: { state: 'supported', checked } },
		'baby-feeding-drop-in': { touchpoint: true },
		'stay-and-play-under-ones': { delivers: 'incredible-years-babies', touchpoint: false },
	})
	setValidatedCatalogue(build(files, day).catalogue)
	view = evidenceView('en')
	list = listDataIn('en')
	const { serviceDoc } = await import('#views/finder/docs.ts')
	const { catalogueIn } = await import('#catalogue/index.ts')
	rankOf = (id) => serviceDoc(catalogueIn('en').everyService.get(id), 'en').rank
})

const idsIn = (state: string) =>
	view.groups.filter((group) => group.state === state).flatMap(({ all }) => all.map(({ service }) => service.id))

test('whoever commissions sees what is known of each course and visit, what is due and what may stop', () => {
	expect(idsIn('no-effect')).toEqual(['stay-and-play-under-ones'])
	expect(idsIn('not-reviewed')).toContain('video-feedback')
	expect(view.due.map(({ service }) => service.id)).toEqual(['baby-massage'])
	expect(view.later.map(({ service }) => service.id)).toContain('video-feedback')
	expect(view.later.every(({ nextLook }) => nextLook > day)).toBe(true)
	expect(view.stopping.map(({ id }) => id)).toEqual(['video-feedback'])
})

test('groups for meeting people stand apart: no study is asked of them', () => {
	expect(view.touchpoints.map(({ id }) => id)).toContain('baby-feeding-drop-in')
	expect(view.groups.flatMap(({ all }) => all).filter(({ service }) => service.touchpoint)).toEqual([])
})

test('a worker who picks what was not found to help, or not looked up, is told, and what is better known', () => {
	expect(list.services['stay-and-play-under-ones']?.doubt).toEqual({ state: 'no-effect', better: ['baby-massage'] })
	expect(list.services['video-feedback']?.doubt).toEqual({ state: 'not-reviewed', better: ['baby-massage'] })
	expect(list.services['baby-massage']?.doubt).toBeUndefined()
})

test('the finder puts what was not found to help below what is as near to the words', () =>
	expect(rankOf('stay-and-play-under-ones')).toBeLessThan(rankOf('baby-massage')))
