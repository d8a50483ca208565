import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from '#catalogue/build.ts'
import { filesIn, importsFolder, type RawDocument } from '#catalogue/files.ts'
import { readPlaces } from '#catalogue/places.ts'
import { counted, report } from '#domain/mistakes/problems.ts'
import { printable, visible } from '#domain/mistakes/visible.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { areaOf, waitingIn } from '#commands/import/area.ts'
import { memoryFile, memoryText, newMemory, sourceId, type Memory } from '#commands/import/memory.ts'
import { importPlan } from '#commands/import/plan.ts'
import type { ImportPlan } from '#commands/import/plan-shape.ts'
import { bytesAt } from '#commands/import/read.ts'
import { readSource } from '#commands/import/source.ts'
import { languageCodes, termsOf } from '#commands/import/terms.ts'
import type { NewThing } from '#commands/import/values-of.ts'
import { refused, type ImportResult } from '#commands/import-result.ts'
import { placesFrom } from '#commands/import-places/command.ts'
import { baseFiles, pointOf } from './base.ts'
import type { Answers } from './questions.ts'
import { proposer, type Proposed } from './proposals.ts'
import { toDoText } from './to-do.ts'

type Setting = { content: string; today: string }

/**
 * A whole `content/local/` for an area: it builds at once, as a draft. It is made beside what is there, which stays as
 * it is until the end; nothing of an area that is there is replaced.
 */
export async function adopt(answers: Answers, { content, today }: Setting): Promise<ImportResult> {
	const fault = whyNot(content)
	if (fault) return refused([fault])
	const point = await pointOf(answers)
	if ('says' in point) return refused([point.says])
	const draft = join(dirname(content), '.adopting')
	rmSync(draft, { recursive: true, force: true })
	mkdirSync(join(draft, 'local'), { recursive: true })
	try {
		cpSync(join(content, 'national'), join(draft, 'national'), {
			recursive: true,
			filter: (path) => !/[/\\](?!en\.)[a-z]{2,3}\.md$/.test(path),
		})
		const base = baseFiles(answers, point, today)
		for (const [path, text] of base.files) put(draft, path, text)
		const places = answers.postcodes
			? await placesFrom([answers.postcodes, '--near', `${point.lat},${point.lon}`, '--write'], draft)
			: undefined
		if (places && !places.isFine) return places
		const source = answers.source ? await addSource(answers, base.owner, { content: draft, today }) : undefined
		if (typeof source === 'string') return refused([source])
		const held = holdBack(draft, today, new Set([...base.files.keys()].map((path) => `content/${dirname(path)}`)))
		if (typeof held === 'string') return refused([held])
		const toDo = toDoText({
			answers,
			point,
			today,
			proposed: source?.proposed ?? [],
			unfinished: source?.unfinished ?? [],
			held,
			waiting: source?.waiting ?? [],
			unread: source?.unread ?? [],
			doubts: source?.doubts ?? [],
		})
		put(draft, `${importsFolder(draft)}/to-do.md`, toDo)
		const count = new Set(
			filesIn(draft)
				.files.filter(({ kind, root }) => kind === 'services' && root === 'local')
				.map(({ id }) => id),
		).size
		const waits = [...waitingIn(draft)].filter((thing) => thing.startsWith('services/')).length
		rmSync(join(content, 'local'), { recursive: true, force: true })
		renameSync(join(draft, 'local'), join(content, 'local'))
		return {
			says: visible(
				[
					`Made content/local/ for ${answers.name}: ${counted(count, 'service')}, a draft.`,
					...(waits > 0
						? [`In content/local/imports/to-finish/ until it is filled in: ${counted(waits, 'service')}.`]
						: []),
					...(source?.unread ?? []).map((column) => `Nothing was taken of the column ${column}.`),
					'What a person must still do: content/local/imports/to-do.md\nLook at it: npm start',
				].join('\n'),
			),
			isFine: true,
		}
	} finally {
		rmSync(draft, { recursive: true, force: true })
	}
}

function whyNot(content: string): string | undefined {
	const own = join(content, 'local')
	if (!existsSync(own) || readdirSync(own).length === 0) return undefined
	const areas = existsSync(join(own, 'area')) ? readdirSync(join(own, 'area')) : []
	return (
		`content/local/ is there already${areas.length > 0 ? ` (${areas.join(', ')})` : ''}. ` +
		'Take it away by hand first, if that is what you want.'
	)
}

