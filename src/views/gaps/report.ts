import { catalogueIn } from '#catalogue/index.ts'
import { countedRows, coverage, dimensions, gapMatrix, rowsOf, type Dimension } from '#domain/gaps/axes.ts'
import type { Cell } from '#domain/gaps/cells.ts'
import { memoize } from '#domain/memoize.ts'
import { outcomeIds, type OutcomeId } from '#domain/model/outcome.ts'
import { tierIds } from '#domain/model/tier.ts'
import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import { languageName, sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsForWorkers } from '#i18n/translate.ts'
import { centreGapsPath, gapsByPath } from '#routes.ts'
import type { GapCell, GapGroup } from '#ui/gap-table.ts'
import { papersHere } from '#views/papers.ts'
import { stageName } from '#views/stage-names.ts'
import { gapSetting } from './setting.ts'

/** What a part page is about: one outcome, tier by tier, or one dimension. */
export type Part = OutcomeId | Dimension
export const parts: readonly Part[] = [...outcomeIds, ...dimensions]
export const isOutcome = (part: Part): part is OutcomeId => outcomeIds.some((id) => id === part)

type CountedCell = Cell & { stage: StageId }
type PartRow = { id: string; name: string; href?: string; cells: readonly CountedCell[] }

/** Everything counted, once for all pages and languages. */
const counted = memoize((_: string) => {
	const setting = gapSetting()
	const matrix = gapMatrix(setting.offers)
	const by = new Map(dimensions.map((one) => [one, countedRows(setting.offers, rowsOf(one, setting))]))
	return { matrix, by }
})
const all = () => counted('')

/** The rows of a part, with what they are called in English. */
export function partRows(locale: Locale, part: Part): PartRow[] {
	const { matrix, by } = all()
	const { tierName } = catalogueIn(sourceLocale)
	if (isOutcome(part))
		return matrix
			.find(({ outcome }) => outcome === part)!
			.tiers.map(({ tier, cells }) => ({ id: tier, name: tierName(tier), cells }))
	return by.get(part)!.map(({ id, cells }) => ({
		id,
		name: rowName(part, id),
		...(part === 'place' ? { href: centreGapsPath(locale, id) } : {}),
		cells,
	}))
}

export const partName = (part: Part): string =>
	isOutcome(part) ? catalogueIn(sourceLocale).outcomes.get(part).words.name : wordsForWorkers()(`gaps.by-${part}`)

/** What a part counts, and what is not known of it and so may be no gap. */
export function partAbout(part: Part): string {
	const t = wordsForWorkers()
	if (isOutcome(part)) return t('gaps.about-outcome')
	const { own } = gapSetting()
	const { venues } = catalogueIn(sourceLocale)
	const places = venues.all.filter(({ national }) => !national)
	const unknown =
		part === 'language'
			? {
					key: 'gaps.unknown-interpreter' as const,
					count: own.filter(({ interpreter }) => interpreter === 'unknown').length,
					all: own.length,
				}
			: part === 'access'
				? {
						key: 'gaps.unknown-step-free' as const,
						count: places.filter(({ access }) => (access['step-free'] ?? 'unknown') === 'unknown').length,
						all: places.length,
					}
				: undefined
	const about = t(`gaps.about-${part}`)
	return unknown && unknown.count > 0 ? `${about} ${t(unknown.key, { count: unknown.count, all: unknown.all })}` : about
}

function rowName(part: Dimension, id: string): string {
	const t = wordsForWorkers()
	const { audiences, venues } = catalogueIn(sourceLocale)
	switch (part) {
		case 'audience':
			return audiences.get(id).words.name
		case 'language':
			return id === 'interpreter' ? t('gaps.interpreter') : languageName(sourceLocale, id)
		case 'place':
			return venues.get(id).name
		default:
			return t(`gaps.row-${id}` as 'gaps.row-evening')
	}
}

