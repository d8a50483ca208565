import { z } from 'zod'
import { areaFolderOf } from '#catalogue/area-folder.ts'
import { build, idsEver } from '#catalogue/build.ts'
import { placeOf, type RawDocument } from '#catalogue/files.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { report, type Problem } from '#domain/mistakes/problems.ts'
import { readYaml } from '#catalogue/yaml.ts'
import { isStillRight, subjectOf, subjects, type Change, type ChangeFile } from '#domain/edits/change-file.ts'
import { factsAsWritten } from '#domain/edits/as-written.ts'
import { baseOf, factGroups, groupOf, type Base } from '#domain/edits/fact-groups.ts'
import { isGroup, reachesIntoList, stepsOf, valueAt } from '#domain/edits/values.ts'
import type { KnownIds } from '#domain/model/references.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { faultsOf } from './faults.ts'
import { withChanges, type Document } from './fields.ts'
import { headOf, newLines } from './messages.ts'
import { newThing } from './new-thing.ts'
import type { Reading } from './read.ts'

/**
 * What change files would do: what to say, the files as they would be, those of new things apart, how many fields wait
 * for a person, and what keeps all from being written.
 */
export type Plan = {
	says: string[]
	files: Map<string, string>
	newFiles: Map<string, string>
	/** Those of them that lack nothing, which the check judges with the rest. */
	whole: RawDocument[]
	asks: number
	faults: string[]
}

type Setting = {
	documents: readonly RawDocument[]
	textOf: (file: string) => string
	today: string
	theirs: ReadonlySet<string>
}

/** One after the other, each on what those before it made. */
export function planOf(readings: readonly Reading[], setting: Setting): Plan {
	const plan: Plan = { says: [], files: new Map(), newFiles: new Map(), whole: [], asks: 0, faults: [] }
	let documents = setting.documents
	for (const reading of readings) {
		if ('problems' in reading) plan.faults.push(report(reading.problems, 'It was not taken.'))
		else {
			const faults = [
				...faultsOf(reading.file, setting.today),
				...addFile(plan, reading.file, { ...setting, documents }),
			]
			if (faults.length > 0) plan.faults.push([reading.name, ...indented(faults)].join('\n'))
			documents = withTexts(setting.documents, plan.files)
		}
	}
	if (plan.faults.length === 0) plan.faults.push(...newProblems(setting, [...documents, ...plan.whole]))
	return plan
}

/** Adds what a change file would do; gives back why it may not. */
function addFile(plan: Plan, file: ChangeFile, setting: Setting): string[] {
	const { subject, id } = subjectOf(file)
	const kind = subjects[subject]
	const mine = setting.documents.filter((one) => one.kind === kind && one.id === id)
	if (mine.length === 0) return addNew(plan, file, setting)
	const [mainFile] = mine.filter((one) => !one.locale)
	const ids = idsEver(setting.documents)
	const parsed = mainFile && kindOf(kind).facts(ids).safeParse(mainFile.data).data
	if (!mainFile || !parsed)
		return [`${subject} ${id}: has mistakes of its own. Run npm run check:content and mend them first.`]
	const facts = factsAsWritten(subject, parsed)
	const closed = whyClosed(mainFile, parsed, file, setting.documents)
	if (closed) return [`${subject} ${id}: ${closed}`]
	const textOf = (name: string) => plan.files.get(name) ?? setting.textOf(name)
	const documents = documentsOf(mine, facts, { textOf, ids })
	const english = documents.find((one) => one.prefix === prefixOf(sourceLocale))?.state ?? {}
	const rules = { id, theirs: setting.theirs, isUnsure: unsureOf(file, baseOf(facts, english)) }
	const locales = mine.map(({ locale }) => locale)
	const says: string[] = []
	const firstWords =
		kindOf(kind).wordsOptional && !locales.includes(sourceLocale) && newThing(file)[`${sourceLocale}.md`]
	if (firstWords) {
		plan.newFiles.set(mainFile.file.replace('facts.yaml', `${sourceLocale}.md`), firstWords)
		says.push(...newLines([[`${sourceLocale}.md`, firstWords]], true))
	}
	const faults = Object.keys(file.words)
		.filter((locale) => !(firstWords && locale === sourceLocale))
		.filter((locale) => !documents.some(({ prefix }) => prefix === prefixOf(locale)))
		.map((locale) => `words.${locale}: there are none yet. Translate ${sourceLocale}.md into ${locale}.md first.`)
	for (const document of documents) {
		const changes = document.prefix ? (file.words[document.prefix.split('.')[1]!] ?? []) : file.changes
		const outcome = withChanges(document, changes, rules)
		says.push(...outcome.says)
		faults.push(...outcome.faults)
		plan.asks += outcome.asks
		if (outcome.text !== document.text) plan.files.set(document.file, outcome.text)
	}
	const name = 'name' in english ? String(english.name) : id
	plan.says.push(
		[headOf(file, name, mainFile.file), ...indented(says.length > 0 ? says : ['Nothing changes.'])].join('\n'),
	)
	return faults
}

