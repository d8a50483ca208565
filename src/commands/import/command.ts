import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn } from '#catalogue/files.ts'
import { readPlaces } from '#catalogue/places.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { idLike, visible } from '#domain/mistakes/visible.ts'
import { foldedName } from '#domain/imports/place.ts'
import type { Ask } from '#commands/import-sessions/public-web.ts'
import { newProblems, withTexts } from '#commands/take/plan.ts'
import { writeWhole } from '#commands/take/write.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { sourceOptionsIn } from '#commands/options.ts'
import { nothingChanged, type Outcome } from '#commands/outcome.ts'
import { areaOf, waitingIn } from './area.ts'
import { memoryFile, memoryText, newMemory, readMemory, sourceId, type Memory } from './memory.ts'
import { importPlan } from './plan.ts'
import type { ImportPlan } from './plan-shape.ts'
import { bytesAt } from './read.ts'
import { reportPage, reportText } from './report.ts'
import { readSource, type SourceRead } from './source.ts'
import { languageCodes, termsOf } from './terms.ts'

type Setting = { content: string; today: string; ask?: Ask }
type Options = {
	where: string
	as: string
	sheet: string | undefined
	licence: string | undefined
	write: boolean
	report: string | undefined
	theirs: Set<string>
	ours: Set<string>
	personal: Set<string>
}

const usage =
	'Write: npm run import -- <file or https address> [--as <source>] [--licence <its terms>' +
	'] [--sheet <name>] [--write]\n' +
	'       [--theirs <id>.<group>] [--ours <id>.<group>] [--with-personal <service>] [--report <file.html>]'

/** Reads a source and says what it would change, line by line; writes only when asked to. */
export async function importFrom(words: readonly string[], setting: Setting): Promise<Outcome> {
	const options = chosen(words)
	if (typeof options === 'string') return nothingChanged(options)
	const { content, today } = setting
	const remembered = readMemory(content, options.as)
	if (typeof remembered === 'string') return nothingChanged(remembered)
	const source = await bytesAt(options.where, setting.ask)
	if ('says' in source) return nothingChanged(source.says)
	const documents = filesIn(content).files.filter(({ locale }) => !locale || locale === sourceLocale)
	const read = readSource(source.name, source.bytes, {
		memory: remembered,
		sheet: options.sheet,
		today,
		languageOf: languageCodes(),
		termOf: termsOf(documents),
		isPersonalAsked: (name) => options.personal.has(foldedName(name)),
	})
	if ('refused' in read) return nothingChanged(read.refused)
	const memory = memoryOf(remembered, options, source.name, read, today)
	const plan = importPlan(read.records, {
		area: areaOf(documents, readPlaces(content).places, waitingIn(content)),
		memory,
		textOf: (file) => textAt(join(content, file.replace(/^content\//, ''))),
		today,
		theirs: options.theirs,
		ours: options.ours,
	})
	plan.faults.push(...newProblems({ documents, today }, withTexts(documents, plan.files)))
	if (!memory.source.licence)
		plan.faults.push(
			'On what terms may these facts be used? Say it with --licence: our-own, permission, ' +
				'OGL-UK-3.0, CC-BY-4.0 or another.',
		)
	const report = reportOf(read, plan, memory, today)
	writeFileSync(options.report ?? join(dirname(content), 'import-report.html'), reportPage(report))
	if (plan.faults.length > 0) return nothingChanged([reportText(report), ...plan.faults].join('\n\n'))
	const files = new Map([...plan.files, ...plan.newFiles])
	if (options.write)
		writeWhole(
			content,
			new Map([
				...files,
				[memoryFile(content, options.as), memoryText(content, options.as, { ...memory, records: plan.records })],
			]),
		)
	return { says: visible(`${reportText(report)}\n\n${outcome(plan, options.write)}`), code: plan.asks > 0 ? 2 : 0 }
}

/** Files of a thing that waits may have been taken away. */
const textAt = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

function memoryOf(
	before: Memory | undefined,
	{ licence, where }: Options,
	name: string,
	read: SourceRead,
	today: string,
): Memory {
	const memory = before ?? newMemory(where, name, read.kind)
	return {
		...memory,
		...read.remember,
		...(before?.columns ? { columns: { ...read.remember.columns, ...before.columns } } : {}),
		source: { ...memory.source, ...(licence ? { licence } : {}), asked: today },
	}
}

const reportOf = (
	{ tally, columns, leftOut, doubts, records, remarks }: SourceRead,
	{ lines }: ImportPlan,
	{ source }: Memory,
	day: string,
) => ({
	source: source.name,
	day,
	remarks,
	tally,
	columns,
	leftOut,
	lines,
	doubts: [...doubts, ...records.flatMap((one) => one.doubts)],
	personal: records.flatMap(({ where, name, personal }) =>
		personal.map((what) => ({ where: `${where} "${name}"`, what })),
	),
})

function outcome({ files, newFiles, asks, lines }: ImportPlan, isWritten: boolean): string {
	const waits = asks > 0 ? ` ${counted(asks, 'thing')} ${asks === 1 ? 'waits' : 'wait'} for a person.` : ''
	const count = files.size + newFiles.size
	if (count === 0) return `Nothing changes.${waits}`
	const unfinished = lines.some(({ is }) => is === 'new')
		? ' New things are refused by the check until a person has filled them in.'
		: ''
	return isWritten
		? `Written: ${counted(count, 'file')}.${waits}${unfinished} Run: npm run check:content`
		: `Nothing was written yet: to write ${counted(count, 'file')}, run this again with --write.${waits}`
}

const chosen = (words: readonly string[]) =>
	sourceOptionsIn(
		words,
		usage,
		{
			as: { type: 'string' },
			sheet: { type: 'string' },
			licence: { type: 'string' },
			report: { type: 'string' },
			write: { type: 'boolean', default: false },
			theirs: { type: 'string', multiple: true, default: [] },
			ours: { type: 'string', multiple: true, default: [] },
			'with-personal': { type: 'string', multiple: true, default: [] },
		},
		(where, values): Options | string => {
			const as = values.as === undefined ? sourceId(where) : idLike(values.as)
			if (!as) return 'Give the source a name with --as, in letters and figures.'
			return {
				where,
				as,
				sheet: values.sheet,
				licence: values.licence,
				report: values.report,
				write: values.write,
				theirs: new Set(values.theirs),
				ours: new Set(values.ours),
				personal: new Set(values['with-personal'].map(foldedName)),
			}
		},
	)