/** A cell as its table shows it: nothing and one lead to what is nearest, on the page of the part. */
const gapCell = (locale: Locale, part: Part, row: string, { fresh, old, stage }: CountedCell): GapCell => ({
	fresh,
	old,
	...(fresh < 2 ? { href: gapsByPath(locale, part, `${row}-${stage}`) } : {}),
})

const rowShown = (locale: Locale, part: Part, { cells, ...row }: PartRow) => ({
	...row,
	cells: cells.map((cell) => gapCell(locale, part, row.id, cell)),
})

/** The matrix of stage, tier and outcome: the tiers, an outcome in each row. */
export function matrixGroups(locale: Locale): GapGroup[] {
	const { tierName } = catalogueIn(sourceLocale)
	return tierIds.map((tier) => ({
		name: tierName(tier),
		rows: outcomeIds.map((outcome) => ({
			...rowShown(
				locale,
				outcome,
				partRows(locale, outcome).find(({ id }) => id === tier)!,
			),
			name: partName(outcome),
			href: gapsByPath(locale, outcome),
		})),
	}))
}

/** The rows of one part as a table. */
export const partTable = (locale: Locale, part: Part): GapGroup[] => [
	{ rows: partRows(locale, part).map((row) => rowShown(locale, part, row)) },
]

/** The same of every dimension, one below the other. */
export const dimensionGroups = (locale: Locale): GapGroup[] =>
	dimensions
		.map((part) => ({ name: partName(part), href: gapsByPath(locale, part), rows: partTable(locale, part)[0]!.rows }))
		.filter(({ rows }) => rows.length > 0)

/** For each stage, in a few words, which topics have the least of the area's own that is fresh. */
export function fewestByStage(): { stage: string; says: string }[] {
	const t = wordsForWorkers()
	const { matrix } = all()
	return stageIds.map((stage) => {
		const counts = matrix.map(({ outcome, tiers }) => ({
			outcome,
			fresh: tiers.flatMap(({ cells }) => cells.filter((cell) => cell.stage === stage)).reduce(sumFresh, 0),
		}))
		const fewest = Math.min(...counts.map(({ fresh }) => fresh))
		const topics = counts.filter(({ fresh }) => fresh === fewest).map(({ outcome }) => partName(outcome))
		const facts = { topics: topics.join('; '), fewest }
		return {
			stage: stageName(sourceLocale, stage),
			says: fewest === 0 ? t('gaps.fewest-none', facts) : t('gaps.fewest', facts),
		}
	})
}

const sumFresh = (sum: number, { fresh }: Cell): number => sum + fresh

/** In how many of their cells there is something: the tiers, and the outcomes beside one another. */
export function coverages() {
	const { matrix } = all()
	const { tierName } = catalogueIn(sourceLocale)
	return {
		tiers: tierIds.map((tier) => ({
			id: tier,
			name: tierName(tier),
			...coverage(
				matrix.flatMap(({ tiers }) => tiers.filter((one) => one.tier === tier).flatMap(({ cells }) => cells)),
			),
		})),
		outcomes: matrix.map(({ outcome, tiers }) => ({
			id: outcome,
			name: partName(outcome),
			...coverage(tiers.flatMap(({ cells }) => cells)),
		})),
	}
}

/** The areas of well-being that the Childcare Act names, as the topics answer to them. */
export const wellBeingOf = (): Partial<Record<OutcomeId, string>> => childcareAct()?.outcomes ?? {}

const childcareAct = () => papersHere().frameworks.find(({ id }) => id === 'childcare-act-well-being')

/** What the Act says, and how much of the area's own serves each of its areas; nothing where nobody mapped it. */
export function wellBeing() {
	const framework = childcareAct()
	if (!framework) return undefined
	const { own } = gapSetting()
	const areas = Map.groupBy(
		outcomeIds.filter((id) => framework.outcomes[id]),
		(id) => framework.outcomes[id]!,
	)
	return {
		about: framework.about,
		areas: [...areas].map(([area, ids]) => ({
			area,
			topics: ids.map(partName),
			fresh: own.filter((offer) => offer.isFresh && offer.outcomes.some((outcome) => ids.includes(outcome))).length,
		})),
	}
}
