import { filesIn } from '#catalogue/files.ts'
import { memoryFile, memoryText, newMemory, readMemory } from '#commands/import/memory.ts'
import { bytesAt } from '#commands/import/read.ts'
import { writeWhole } from '#commands/take/write.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { printable, visible } from '#domain/mistakes/visible.ts'
import { sheetFromCsv, textOf } from '#exchange/imports/csv.ts'
import { readProviders } from '#exchange/providers/ofsted.ts'
import { sourceOptionsIn } from '#commands/options.ts'
import { nothingChanged, type Outcome } from '#commands/outcome.ts'
import { knownSettings, settingsPlan, type SettingsPlan } from './plan.ts'

/** What is remembered of the list stands under this name, whatever an issue of it is called. */
const source = 'childcare-providers'

const usage =
	'Write: npm run settings -- <list.csv or https address> [--area "<local authority>"] ' +
	'[--theirs <id>.<field>] [--write]'

/** Reads the regulator's list and says what it would add, change and close; writes only when asked to. */
export async function settingsFrom(
	words: readonly string[],
	{ content, today }: { content: string; today: string },
): Promise<Outcome> {
	const options = chosen(words)
	if (typeof options === 'string') return nothingChanged(options)
	const file = await bytesAt(options.where)
	if ('says' in file) return nothingChanged(file.says)
	const read = readProviders(sheetFromCsv(file.name, textOf(file.bytes)))
	if (!read)
		return nothingChanged(
			`${file.name} is not the list of childcare providers: it has no columns "Provider URN", "Provider type" and ` +
				'"Local authority". Take "most recent inspections data" as CSV.',
		)
	const memory = readMemory(content, source) ?? newMemory(options.where, file.name, 'childcare-providers')
	if (typeof memory === 'string') return nothingChanged(memory)
	const documents = filesIn(content).files
	const settings = knownSettings(documents)
	const ours = new Set(settings.flatMap(({ facts }) => facts.number ?? []))
	const authorities = [...new Set(read.providers.map(({ authority }) => authority))].sort()
	const area =
		options.area ??
		read.providers.find(({ number }) => ours.has(number))?.authority ??
		(authorities.length === 1 ? authorities[0] : undefined)
	if (area === undefined || !authorities.includes(area))
		return nothingChanged(
			[
				`${area ? `"${area}" is not in it.` : 'Which area is yours?'} Say its local authority with --area:`,
				...authorities.slice(0, 12).map((one) => `  ${one}`),
			].join('\n'),
		)
	const plan = settingsPlan(
		read.providers.filter(({ authority }) => authority === area),
		{ content, documents, known: settings, today, records: memory.records, theirs: new Set(options.theirs) },
	)
	if (plan.faults.length > 0) return nothingChanged(plan.faults.join('\n'))
	if (options.write && plan.files.size > 0)
		writeWhole(
			content,
			new Map([
				...plan.files,
				[
					`content/${memoryFile(content, source)}`,
					memoryText(content, source, {
						...memory,
						source: { ...memory.source, licence: 'OGL-UK-3.0', asked: today },
						records: { ...memory.records, ...plan.records },
					}),
				],
			]),
		)
	return {
		says: visible([area, '', ...plan.lines.map(printable), '', ending(plan, options.write)].join('\n')),
		code: plan.asks > 0 ? 2 : 0,
	}
}

function ending({ files, asks }: SettingsPlan, isWritten: boolean): string {
	const waits =
		asks > 0 ? ` ${counted(asks, 'difference')} left as edited here: take one with --theirs <id>.<field>.` : ''
	if (files.size === 0) return `Nothing changes.${waits}`
	return isWritten
		? `Written: ${counted(files.size, 'file')}.${waits} Run: npm run check:content`
		: `Nothing was written yet: to write ${counted(files.size, 'file')}, run this again with --write.${waits}`
}

type Options = { where: string; area: string | undefined; theirs: readonly string[]; write: boolean }

const chosen = (words: readonly string[]) =>
	sourceOptionsIn(
		words,
		usage,
		{
			area: { type: 'string' },
			theirs: { type: 'string', multiple: true, default: [] },
			write: { type: 'boolean', default: false },
		},
		(where, values): Options => ({ where, area: values.area, theirs: values.theirs, write: values.write }),
	)
