import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageFrom, isForAge, stageAt, weeksPregnant } from '#domain/time/age.ts'
import { milesBetween } from '#domain/finder/distance.ts'
import { activeFilters, fits, noFilters, partOfDay, type Facets, type Filters } from '#domain/finder/filters.ts'
import { compoundWays } from '#domain/finder/compounds.ts'
import { normalise, termsOf } from '#domain/finder/normalise.ts'
import { placeFor, postcodeIn } from '#domain/finder/place-lookup.ts'
import { fromHash } from '#islands/finder/from-hash.ts'
import { toHash } from '#islands/finder/hash.ts'

describe('letters people type for one another', () => {
	test.each([
		['Urdu on an Arabic keyboard', 'بچي كي نيند', 'بچی کی نیند'],
		['Arabic without hamza or dots', 'الرضاعه', 'الرضاعة'],
		['Arabic with vowel signs', 'رَضَاعَة', 'رضاعة'],
		['Polish without its letters', 'zlobek', 'Żłobek'],
		['Romanian with cedillas', 'naştere', 'naștere'],
		['Bengali without nukta', 'সময', 'সময়'],
		['Bengali digits', '১১১', '111'],
		['Urdu digits', '۱۲', '12'],
		['apostrophes', "can't cope", 'cant cope'],
	])('%s', (_, typed, written) => expect(normalise(typed)).toBe(normalise(written)))

	test.each([
		['groups', 'group'],
		['babies', 'baby'],
		['الرضاعة', 'رضاعة'],
		['শিশুদের', 'শিশু'],
	])('%s and %s are one word', (one, other) => expect(termsOf(one)).toEqual(termsOf(other)))

	test('short words keep their ends', () => expect(termsOf('gas bus')).toEqual(['gas', 'bus']))
	test('folding what is folded changes nothing', () =>
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text))))
})

describe('words written together or apart', () => {
	const vocabulary = new Set([
		...['drop', 'in', 'stay', 'and', 'play', 'postnatal', 'depression', 'debt', 'le'],
		...termsOf('বুকের দুধ الرضاعة الطبيعية groups'),
	])
	const ways = (typed: string) =>
		compoundWays(
			termsOf(typed),
			(term) => vocabulary.has(term),
			(term) => term === 'debtle',
		).map((terms) => terms.join(' '))
	test.each([
		['dropin', 'drop in'],
		['stayandplay', 'stay and play'],
		['groupsplay', 'group play'],
		['বুকেরদুধ', 'বুক দুধ'],
		['الرضاعةالطبيعية', 'رضاعه طبيعيه'],
		['post natal depression', 'postnatal depression'],
	])('%s is also %s', (typed, meant) => expect(ways(typed)).toEqual([termsOf(typed).join(' '), meant]))
	test.each(['drop in', 'unheard', 'debtle'])('%s is what it is', (typed) => expect(ways(typed)).toEqual([typed]))
})

describe('a child’s age', () => {
	test.each([
		[{ born: '2026-09-08' }, '2026-11-24', 11],
		[{ born: '2026-11-24' }, '2026-11-24', 0],
		[{ due: '2027-01-26' }, '2026-11-24', -9],
		[{ due: '2026-11-24' }, '2026-11-24', -1],
		[{ born: '2024-02-29' }, '2025-02-28', 52],
		[{ born: '2062-09-08' }, '2026-11-24', undefined],
		[{ born: '1999-01-01' }, '2026-11-24', undefined],
		[{ due: '2028-01-01' }, '2026-11-24', undefined],
		[{}, '2026-11-24', undefined],
	])('%o on %s is %s weeks', (date, today, age) => expect(ageFrom(date, today)).toBe(age))

	test('weeks of pregnancy count towards forty', () => expect(weeksPregnant(-9)).toBe(31))
	test('its stage begins at its first week', () =>
		expect([-13, -12, 0, 8, 52, 104, 300].map(stageAt)).toEqual([
			'early-pregnancy',
			'late-pregnancy',
			'newborn',
			'baby',
			'toddler',
			'two-plus',
			'two-plus',
		]))
	test('ages of a service count to their last week', () => {
		const ages = { 'from-weeks': 0, 'to-weeks': 26 }
		expect([-1, 0, 26, 27].map((age) => isForAge(age, { ages, stages: [] }))).toEqual([false, true, true, false])
		expect(isForAge(10, { stages: ['baby'] })).toBe(true)
	})
})