function whyClosed(
	{ root }: RawDocument,
	facts: Readonly<Record<string, unknown>>,
	{ base, changes }: ChangeFile,
	documents: readonly RawDocument[],
): string | undefined {
	if (root === 'national') return 'is national and comes with the project. Only what is local changes here.'
	if (isNeverShared(facts, documents)) return neverShared
	return Object.keys(base).length === 0 && changes.length > 0
		? 'is already there, but the change is for something new ("base" is empty). Send it again from its page.'
		: undefined
}

const neverShared = 'is never shared, so nothing of it goes by e-mail. Change its files by hand.'

/** A service that is, or a notice about one. */
function isNeverShared(facts: Readonly<Record<string, unknown>>, documents: readonly RawDocument[]): boolean {
	if (facts['sensitive'] === 'never-shared') return true
	const service = valueAt(facts, ['about', 'service'])
	return documents.some(
		({ kind, id, locale, data }) =>
			kind === 'services' && id === service && !locale && valueAt(data, ['sensitive']) === 'never-shared',
	)
}

/** Which item of a list is meant, and what somebody found still right, hangs on what they saw. */
function unsureOf(file: ChangeFile, now: Required<Base>): (change: Change) => boolean {
	const isAsSeen = (group: keyof Base) => file.base[group] === now[group]
	if (isStillRight(file)) return () => !factGroups.every(isAsSeen)
	return ({ path }) => reachesIntoList(path) && !isAsSeen(groupOf(stepsOf(path)[0]!))
}

const prefixOf = (locale: string): string => `words.${locale}.`

/** Facts first, then the words of each language, as an edit of fields takes them. */
export function documentsOf(
	mine: readonly RawDocument[],
	facts: object,
	{ textOf, ids }: { textOf: (file: string) => string; ids: KnownIds },
): Document[] {
	const factsFirst = [...mine].sort((one, other) => Number(Boolean(one.locale)) - Number(Boolean(other.locale)))
	return factsFirst.map(({ file, kind, locale, data }) => {
		const { facts: factsSchema, words = z.object({}) } = kindOf(kind)
		const text = textOf(file)
		return locale
			? { file, text, prefix: prefixOf(locale), schema: words, state: words.safeParse(data).data ?? {} }
			: { file, text, prefix: '', schema: factsSchema(ids), state: facts }
	})
}

function addNew(plan: Plan, file: ChangeFile, { documents }: Setting): string[] {
	const { subject, id } = subjectOf(file)
	const kind = subjects[subject]
	if (Object.keys(file.base).length > 0 || isStillRight(file)) {
		const ids = documents.filter((one) => one.kind === kind && one.root === 'local').map((one) => one.id)
		const near = nearest(id, ids)
		return [`${subject} ${id}: is not there.${near ? ` Did you mean "${near}"?` : ' For a new one, "base" is empty.'}`]
	}
	const folder = `content/${areaFolderOf(documents)}/${kind}/${id}`
	if ([...plan.newFiles.keys()].some((name) => name.startsWith(`${folder}/`))) return [`${subject} ${id}: comes twice.`]
	const files = Object.entries(newThing(file))
	const parts = files.flatMap(([name, text]) => documentAt(`${folder}/${name}`, text))
	if (parts.some(({ data }) => isNeverShared(data as Record<string, unknown>, documents)))
		return [`${subject} ${id}: ${neverShared}`]
	const { facts, words } = kindOf(kind)
	const isWhole = parts.every(
		({ locale, data }) => (locale ? words : facts(idsEver(documents)))?.safeParse(data).success === true,
	)
	if (isWhole) plan.whole.push(...parts)
	for (const [name, text] of files) plan.newFiles.set(`${folder}/${name}`, text)
	plan.says.push([headOf(file, `New: ${id}`, `${folder}/`), ...indented(newLines(files, isWhole))].join('\n'))
	return []
}

/** Documents with the texts of some of them as they would be. */
export function withTexts(documents: readonly RawDocument[], files: ReadonlyMap<string, string>): RawDocument[] {
	return documents.map((one) => {
		const text = files.get(one.file)
		return text === undefined ? one : { ...one, data: dataIn(one, text) ?? one.data }
	})
}

/** A file that is not there yet, as it would be read. */
function documentAt(file: string, text: string): RawDocument[] {
	const place = placeOf(file.replace(/^content\//, ''))
	return 'says' in place ? [] : [{ ...place, data: dataIn(place, text) ?? {}, body: '', html: '' }]
}

function dataIn({ locale }: { locale?: string }, text: string): object | undefined {
	const values = readYaml(locale ? (/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') : text)
	return 'data' in values && isGroup(values.data) ? values.data : undefined
}

/** What the content check would say of the files as they would be, and did not say before. */
export function newProblems(
	{ documents: before, today }: Pick<Setting, 'documents' | 'today'>,
	after: readonly RawDocument[],
): string[] {
	if (after.length === before.length && after.every((one, index) => one === before[index])) return []
	const nameOf = ({ file, field, says }: Problem) => [file, field, says].join('\n')
	const errors = (documents: readonly RawDocument[]) =>
		build(documents, today).problems.filter(({ severity }) => severity === 'error')
	const now = errors(after)
	const there = new Set(now.length > 0 ? errors(before).map(nameOf) : [])
	const fresh = now.filter((problem) => !there.has(nameOf(problem)))
	return fresh.length > 0 ? [report(fresh, 'It was not taken.')] : []
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)
