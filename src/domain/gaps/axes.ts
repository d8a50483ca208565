import { audienceIds } from '#domain/model/audience.ts'
import { outcomeIds, type OutcomeId } from '#domain/model/outcome.ts'
import { serviceClasses } from '#domain/model/service.ts'
import { tierIds, type TierId } from '#domain/model/tier.ts'
import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import { cellOf, type Cell, type CellQuery } from './cells.ts'
import { freeTimes, isAt, type Offer } from './offer.ts'

/** What else the area is looked at by, besides stage, tier and outcome. */
export const dimensions = ['audience', 'language', 'time', 'access', 'place', 'class'] as const
export type Dimension = (typeof dimensions)[number]

/** One row of a table: which offers it counts, and what could stand in for them. */
type Row = { id: string } & Omit<CellQuery, 'stage'>
export type CountedRow = { id: string; cells: readonly (Cell & { stage: StageId })[] }

/** Those an area has a duty to look at one by one; the others are roles, everybody, or in no stage. */
const audienceRows = audienceIds.filter((id) => !['everyone', 'young-person', 'volunteer', 'worker'].includes(id))

const hasInterpreter = ({ interpreter }: Offer) => interpreter === 'yes' || interpreter === 'on-request'
const comesToYou = ({ reach }: Offer) => reach.some((one) => ['home', 'phone', 'online'].includes(one))

export type Setting = {
	/** Languages families speak here, beside English. */
	languages: readonly string[]
	/** Each centre with the places that are nearer to it than to another. */
	catchments: readonly { id: string; venues: ReadonlySet<string> }[]
}

/** The rows a table has, in the order they are read. */
export function rowsOf(dimension: Dimension, { languages, catchments }: Setting): Row[] {
	switch (dimension) {
		case 'audience':
			return audienceRows.map((id) => ({
				id,
				is: ({ audiences }) => audiences.includes(id),
				orElse: ({ audiences, tier }) => audiences.includes('everyone') && tier !== 'universal',
			}))
		case 'language':
			return [
				...languages.map((id) => ({ id, is: ({ spoken }: Offer) => spoken.includes(id), orElse: hasInterpreter })),
				{ id: 'interpreter', is: hasInterpreter },
			]
		case 'time':
			return freeTimes.map((id) => ({ id, is: ({ times }) => times.includes(id), orElse: comesToYou }))
		case 'access':
			return [
				{ id: 'step-free', is: ({ stepFree }) => stepFree.includes('yes'), orElse: comesToYou },
				{ id: 'creche', is: ({ creche }) => creche === 'yes', orElse: comesToYou },
			]
		case 'place':
			return catchments.map(({ id, venues }) => ({ id, is: (offer) => isAt(offer, venues), orElse: comesToYou }))
		case 'class':
			return serviceClasses.map((id) => ({ id, is: ({ classes }) => classes.includes(id), orElse: comesToYou }))
	}
}

/** A row for each of them, a cell for each stage. */
export const countedRows = (offers: readonly Offer[], rows: readonly Row[]): CountedRow[] =>
	rows.map(({ id, ...row }) => ({
		id,
		cells: stageIds.map((stage) => ({ stage, ...cellOf(offers, { stage, ...row }) })),
	}))

export type TierCells = { tier: TierId; cells: readonly (Cell & { stage: StageId })[] }

/** The tiers of one outcome, stage by stage. */
export const outcomeRows = (offers: readonly Offer[], outcome: OutcomeId): TierCells[] =>
	tierIds.map((tier) => ({
		tier,
		cells: stageIds.map((stage) => ({
			stage,
			...cellOf(
				offers.filter(({ outcomes }) => outcomes.includes(outcome)),
				{ stage, is: (offer) => offer.tier === tier, orElse: () => true },
			),
		})),
	}))

/** The whole report: for each outcome its tiers, stage by stage. */
export const gapMatrix = (offers: readonly Offer[]): { outcome: OutcomeId; tiers: readonly TierCells[] }[] =>
	outcomeIds.map((outcome) => ({ outcome, tiers: outcomeRows(offers, outcome) }))

/** Of so many cells, in how many there is something, in how many one alone, and in how many nothing. */
export function coverage(cells: readonly Pick<Cell, 'fresh'>[]) {
	const none = cells.filter(({ fresh }) => fresh === 0).length
	const one = cells.filter(({ fresh }) => fresh === 1).length
	return { all: cells.length, some: cells.length - none, one, none }
}
