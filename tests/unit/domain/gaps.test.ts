import { describe, expect, test } from 'vitest'
import { countedRows, coverage, gapMatrix, rowsOf } from '#domain/gaps/axes.ts'
import { centreNearest, placesWithin } from '#domain/gaps/catchments.ts'
import { cellOf } from '#domain/gaps/cells.ts'
import { scaleEnd, standings, trendOf } from '#domain/gaps/figures.ts'
import { latestOf } from '#domain/gaps/latest.ts'
import type { Offer } from '#domain/gaps/offer.ts'
import { smallNumbers } from '#domain/gaps/small-numbers.ts'
import type { IndicatorFacts } from '#domain/model/indicator.ts'
import type { StageId } from '#domain/time/stage-ids.ts'

const anOffer = (id: string, more: Partial<Offer> = {}): Offer => ({
	id,
	national: false,
	tier: 'universal',
	stages: ['baby'],
	outcomes: ['talk'],
	audiences: ['everyone'],
	classes: [],
	spoken: ['en'],
	interpreter: 'unknown',
	creche: undefined,
	'peer-support': undefined,
	'someone-to-talk-to': undefined,
	venues: [],
	stepFree: [],
	reach: [],
	times: [],
	isFresh: true,
	mayBeNamed: true,
	isAdvised: true,
	runBy: 'council',
	type: 'group',
	isTouchpoint: false,
	handsOver: false,
	...more,
})
const targeted = (stage: StageId) => ({ stage, is: ({ tier }: Offer) => tier === 'targeted', orElse: () => true })

describe('a cell', () => {
	test('counts what the area has of its own and families are sent to; what is old stands apart', () => {
		const offers = [
			anOffer('a'),
			anOffer('b', { isFresh: false }),
			anOffer('helpline', { national: true }),
			anOffer('c', { stages: ['toddler'] }),
		]
		expect(cellOf(offers, { stage: 'baby', is: () => true })).toMatchObject({ fresh: 1, old: 1 })
	})

	test('with two or more needs nothing nearest', () => {
		expect(cellOf([anOffer('a'), anOffer('b')], { stage: 'baby', is: () => true }).nearest).toEqual([])
	})

	test('that is empty leads to help from elsewhere, to the closest stage and to another way', () => {
		const offers = [
			anOffer('far', { tier: 'targeted', stages: ['two-plus'] }),
			anOffer('close', { tier: 'targeted', stages: ['toddler'] }),
			anOffer('group'),
			anOffer('helpline', { tier: 'targeted', national: true, stages: ['baby', 'toddler'] }),
		]
		expect(cellOf(offers, targeted('baby')).nearest).toEqual([
			{ id: 'helpline', because: 'national' },
			{ id: 'close', because: 'other-stage', stage: 'toddler' },
			{ id: 'group', because: 'other-way' },
		])
	})

	test('with one alone names it first', () => {
		const offers = [anOffer('only', { tier: 'targeted' }), anOffer('group')]
		expect(cellOf(offers, targeted('baby'))).toMatchObject({
			fresh: 1,
			nearest: [
				{ id: 'only', because: 'only' },
				{ id: 'group', because: 'other-way' },
			],
		})
	})

	test('counts what is private and never names it; nor what no study found to help, nor what is old', () => {
		const offers = [
			anOffer('refuge', { tier: 'targeted', mayBeNamed: false }),
			anOffer('no-effect', { tier: 'targeted', national: true, isAdvised: false }),
			anOffer('old', { isFresh: false }),
		]
		expect(cellOf(offers, targeted('baby'))).toEqual({ fresh: 1, old: 0, nearest: [] })
	})
})

test('the matrix has a cell for each outcome, tier and stage', () => {
	const matrix = gapMatrix([anOffer('a')])
	const cells = matrix.flatMap(({ tiers }) => tiers.flatMap((tier) => tier.cells))
	expect(cells).toHaveLength(6 * 3 * 6)
	expect(coverage(cells)).toEqual({ all: 108, some: 1, one: 1, none: 107 })
	expect(matrix[0]).toMatchObject({ outcome: 'talk', tiers: [{ tier: 'universal' }, { tier: 'targeted' }, {}] })
})

