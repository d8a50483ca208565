import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { catalogueIn, setValidatedCatalogue } from '#catalogue/index.ts'
import { centreIds, centreView } from '#views/gaps/centre.ts'
import { figuresOf } from '#views/gaps/figures.ts'
import { gapsOf } from '#views/gaps/nearest.ts'
import { coverages, dimensionGroups, fewestByStage, matrixGroups, partRows, parts } from '#views/gaps/report.ts'
import { gapSetting } from '#views/gaps/setting.ts'
import { gapSheet, indicatorSheet } from '#views/gaps/sheets.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'
import { readCsv } from '../exchange/read-csv.ts'

setValidatedCatalogue(build(world('ur'), day).catalogue)

const isPrivate = (id: string) => gapSetting().offers.some((offer) => offer.id === id && !offer.mayBeNamed)
const servicesIn = (text: string) => [...text.matchAll(/\/services\/([a-z0-9-]+)\//g)].map(([, id]) => id!)

test('the matrix counts what is there: somebody who takes a service away finds one less', () => {
	const counted = () =>
		partRows('en', 'feel')
			.find(({ id }) => id === 'targeted')!
			.cells.map(({ fresh }) => fresh)
	const own = gapSetting().own.filter(
		(offer) => offer.isFresh && offer.tier === 'targeted' && offer.outcomes.includes('feel'),
	)
	expect(counted()).toEqual(
		partRows('en', 'feel')[1]!.cells.map(({ stage }) => own.filter(({ stages }) => stages.includes(stage)).length),
	)
	expect(Math.max(...counted())).toBeGreaterThan(0)
	expect(matrixGroups('en').map(({ name, rows }) => [name, rows.length])).toEqual([
		['For everyone', 6],
		['Extra help', 6],
		['Specialist help', 6],
	])
	expect(coverages().tiers.map(({ all }) => all)).toEqual([36, 36, 36])
})

test('each stage says in a line which topics have the least: those whose column of the matrix adds up to least', () => {
	const lines = fewestByStage()
	const topics = matrixGroups('en')[0]!.rows.map(({ name }) => name)
	expect(lines).toHaveLength(6)
	for (const [stage, { says: line }] of lines.entries()) {
		const counts = topics.map((topic) =>
			matrixGroups('en')
				.flatMap(({ rows }) => rows.filter(({ name }) => name === topic))
				.reduce((sum, { cells }) => sum + cells[stage]!.fresh, 0),
		)
		const fewest = Math.min(...counts)
		expect(line).toContain(fewest === 0 ? 'Nothing yet' : `with ${fewest}.`)
		expect(topics.filter((topic) => line.includes(topic))).toEqual(topics.filter((_, at) => counts[at] === fewest))
	}
})

test('every number that is none or one leads to its place on a page of the report, and each of those is there', () => {
	const links = [...matrixGroups('ur'), ...dimensionGroups('ur')]
		.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
		.filter(({ fresh }) => fresh < 2)
		.map(({ href }) => href!)
	const there = new Set(
		parts.flatMap((part) =>
			gapsOf('ur', part).flatMap(({ gaps }) => gaps.map(({ id }) => `/ur/for-workers/gaps/by/${part}/#${id}`)),
		),
	)
	expect(links.length).toBeGreaterThan(20)
	expect(links.filter((link) => !there.has(link))).toEqual([])
})

test('what is private is named on no page and in no sheet', () => {
	const all = JSON.stringify([parts.map((part) => gapsOf('en', part)), centreIds().map((id) => centreView('en', id))])
	expect(gapSetting().own.some(({ mayBeNamed }) => !mayBeNamed)).toBe(true)
	expect(servicesIn(all).length).toBeGreaterThan(50)
	expect(servicesIn(all).filter(isPrivate)).toEqual([])
	const names = gapSetting().own.filter(({ mayBeNamed }) => !mayBeNamed)
	const { services } = catalogueIn('en')
	expect(names.filter(({ id }) => gapSheet().includes(services.get(id).words.name))).toEqual([])
})

test('the sheet has a row for each cell, with what the Act calls it', () => {
	const rows = readCsv(gapSheet())
	const cells = parts.flatMap((part) => partRows('en', part).flatMap((row) => row.cells))
	expect(rows).toHaveLength(cells.length + 1)
	expect(rows.find(([by, row]) => by === 'Talking and playing' && row === 'Extra help')?.[5]).toBe(
		'Education, training and recreation',
	)
	expect(readCsv(indicatorSheet())[1]?.slice(0, 2)).toEqual([expect.any(String), expect.any(String)])
})

test('figures say where they stand and where they come from', () => {
	const smoking = figuresOf('en', 'health').find(({ id }) => id === 'smoking-at-delivery')!
	expect(smoking).toMatchObject({
		value: '9.8%',
		counts: '214 people',
		beside: [{ to: 'Areas like it', value: '8.9%', says: 'worse here' }],
		trend: { says: 'Better than in 2021/22, when it was 12.4%.', points: [12.4, 11.6, 10.5, 9.8] },
		checked: 'Looked up on 20 October 2026.',
	})
})

test('a centre says what is on for each stage, what to put right and what to build on', () => {
	const hub = centreView('en', 'wrenbridge-family-hub')
	expect(hub.stages.map(({ name }) => name)).toContain('Newborn, birth to 8 weeks')
	expect(hub.stages.every(({ here, near }) => near >= here.count)).toBe(true)
	expect(hub.putRight.map(({ what }) => what)).toContain('creche')
	expect(hub.strengths.length).toBeGreaterThan(3)
	expect(hub.figures.map(({ catchment }) => catchment.text)).toContain('11.9%')
})
