import { areaFolderOf } from '#catalogue/area-folder.ts'
import { longestId } from '#domain/model/fields.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import type { SourceRecord } from '#domain/imports/source-record.ts'
import { foldedName, venueFor } from '#domain/imports/place.ts'
import { yamlValue } from '#commands/take/yaml-value.ts'
import { isTaken as isIdTaken } from './area.ts'
import { changeKnown, type ServiceHere } from './change-known.ts'
import { tookOf, withoutOnlyPlace } from './known-service.ts'
import { filledIn } from './fill-in.ts'
import { writer } from './made-files.ts'
import type { Remembered } from './memory.ts'
import type { ImportPlan, Line, PlanSetting } from './plan-shape.ts'
import { completed, freeId, valuesOf, type Fresh, type NewThing } from './values-of.ts'

type State = {
	plan: ImportPlan
	fresh: Fresh
	used: Set<string>
	setting: PlanSetting
	write: ReturnType<typeof writer>
}

export function importPlan(records: readonly SourceRecord[], setting: PlanSetting): ImportPlan {
	const plan: ImportPlan = {
		lines: [],
		files: new Map(),
		newFiles: new Map(),
		missing: new Map(),
		records: { ...setting.memory.records },
		asks: 0,
		faults: [],
	}
	const state: State = {
		plan,
		fresh: { venues: new Map(), organisations: new Map(), ids: new Set() },
		used: new Set(),
		setting,
		write: writer(setting),
	}
	for (const one of records) plan.lines.push(addRecord(one, state))
	for (const [kind, things] of [
		['venues', state.fresh.venues],
		['organisations', state.fresh.organisations],
	] as const)
		for (const thing of things.values()) state.write(plan, kind, thing)
	plan.lines.push(...goneLines(records, setting))
	return plan
}

function addRecord(record: SourceRecord, state: State): Line {
	const { memory } = state.setting
	const line = { where: record.where, name: record.name }
	const decided = memory.decided[record.key]
	if (decided === 'leave') return { ...line, is: 'left', says: ['A person decided to leave it out.'] }
	const remembered = Object.hasOwn(memory.records, record.key) ? memory.records[record.key] : undefined
	const here = knownFor(record, state.setting, remembered)
	if (here === 'several') {
		state.plan.asks++
		return {
			...line,
			is: 'asks',
			says: [
				'Several services have this name. Say which it is: under "records" write ' +
					`${yamlValue({ [record.key]: { service: '<id>', took: {}, on: state.setting.today } })}.`,
			],
		}
	}
	if (!here && record.delicate && decided !== 'take') {
		state.plan.asks++
		return { ...line, is: 'stopped', says: stopWords(record) }
	}
	return here ? changeKnown(record, here, state, line) : addNew(record, state, line, remembered)
}

const stopWords = ({ delicate, key }: SourceRecord): string[] => [
	`It speaks of ${delicate ?? ''}, so nothing of it was taken: what is wrong there can harm somebody.`,
	`When you have read it, write a line under "decided" in the memory of this source: ${yamlValue(key)}: take`,
	'To leave it out for good, write leave in place of take.',
	'What families may not be seen with is "sensitive: never-shared" or "ask-first".',
]

function knownFor(
	record: SourceRecord,
	{ area }: PlanSetting,
	remembered: Remembered | undefined,
): ServiceHere | 'several' | undefined {
	if (remembered) return area.services.get(remembered.service)
	const theirs = record.ourId ?? record.theirId
	if (theirs) {
		const mine = [...area.services.values()].find(({ id, facts }) => id === theirs || facts.was?.includes(theirs))
		if (mine) return mine
	}
	const sameName = area.byName.get(foldedName(record.name)) ?? []
	if (sameName.length <= 1) return sameName[0]
	const venues = record.places.flatMap(({ place }) =>
		typeof place === 'string' ? place : (venueFor(place, area.venues) ?? []),
	)
	const there = sameName.filter(({ facts }) =>
		facts['delivered-at'].some((place) => venues.includes(typeof place === 'object' ? place.venue : place)),
	)
	return there.length === 1 ? there[0] : 'several'
}

