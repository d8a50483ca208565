import { beforeAll, expect, test, vi } from 'vitest'
import type { BookletData } from '#islands/booklet/data.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

let english: BookletData
let urdu: BookletData

beforeAll(async () => {
	vi.stubEnv('NOW', day)
	const { build } = await import('#catalogue/build.ts')
	const { setValidatedCatalogue } = await import('#catalogue/index.ts')
	setValidatedCatalogue(build(world('ur'), day).catalogue)
	const { bookletData } = await import('#views/booklet.ts')
	const site = new URL('https://families.example/')
	english = bookletData('en', site)
	urdu = bookletData('ur', site)
})

const placeOf = (data: BookletData, id: string) => data.places.find((place) => place.id === id)!

test('what is never shared, about loss or too old is on no paper', () => {
	const bookletText = JSON.stringify(english)
	for (const id of ['safe-harbour-outreach', 'clearway', 'council-front-door', 'after-loss-group', 'twins-club'])
		expect(bookletText, id).not.toContain(`/services/${id}/`)
	expect(bookletText).not.toContain('0808 157 0200')
})

test('what asks first is there with a way to reach it, and without its place and times', () => {
	expect(english.elsewhere).toContain('tea-and-talk')
	expect(english.services['tea-and-talk']).toMatchObject({ when: {}, join: 'Call first', phone: '01632 960 410' })
	expect(english.places.flatMap(({ entries }) => entries)).not.toContain('tea-and-talk')
})

test('a service says its times at each of its places, with ages, price and how to join', () => {
	expect(english.services['baby-massage']).toMatchObject({
		ages: '1 to 7 months',
		cost: 'Free for some, or £15 for the course\u00A0· Second child: £7.50',
		join: 'Call first\u00A0· How to book: By phone or online',
		when: {
			'orchard-childrens-centre': ['Every Tuesday, 10am to 11am, in term time.'],
			'wrenbridge-family-hub': ['Every Friday, 10am to 11am, in term time.'],
		},
		checked: 'Checked 19 October 2026',
		path: '/en/services/baby-massage/',
	})
})

test('a place has its bus, its week by the day, and says once what is different there', () => {
	const library = placeOf(english, 'mill-lane-library')
	expect(library.buses).toBe('Buses that stop near: 7, 9, 12.')
	expect(library.week.map(({ day, times }) => [day, times.length])[0]).toEqual(['Monday', 2])
	expect(library.notices?.map(([, , text]) => text)).toEqual(['Closed · Tuesday 1 December to Wednesday 2 December'])
	expect(JSON.stringify(english.services['rhyme-time'])).not.toContain('Closed')
})

test('an old fact says no times on paper either', () => {
	expect(english.services['baby-bank']?.when['chapel-street-hall'] ?? []).toEqual([])
})

test('it says until when its times hold', () => {
	expect(english.until).toBe('Times until 18 December 2026')
	expect(urdu.dir).toBe('rtl')
})

test('the back says what to write to who is texted, and not the number alone', () => {
	const texted = english.urgent.flatMap(({ calls }) => calls).filter(({ number }) => number.startsWith('Text'))
	expect(texted.map(({ number }) => number)).toContain('Text SHOUT to 85258')
	expect(texted.map(({ number }) => number)).not.toContain('Text 85258')
})

test('the back gives numbers for each urgent card, English beside unchecked words, none that is never shared', () => {
	const danger = english.urgent[0]!
	expect(danger.calls).toEqual([{ who: '', number: '999' }])
	expect(urdu.urgent[0]).toMatchObject({ english: danger.name })
	expect(urdu.hasUnreadSafetyWords).toBe(true)
	expect(english.hasUnreadSafetyWords).toBe(false)
	const never = ['0808 2000 247', 'Galop', 'Respect']
	for (const words of never) expect(JSON.stringify(english.urgent)).not.toContain(words)
})

test('codes lead to the site, wherever the paper was made', () => {
	expect(english.site).toBe('https://families.example')
})