test('rows count by who it is for, language, time, way in, catchment and class', () => {
	const setting = { languages: ['pl'], catchments: [{ id: 'hub', venues: new Set(['library']) }] }
	const offer = anOffer('a', {
		audiences: ['twins'],
		spoken: ['en', 'pl'],
		interpreter: 'on-request',
		times: ['weekend'],
		stepFree: ['no', 'yes'],
		venues: ['library'],
		classes: ['health'],
	})
	const rows = (['audience', 'language', 'time', 'access', 'place', 'class'] as const).flatMap((dimension) =>
		countedRows([offer], rowsOf(dimension, setting))
			.filter(({ cells }) => cells.some(({ fresh }) => fresh === 1))
			.map(({ id }) => id),
	)
	expect(rows).toEqual(['twins', 'pl', 'interpreter', 'weekend', 'step-free', 'hub', 'health'])
})

test('a place is in the catchment of the nearest centre, and within a walk of what is a mile away', () => {
	const centres = [
		{ id: 'north', point: { lat: 54.8, lon: 2 } },
		{ id: 'south', point: { lat: 54.6, lon: 2 } },
	]
	expect(centreNearest({ lat: 54.78, lon: 2 }, centres)?.id).toBe('north')
	expect(centreNearest({ lat: 54.78, lon: 2 }, [])).toBeUndefined()
	expect([...placesWithin({ lat: 54.79, lon: 2 }, 1, centres)]).toEqual(['north'])
})

describe('published numbers', () => {
	const indicator = {
		better: 'lower',
		value: 9.8,
		compare: { england: 7.4, similar: 9.8 },
		before: [
			{ period: '2022/23', value: 11.2 },
			{ period: '2023/24', value: 9.1 },
		],
	} as unknown as IndicatorFacts

	test('stand better or worse beside others by which way is good', () => {
		expect(standings(indicator).map(({ to, standing }) => [to, standing])).toEqual([
			['england', 'worse'],
			['similar', 'same'],
		])
		expect(standings({ ...indicator, better: 'higher' })[0]!.standing).toBe('better')
		expect(standings({ ...indicator, better: 'neither' })[0]!.standing).toBe('higher')
		expect(trendOf(indicator)).toEqual({ since: '2022/23', from: 11.2, standing: 'better' })
		expect(trendOf({ ...indicator, before: [] })).toBeUndefined()
	})

	test.each([
		[[9.8, 12.4], 20],
		[[84.2, 86.3], 100],
		[[100], 100],
		[[0.4], 0.5],
		[[0], 1],
	])('%j stand on a scale to %d', (values, end) => expect(scaleEnd(values)).toBeCloseTo(end))

	test.each([
		['people', 9, undefined, undefined, [['value', 9]]],
		['people', 10, undefined, undefined, []],
		['percent', 2.5, undefined, 240, [['of', 6]]],
		[
			'percent',
			50,
			4,
			8,
			[
				['count', 4],
				['of', 8],
				['of', 4],
			],
		],
		['percent', 97, 97, 100, [['of', 3]]],
		['percent', 0, 0, 500, []],
		['per-1000', 5, undefined, 11_000, []],
	] as const)('%s %d, counting %s of %s, says of few people: %j', (unit, value, count, of, told) =>
		expect(smallNumbers({ unit, value, count, of }).map(({ field, people }) => [field, people])).toEqual(told),
	)

	test('the newest that may be kept is taken, with its own region beside it', () => {
		const at = (
			level: 'area' | 'region' | 'england',
			code: string,
			period: string,
			value?: number,
			count?: number,
		) => ({
			area: { code, level, within: 'E12000006' },
			period,
			value,
			...(count === undefined ? {} : { count }),
		})
		const figures = [
			at('area', 'mine', '2022/23', 5.04),
			at('area', 'mine', '2023/24', 4.98),
			at('area', 'mine', '2024/25', 4.9, 7),
			at('region', 'E12000006', '2023/24', 6),
			at('region', 'E12000001', '2023/24', 9),
			at('england', 'E92000001', '2024/25', 7),
		]
		expect(latestOf(figures, 'mine', 'percent')).toEqual({
			latest: { value: 5, period: '2023/24', before: [{ period: '2022/23', value: 5 }], compare: { region: 6 } },
			leftOut: [{ period: '2024/25', why: 'few' }],
		})
		expect(latestOf(figures, 'elsewhere', 'percent')).toEqual({ latest: undefined, leftOut: [] })
	})
})
