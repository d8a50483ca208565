import { filesIn } from '#catalogue/files.ts'
import { bytesAt } from '#commands/import/read.ts'
import { writeWhole } from '#commands/take/write.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { printable, visible } from '#domain/mistakes/visible.ts'
import { sheetFromCsv, textOf } from '#exchange/imports/csv.ts'
import { readPublished } from '#exchange/indicators/read.ts'
import { sourceOptionsIn } from '#commands/options.ts'
import { nothingChanged, type Outcome } from '#commands/outcome.ts'
import { indicatorPlan, knownIndicators, type IndicatorPlan } from './plan.ts'

const usage = 'Write: npm run indicators -- <file or https address> [--area <its code>] [--take <indicator>] [--write]'

/** Reads a file of published figures and says what it would change; writes only when asked to. */
export async function indicatorsFrom(
	words: readonly string[],
	{ content, today }: { content: string; today: string },
): Promise<Outcome> {
	const options = chosen(words)
	if (typeof options === 'string') return nothingChanged(options)
	const source = await bytesAt(options.where)
	if ('says' in source) return nothingChanged(source.says)
	const read = readPublished(sheetFromCsv(source.name, textOf(source.bytes)))
	if (!read)
		return nothingChanged(
			`${source.name} is no file of published figures that is known here: Fingertips ("Indicator ID"), ` +
				'Nomis ("OBS_VALUE") or explore-education-statistics ("time_period").',
		)
	const indicators = knownIndicators(filesIn(content).files)
	const areas = new Map(read.figures.map(({ area }) => [area.code, area.name]))
	const area = options.area ?? indicators.find(({ file }) => file && areas.has(file.area))?.file?.area
	if (area === undefined || !areas.has(area)) {
		const some = [...areas].slice(0, 8).map(([code, name]) => `  ${code}  ${name}`)
		return nothingChanged(
			[`${area ? `"${area}" is not in it.` : 'Which area is yours?'} Say its code with --area:`, ...some].join('\n'),
		)
	}
	const plan = indicatorPlan(read, { area, indicators, content, today, take: options.take })
	if (plan.faults.length > 0) return nothingChanged(plan.faults.join('\n'))
	if (options.write) writeWhole(content, plan.files)
	return {
		says: visible(
			[`${areas.get(area)} (${area})`, '', ...plan.lines.map(printable), '', ending(plan, options.write)].join('\n'),
		),
		code: plan.waiting > 0 ? 2 : 0,
	}
}

function ending(
	{ files, waiting, added }: Pick<IndicatorPlan, 'files' | 'waiting' | 'added'>,
	isWritten: boolean,
): string {
	const waits = waiting > 0 ? ` ${counted(waiting, 'new figure')} left alone: take one with --take <indicator>.` : ''
	if (files.size === 0) return `Nothing changes.${waits}`
	const unfinished = added > 0 ? ' New ones are refused by the check until a person has filled them in.' : ''
	return isWritten
		? `Written: ${counted(files.size, 'file')}.${waits}${unfinished} Run: npm run check:content`
		: `Nothing was written yet: to write ${counted(files.size, 'file')}, run this again with --write.${waits}`
}

const chosen = (words: readonly string[]) =>
	sourceOptionsIn(
		words,
		usage,
		{
			area: { type: 'string' },
			take: { type: 'string', multiple: true, default: [] },
			write: { type: 'boolean', default: false },
		},
		(where, { area, take, write }) => ({ where, area, take, write }),
	)