function addNew(
	record: SourceRecord,
	state: State,
	line: Pick<Line, 'where' | 'name'>,
	remembered: Remembered | undefined,
): Line {
	const { plan, setting, used } = state
	const home = areaFolderOf(setting.area.documents)
	if (remembered && setting.area.ids.byKind['services']?.has(remembered.service))
		return fillIn(record, state, line, {
			remembered,
			folder: `content/${home}/services/${remembered.service}`,
			otherwise: {
				is: 'refused',
				says: [`"${remembered.service}" has mistakes of its own. Run npm run check:content and mend them first.`],
			},
		})
	if (remembered && setting.area.waiting.has(`services/${remembered.service}`)) {
		const folder = `content/${home}/imports/to-finish/services/${remembered.service}`
		const says = [`It waits in ${folder}/ until a person has filled it in and moved it to content/${home}/services/.`]
		return fillIn(record, state, line, { remembered, folder, otherwise: { is: 'left', says } })
	}
	if (remembered)
		return {
			...line,
			is: 'left',
			says: [`"${remembered.service}" was taken out here by hand, so it does not come back.`],
		}
	const { values, whole } = wholeOf(record, state.fresh, setting)
	const id = freeId(
		record.ourId ?? record.name,
		(one) => one.length > longestId || used.has(one) || isIdTaken(setting.area, 'services', one),
	)
	used.add(id)
	const thing: NewThing = { id, facts: {}, words: {} }
	for (const [path, value] of Object.entries(whole))
		if (path.startsWith('words.')) thing.words[path.slice(6)] = value
		else thing.facts[path] = value
	const missing = state.write(plan, 'services', thing)
	plan.records[record.key] = { service: id, took: tookFrom(values, thing.facts), on: setting.today }
	return {
		...line,
		is: 'new',
		says: [
			`New: content/${home}/services/${id}/`,
			missing.length > 0 ? `To fill in: ${missing.join(', ')}` : 'Nothing is missing. Somebody should read it.',
		],
	}
}

/** What a source says of a new thing, and that with what follows from it. */
function wholeOf(record: SourceRecord, fresh: Fresh, { area, memory, today }: PlanSetting) {
	const values = valuesOf(record, area, fresh)
	const on = record.checkedOn ?? today
	const checked = { on: on > today ? today : on, by: memory.source.name, how: 'published' }
	const whole = completed({ ...values, checked }, record, memory.given)
	const sessions = whole['sessions'] ? { sessions: sessionsOfNew(whole) } : {}
	return { values, whole: { ...whole, ...sessions } }
}

const tookFrom = (values: Readonly<Record<string, unknown>>, kept: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(Object.entries(values).map(([path, value]) => [path, tookOf(value, kept[path] ?? value)]))

type Unfinished = { remembered: Remembered; folder: string; otherwise: Pick<Line, 'is' | 'says'> }

/** A thing that a person has still to fill in takes what the source says now and did not say before. */
function fillIn(
	record: SourceRecord,
	{ plan, fresh, setting }: State,
	line: Pick<Line, 'where' | 'name'>,
	{ remembered, folder, otherwise }: Unfinished,
): Line {
	const { took } = remembered
	const { values, whole } = wholeOf(record, took['delivered-at'] ? copyOf(fresh) : fresh, setting)
	const untaken = Object.fromEntries(Object.entries(whole).filter(([path]) => took[path] === undefined))
	const { files, fields } = filledIn(folder, untaken, setting.textOf)
	if (fields.length === 0) return { ...line, ...otherwise }
	for (const [file, text] of files) plan.newFiles.set(file, text)
	plan.records[record.key] = {
		...remembered,
		took: { ...tookFrom(values, whole), ...took },
		on: setting.today,
	}
	const names = fields.map((path) => path.replace(/^words\./, '')).join(', ')
	return { ...line, is: 'changed', says: [`Filled in: ${names}`, ...otherwise.says] }
}

/** For looking only: places and organisations that are named there are not made. */
const copyOf = ({ venues, organisations, ids }: Fresh): Fresh => ({
	venues: new Map(venues),
	organisations: new Map(organisations),
	ids: new Set(ids),
})

/** New times are asked about on bank holidays, for nobody said; with one place they need not name it. */
const sessionsOfNew = ({ sessions = [], 'delivered-at': places = [] }: Partial<ServiceFacts>): object[] =>
	withoutOnlyPlace(
		sessions.map((session) =>
			'day' in session && !('bank-holidays' in session)
				? { ...(session as object), 'bank-holidays': 'check-first' }
				: session,
		),
		places,
	)

/** What the source had last time and no longer has: never deleted, a person says what became of it. */
const goneLines = (records: readonly SourceRecord[], { memory, area, today }: PlanSetting): Line[] => {
	const here = new Set(records.map(({ key }) => key))
	return Object.entries(memory.records)
		.filter(
			([key, { service }]) => !here.has(key) && area.services.has(service) && !area.services.get(service)!.facts.closed,
		)
		.map(([key, { service }]) => ({
			where: key,
			name: String(area.services.get(service)!.words['name'] ?? service),
			is: 'gone',
			says: [
				'It is no longer there. Nothing was deleted. If it has ended, write in its facts.yaml: ' +
					`closed: { on: ${today} }`,
			],
		}))
}