describe('near', () => {
	const places = [
		{ name: 'Mill Lane', lat: 54.7, lon: 2 },
		{ name: 'WB1 1', lat: 54.6, lon: 2 },
		{ name: 'WB1 2', lat: 54.8, lon: 2 },
		{ name: 'WB12 3', lat: 50, lon: 0 },
	]
	test.each([
		['wb1 2ab', 'WB1 2'],
		['WB12AB', 'WB1 2'],
		['WB1 2', 'WB1 2'],
		['mill lane', 'Mill Lane'],
		['mill', 'Mill Lane'],
		['WB12 3QQ', 'WB12 3'],
		['WB1 2P', 'WB1 2'],
		['wbi 2pk', 'WB1 2'],
		['WB1 OAA', 'WB1'],
		['WB1 2PK UK', 'WB1 2'],
		['WB12 PK', 'WB1 2'],
		['WB 1 2PK', 'WB1 2'],
		['w b 1 2 p k', 'WB1 2'],
		['12 Mill Lane, Wrenbridge, WB1 2PK', 'WB1 2'],
		['12 Mill Lane', 'Mill Lane'],
		['WB১ ২PK', 'WB1 2'],
		['WB۱ ۲PK', 'WB1 2'],
		['WB١ ٢PK', 'WB1 2'],
	])('%s is %s', (typed, name) => expect(placeFor(typed, places)?.name).toBe(name))
	test('a district is the middle of its sectors', () =>
		expect(placeFor('WB1', places)).toMatchObject({ name: 'WB1', lat: expect.closeTo(54.7, 5) }))
	test.each(['', 'Z', 'ZZ99 9ZZ', 'Nowhere'])('"%s" is not known', (typed) =>
		expect(placeFor(typed, places)).toBeUndefined(),
	)
	test.each([
		['baby group WB1 2PK', 'baby group'],
		['12 Mill Lane, Wrenbridge, WB1 2PK', ''],
		['wb12pk', ''],
		['WB1 2PK UK', ''],
		['baby group WB 1 2PK', 'baby group'],
	])('of "%s" there is "%s" to look for near it', (typed, rest) =>
		expect(postcodeIn(typed, places)).toMatchObject({ rest, place: { name: 'WB1 2' } }),
	)
	test.each(['so 2nd time', '3 month old', 'at 10am', 'on 12 pm', 'to do list', 'SW1A 1AA', 'mill lane'])(
		'"%s" is nowhere near',
		(typed) => expect(postcodeIn(typed, places)).toBeUndefined(),
	)
	test('London to Bath is between 96 and 98 miles', () => {
		const miles = milesBetween({ lat: 51.5074, lon: -0.1278 }, { lat: 51.3811, lon: -2.359 })
		expect([miles > 96, miles < 98]).toEqual([true, true])
	})

	test('miles as the crow flies', () =>
		expect(milesBetween({ lat: 51.5074, lon: -0.1278 }, { lat: 53.4808, lon: -2.2426 })).toBeCloseTo(163, 0))
})

const aService = (more: Partial<Facets> = {}): Facets => ({
	stages: ['baby'],
	needs: ['sleep'],
	flags: ['free'],
	spoken: ['en'],
	slots: ['tuesday-morning'],
	places: [{ lat: 54.7, lon: 2 }],
	...more,
})

describe('what fits', () => {
	test.each<[string, Partial<Filters>, boolean]>([
		['nothing wanted', {}, true],
		['its stage', { stage: 'baby' }, true],
		['another stage', { stage: 'toddler' }, false],
		['its age', { age: 20 }, true],
		['another age', { age: 60 }, false],
		['its topic', { need: 'sleep' }, true],
		['its day', { day: 'tuesday' }, true],
		['its day at another time', { day: 'tuesday', part: 'evening' }, false],
		['a language nobody speaks there', { spoken: 'ur' }, false],
		['all it has', { flags: ['free'] }, true],
		['something it has not', { flags: ['free', 'twins'] }, false],
		['near enough', { near: { name: '', lat: 54.701, lon: 2 }, within: 1 }, true],
		['too far', { near: { name: '', lat: 55, lon: 2 }, within: 1 }, false],
	])('%s', (_, filters, answer) => expect(fits(aService(), { ...noFilters, ...filters })).toBe(answer))
	test('day and time must belong to the same session', () =>
		expect(
			fits(aService({ slots: ['monday-evening', 'tuesday-morning'] }), { flags: [], day: 'monday', part: 'morning' }),
		).toBe(false))
	test('a phone line is near everybody', () =>
		expect(fits(aService({ places: [] }), { flags: [], near: { name: '', lat: 50, lon: 0 }, within: 1 })).toBe(true))
	test('noon begins the afternoon', () =>
		expect(['11:59', '12:00', '17:00'].map(partOfDay)).toEqual(['morning', 'afternoon', 'evening']))
	test('each choice can be taken off alone; the distance goes with the place', () => {
		const filters: Filters = { flags: ['free'], stage: 'baby', near: { name: 'x', lat: 1, lon: 1 }, within: 2 }
		expect(activeFilters(filters).map(({ key }) => key)).toEqual(['stage', 'near', 'free'])
		expect(activeFilters(filters)[1]?.without).toEqual({ flags: ['free'], stage: 'baby' })
	})
})

describe('a link to a search', () => {
	test('says words and choices, never age or place', () => {
		expect(
			toHash({
				typed: 'play',
				filters: { flags: ['free'], stage: 'baby', age: 11, near: { name: 'WB1 2', lat: 1, lon: 1 }, within: 2 },
			}),
		).toBe('q=play&stage=baby&with=free')
	})
	test('reads back what it said', () =>
		expect(
			fromHash(
				`#${toHash({
					typed: 'play & stay',
					filters: {
						flags: ['free', 'dads'],
						stage: 'baby',
						day: 'monday',
						part: 'morning',
						spoken: 'ur',
						need: 'sleep',
					},
				})}`,
			),
		).toEqual({
			typed: 'play & stay',
			filters: { flags: ['free', 'dads'], stage: 'baby', day: 'monday', part: 'morning', spoken: 'ur', need: 'sleep' },
		}))
	test('never fails on what somebody may write there', () =>
		fc.assert(fc.property(fc.string(), (text) => fromHash(`#${text}`).typed.length <= 200)))
	test.each(['WB1 2PK', 'group near wb12pk', 'SW1A 1AA', 'WBI 0AA', 'WB12 PK', 'W B 1 2 P K', 'WB১ ২PK'])(
		'never holds a postcode: %s',
		(typed) => expect(toHash({ typed, filters: noFilters })).toBe(''),
	)
})