function put(content: string, path: string, text: string): void {
	const file = join(content, path.replace(/^content\//, ''))
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, text)
}

const english = (content: string): RawDocument[] =>
	filesIn(content).files.filter(({ locale }) => !locale || locale === sourceLocale)

type Added = { proposed: Proposed[]; unfinished: string[]; waiting: string[]; unread: string[]; doubts: string[] }

/** The services of a source: whole ones into the content, others beside it until a person has filled them in. */
async function addSource(
	{ source, licence, name }: Answers,
	owner: string,
	{ content, today }: Setting,
): Promise<Added | string> {
	if (!licence)
		return (
			'On what terms may the facts of the source be used? Say it with --licence: our-own, ' +
			'permission, OGL-UK-3.0, CC-BY-4.0 or another.'
		)
	const bytes = await bytesAt(source!)
	if ('says' in bytes) return bytes.says
	const documents = english(content)
	const read = readSource(bytes.name, bytes.bytes, {
		memory: undefined,
		sheet: undefined,
		today,
		languageOf: languageCodes(),
		termOf: termsOf(documents),
		isPersonalAsked: () => false,
	})
	if ('refused' in read) return read.refused
	const fresh = newMemory(source!, bytes.name, read.kind)
	const memory: Memory = {
		...fresh,
		...read.remember,
		source: { ...fresh.source, licence, asked: today, by: name },
	}
	const { complete, proposed } = proposer(documents, owner)
	const setting = {
		area: areaOf(documents, readPlaces(content).places),
		memory,
		textOf: (file: string) => readFileSync(join(content, file.replace(/^content\//, '')), 'utf8'),
		today,
		theirs: new Set<string>(),
		ours: new Set<string>(),
	}
	const newIds = new Set([...importPlan(read.records, setting).newFiles.keys()].map((path) => path.split('/')[3]))
	const plan = importPlan(read.records, {
		...setting,
		complete: (kind, thing) => {
			complete(kind, withoutLost(thing, newIds))
		},
	})
	const id = sourceId(source!)
	for (const [path, text] of plan.newFiles) put(content, isWhole(path, plan) ? path : besides(path), text)
	put(content, memoryFile(content, id), memoryText(content, id, { ...memory, records: plan.records }))
	return {
		proposed: proposed.map((one) =>
			isWhole(`${one.folder}/facts.yaml`, plan) ? one : { ...one, folder: besides(one.folder) },
		),
		unfinished: [...plan.missing]
			.filter(([, missing]) => missing.length > 0)
			.map(([folder, missing]) => `${besides(folder)}: ${missing.join(', ')}`),
		waiting: plan.lines
			.filter(({ is }) => is === 'stopped' || is === 'asks')
			.map(({ where, name: title, says }) => `${where} "${title}": ${says.slice(0, 2).join(' ')}`),
		unread: read.columns
			.filter(({ field, cells }) => field === 'ignore' && cells > 0)
			.map(({ head, cells }) => `"${printable(head)}" (${counted(cells, 'cell')})`),
		doubts: [...read.doubts, ...read.records.flatMap((one) => one.doubts)].map(
			({ where, cell, says }) => `${where} "${printable(cell)}": ${says}`,
		),
	}
}

/** What help leads on to, as far as it comes too. */
function withoutLost(thing: NewThing, newIds: ReadonlySet<string | undefined>): NewThing {
	const { 'follow-on': followOn } = thing.facts
	if (!Array.isArray(followOn)) return thing
	const there = followOn.filter((id) => newIds.has(String(id)))
	if (there.length > 0) thing.facts['follow-on'] = there
	else delete thing.facts['follow-on']
	return thing
}

const isWhole = (path: string, { missing }: ImportPlan): boolean => (missing.get(dirname(path)) ?? []).length === 0

/** Where a thing waits that cannot be shown yet. */
const besides = (path: string): string => path.replace(/^content\/local\//, 'content/local/imports/to-finish/')

/** Moves aside what the check refuses, until it refuses nothing; gives what it said of each, or what each waits for. */
function holdBack(content: string, today: string, stay: ReadonlySet<string>): string[] | string {
	const heldBack: string[] = []
	for (let round = 0; round < 8; round++) {
		const { files, problems } = filesIn(content)
		const errors = [...problems, ...build(files, today).problems].filter(({ severity }) => severity === 'error')
		if (errors.length === 0) return heldBack
		const folders = new Set(
			errors.flatMap(({ file }) => /^content\/local\/(?:services|venues|organisations)\/[^/]+/.exec(file)?.[0] ?? []),
		)
		for (const folder of stay) folders.delete(folder)
		const waiting = waitingIn(content)
		if (folders.size === 0) return report(errors, 'The draft could not be made.')
		for (const folder of folders) {
			const [from, to] = [folder, besides(folder)].map((path) => join(content, path.replace(/^content\//, '')))
			if (!existsSync(from!)) continue
			mkdirSync(dirname(to!), { recursive: true })
			renameSync(from!, to!)
			const [kind, id] = folder.split('/').slice(2)
			const facts = files.find((one) => one.kind === kind && one.id === id && !one.locale)?.data
			const waitsFor = namedBy(facts).filter((thing) => waiting.has(thing))
			const says =
				waitsFor.length > 0
					? [`move it once there is ${waitsFor.map((thing) => besides(`content/local/${thing}`)).join(', ')}.`]
					: errors
							.filter(({ file }) => file.startsWith(`${folder}/`))
							.map(({ field, says: fault }) => `${field} ${fault}`)
			heldBack.push(`${besides(folder)}: ${says.slice(0, 3).join(' ')}`)
		}
	}
	return 'The draft could not be made: the check still refuses it.'
}

/** Places and organisations that the facts of a thing name, as `venues/town-hall`. */
function namedBy(facts: unknown): string[] {
	const { 'delivered-at': places = [], 'run-by': runBy } = (facts ?? {}) as Partial<ServiceFacts>
	const venues = places.flatMap((place) => (typeof place === 'object' ? [`venues/${place.venue}`] : []))
	return [...venues, ...(runBy ? [`organisations/${runBy}`] : [])]
}
