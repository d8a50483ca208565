import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areaFolder } from '#catalogue/area-folder.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { unfinished } from '#commands/skeleton.ts'
import { withValue } from '#commands/take/with-value.ts'
import { yamlValue } from '#commands/take/yaml-value.ts'
import { latestOf, type Latest, type LeftOut } from '#domain/gaps/latest.ts'
import { isSameValue } from '#domain/edits/values.ts'
import { idLike } from '#domain/mistakes/visible.ts'
import type { IndicatorFacts } from '#domain/model/indicator.ts'
import { noIds } from '#domain/model/references.ts'
import type { Published } from '#exchange/indicators/published.ts'
import type { IndicatorFormat } from '#exchange/indicators/read.ts'
import { sourceLocale } from '#i18n/locales.ts'

type KnownIndicator = { id: string; path: string; facts: Partial<IndicatorFacts>; file: IndicatorFacts['file'] }
type Setting = {
	area: string
	indicators: readonly KnownIndicator[]
	content: string
	today: string
	take: readonly string[]
}
export type IndicatorPlan = {
	files: Map<string, string>
	lines: string[]
	faults: string[]
	waiting: number
	added: number
}

/** The indicators an area has, as their files say. */
export const knownIndicators = (documents: readonly RawDocument[]): KnownIndicator[] =>
	documents
		.filter(({ kind, locale, root }) => kind === 'indicators' && !locale && root === 'local')
		.map(({ id, file, data }) => {
			const facts = data as Partial<IndicatorFacts>
			return { id, path: file, facts, file: facts.file }
		})

/** What a file changes: known indicators that name it, and new ones somebody asked for. */
export function indicatorPlan(
	{ format, figures }: { format: IndicatorFormat; figures: readonly Published[] },
	setting: Setting,
): IndicatorPlan {
	const plan: IndicatorPlan = { files: new Map(), lines: [], faults: [], waiting: 0, added: 0 }
	for (const [indicator, own] of Map.groupBy(figures, (figure) => figure.indicator)) {
		const indicatorHere = setting.indicators.find(
			({ file }) => file?.format === format && file.indicator === indicator && file.area === setting.area,
		)
		const { latest, leftOut } = latestOf(own, setting.area, indicatorHere?.facts.unit ?? own[0]?.unit)
		if (!latest && leftOut.length === 0) continue
		plan.lines.push(...leftOut.map((one) => `${indicatorHere?.id ?? indicator}: ${whyLeftOut(one)}`))
		if (!latest) continue
		if (indicatorHere) change(plan, indicatorHere, latest, setting)
		else offer(plan, { format, indicator, figure: own[0]!, latest }, setting)
	}
	const missing = setting.take.filter((one) => !figures.some(({ indicator }) => indicator === one))
	plan.faults.push(...missing.map((one) => `There is no indicator "${one}" in the file.`))
	return plan
}

const whyLeftOut = ({ period, why }: LeftOut): string =>
	({
		few: `${period} left out: it counts under 10 people`,
		'not given': `${period} left out: the file does not give it`,
		twice: `${period} left out: the file has it more than once`,
	})[why]

const order = Object.keys(kindOf('indicators').facts(noIds).shape)

function change(
	plan: IndicatorPlan,
	{ id, path, facts }: KnownIndicator,
	latest: Latest,
	{ content, today }: Setting,
): void {
	if (facts.period !== undefined && latest.period < facts.period) {
		plan.lines.push(`${id}: left, ${latest.period} is older than ${facts.period} here`)
		return
	}
	const { compare, ...rest } = latest
	const values: Record<string, unknown> = {
		...rest,
		before: earlier(facts, latest),
		compare: { ...facts.compare, ...compare },
	}
	const changed = Object.keys(values).filter((key) => !isSameValue(facts[key as keyof IndicatorFacts], values[key]))
	if (changed.length === 0) {
		plan.lines.push(`${id}: the same, ${latest.value} in ${latest.period}`)
		return
	}
	const before = readFileSync(join(content, path.replace(/^content\//, '')), 'utf8')
	const text = [...changed.map((key) => [[key], values[key]] as const), [['checked', 'on'], today] as const].reduce<
		string | undefined
	>((so, [at, value]) => (so === undefined ? undefined : withValue(so, at, value, order)), before)
	if (text === undefined) plan.faults.push(`${path} is laid out so that it cannot be changed line by line.`)
	else plan.files.set(path, text)
	plan.lines.push(
		...changed.map(
			(key) => `${id}: ${key} ${valueText(facts[key as keyof IndicatorFacts])} → ${valueText(values[key])}`,
		),
	)
}

/** What was known before stays, as far as the file says nothing else of it. */
function earlier({ before = [], period, value }: Partial<IndicatorFacts>, latest: Latest): Latest['before'] {
	const earlierValues = period !== undefined && value !== undefined ? [...before, { period, value }] : before
	return [...new Map([...earlierValues, ...latest.before].map((one) => [one.period, one])).values()]
		.filter((one) => one.period < latest.period)
		.sort((one, other) => one.period.localeCompare(other.period))
}

const valueText = (value: unknown): string => (value === undefined ? 'none' : yamlValue(value))

const sources: Readonly<Record<IndicatorFormat, string>> = {
	fingertips: 'Fingertips',
	nomis: 'Nomis',
	'explore-education-statistics': 'Explore education statistics',
}

function offer(
	plan: IndicatorPlan,
	{
		format,
		indicator,
		figure,
		latest,
	}: { format: IndicatorFormat; indicator: string; figure: Published; latest: Latest },
	{ area, content, indicators, take, today }: Setting,
): void {
	if (!take.includes(indicator)) {
		plan.waiting += 1
		plan.lines.push(`new, left alone: ${indicator}, ${figure.name}: ${latest.value} in ${latest.period}`)
		return
	}
	const id = idLike(figure.name)
	const folder = `content/${areaFolder(content)}/indicators/${id}`
	if (indicators.some((one) => one.id === id)) {
		plan.faults.push(`${folder} is there and names another file. Rename it, or mend its "file".`)
		return
	}
	const values = {
		...(figure.unit ? { unit: figure.unit } : {}),
		...latest,
		file: { format, indicator, area },
		checked: { on: today, by: 'whoever looked', how: 'published' },
	}
	const { facts, words } = kindOf('indicators')
	const lines = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, yamlValue(value)]))
	plan.files.set(
		`${folder}/facts.yaml`,
		unfinished(facts(noIds), { ...lines, source: `{ name: ${sources[format]}, web: }` }, today),
	)
	plan.files.set(
		`${folder}/${sourceLocale}.md`,
		`---\n${unfinished(words!, { name: yamlValue(figure.name) }, today)}---\n`,
	)
	plan.added += 1
	plan.lines.push(`new: ${id}, ${figure.name}: ${latest.value} in ${latest.period}`)
}
