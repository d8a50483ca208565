import { beforeAll, expect, test, vi } from 'vitest'
import { itemText } from '#domain/lists/item.ts'
import { resolve } from '#domain/lists/resolve.ts'
import { segmentsOf } from '#domain/lists/text-message.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { entryOf, fullNameOf } from '#islands/lists/entry.ts'
import type { ListData } from '#islands/lists/list-data.ts'
import { messageOf } from '#islands/lists/passing-on.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

const tags = liveLocales.map(({ tag }) => tag)
let lists: Readonly<Record<string, ListData>>

beforeAll(async () => {
	const { build } = await import('#catalogue/build.ts')
	const { setValidatedCatalogue } = await import('#catalogue/index.ts')
	const { listDataIn } = await import('#views/lists/data.ts')
	setValidatedCatalogue(build(world(...tags), day).catalogue)
	lists = Object.fromEntries(tags.map((tag) => [tag, listDataIn(tag)]))
	vi.stubGlobal('location', { origin: 'https://wrenbridge.example' })
}, 60_000)

test('a service at one of its places says when and where it is there', () => {
	const data = lists['en']!
	const at = (venue: string) => entryOf(`baby-weigh-in@${venue}`, data)!
	expect(at('otter-lane-childrens-centre')).toMatchObject({
		name: 'Baby weigh-in',
		when: 'Every Thursday, 9:30am to 11:30am',
		where: "Otter Lane Children's Centre",
		address: 'Otter Lane, Wrenbridge, WB2 5TR',
		phone: '01632 960 101',
	})
	expect(at('otter-lane-childrens-centre').days[0]).toBe(day)
	expect(at('orchard-childrens-centre').days[0]).toBe('2026-12-01')
	expect(entryOf('baby-weigh-in', data)!.where).toBe('4 places')
	expect(fullNameOf('baby-weigh-in@long-drove-stop', data)).toBe('Baby weigh-in, Long Drove stop')
	expect(entryOf('constructor@toString', data)).toBeUndefined()
})

test('a place that is confidential is none that a list could name', () => {
	const data = lists['en']!
	const named = Object.entries(data.services).flatMap(([id, { venue, places = {} }]) =>
		[venue, ...Object.keys(places)].flatMap((at) => (at ? [itemText({ service: id, at })] : [])),
	)
	expect(named.length).toBeGreaterThan(20)
	expect(named.filter((item) => /@(confidential|home|phone|online)$/.test(item))).toEqual([])
	expect(named.filter((item) => resolve([item], data)[0]?.kind !== 'service')).toEqual([])
	expect(resolve(['family-help-worker@confidential'], data)).toMatchObject([{ isPlaceLost: true }])
})

test('a text of any services is at most three segments in every language, unless its link alone is longer', () => {
	for (const data of Object.values(lists)) {
		const items = Object.entries(data.services).flatMap(([id, { places }]) =>
			places ? Object.keys(places).map((at) => itemText({ service: id, at })) : [id],
		)
		for (let first = 0; first < items.length; first += 1)
			for (const count of [1, 2, 3, 6, 12]) {
				const ids = items.slice(first, first + count)
				const { text } = messageOf({ ids, note: '' }, data)
				const link = text.split('\n').at(-1)!.split(' ').at(-1)!
				const { segments } = segmentsOf(text)
				if (segments > Math.max(3, segmentsOf(link).segments)) throw new Error(`${data.locale}: ${text}`)
				if (count === 1 && text === link) throw new Error(`${data.locale}: not one name fits beside ${link}`)
			}
	}
})

test('a note that would cost a line of a text stays out of it; one that costs nothing goes with it', () => {
	const data = lists['en']!
	expect(messageOf({ ids: ['rhyme-time'], note: 'Ask for Amina' }, data)).toMatchObject({
		text: expect.stringContaining('&n=Ask+for+Amina&'),
		isNoteLeftOut: false,
	})
	const ids = ['rhyme-time', 'baby-weigh-in@otter-lane-childrens-centre', 'baby-bank', 'dad-to-dad', 'job-club']
	const { text, isNoteLeftOut } = messageOf({ ids, note: 'Try Thursday first. '.repeat(9) }, data)
	expect([text.includes('&n='), isNoteLeftOut]).toEqual([false, true])
	const tooMany = { ids: Object.keys(data.services).slice(0, 12), note: '😀'.repeat(200) }
	expect(messageOf(tooMany, lists['ur']!).isNoteLeftOut).toBe(true)
})
