import { kindOf } from '#catalogue/kinds.ts'
import { printable } from '#catalogue/visible.ts'
import { isGroup } from '#domain/edits/values.ts'
import type { Found } from '#domain/imports/found.ts'
import { foldedName, venueFor } from '#domain/imports/place.ts'
import { withoutDefaults } from '#domain/imports/same.ts'
import { longestId } from '#domain/model/fields.ts'
import { noIds } from '#domain/model/references.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { unfinished } from '#commands/skeleton.ts'
import { withChanges } from '#commands/take/fields.ts'
import { blockOf } from '#commands/take/new-thing.ts'
import { documentsOf } from '#commands/take/plan.ts'
import { yamlValue } from '#commands/take/yaml-value.ts'
import { isTaken as isIdTaken, type Area } from './area.ts'
import { fieldPlans, isTaken, tookOf, type FieldPlan } from './known-service.ts'
import type { Memory, Remembered } from './memory.ts'
import { completed, freeId, wantedOf, type Fresh, type NewThing } from './wanted.ts'

/** What became of a record: what to say of it, and of which kind it is. */
export type Line = {
	where: string
	name: string
	is: 'same' | 'changed' | 'asks' | 'new' | 'stopped' | 'left' | 'refused' | 'gone'
	says: string[]
}

export type ImportPlan = {
	lines: Line[]
	/** Files that were here, as they would be. */
	files: Map<string, string>
	/** Files of new things: a person fills in the rest. */
	made: Map<string, string>
	records: Memory['records']
	asks: number
	faults: string[]
}

export type PlanSetting = {
	area: Area
	memory: Memory
	textOf: (file: string) => string
	today: string
	/** Groups by `<id>.<group>` where theirs goes before ours, or ours before theirs for good. */
	theirs: ReadonlySet<string>
	ours: ReadonlySet<string>
}

type State = {
	plan: ImportPlan
	fresh: Fresh
	used: Set<string>
	setting: PlanSetting
	write: ReturnType<typeof writer>
}

export function importPlan(found: readonly Found[], setting: PlanSetting): ImportPlan {
	const plan: ImportPlan = {
		lines: [],
		files: new Map(),
		made: new Map(),
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
	for (const one of found) plan.lines.push(addRecord(one, state))
	for (const [kind, things] of [
		['venues', state.fresh.venues],
		['organisations', state.fresh.organisations],
	] as const)
		for (const thing of things.values()) state.write(plan, kind, thing)
	plan.lines.push(...goneLines(found, setting))
	return plan
}

function addRecord(found: Found, state: State): Line {
	const { memory } = state.setting
	const line = { where: found.where, name: found.name }
	const decided = memory.decided[found.key]
	if (decided === 'leave') return { ...line, is: 'left', says: ['A person decided to leave it out.'] }
	const remembered = Object.hasOwn(memory.records, found.key) ? memory.records[found.key] : undefined
	const known = knownFor(found, state.setting, remembered)
	if (known === 'several') {
		state.plan.asks++
		return {
			...line,
			is: 'asks',
			says: [
				`Several services have this name. Say which it is: under "records" write ${yamlValue({ [found.key]: { service: '<id>', took: {}, on: state.setting.today } })}.`,
			],
		}
	}
	if (!known && found.delicate && decided !== 'take') {
		state.plan.asks++
		return { ...line, is: 'stopped', says: stopWords(found) }
	}
	return known ? changeKnown(found, known, state, line) : addNew(found, state, line, remembered)
}

const stopWords = ({ delicate, key }: Found): string[] => [
	`It speaks of ${delicate ?? ''}, so nothing of it was taken: what is wrong there can harm somebody.`,
	`When you have read it, write under "decided": ${yamlValue(key)}: take (or leave)`,
	'What families may not be seen with is "sensitive: never-shared" or "ask-first".',
]

type Known = Area['services'] extends ReadonlyMap<string, infer Service> ? Service : never

function knownFor(
	found: Found,
	{ area }: PlanSetting,
	remembered: Remembered | undefined,
): Known | 'several' | undefined {
	if (remembered) return area.services.get(remembered.service)
	if (found.ourId) {
		const mine = [...area.services.values()].find(
			({ id, facts }) => id === found.ourId || facts.was?.includes(found.ourId!),
		)
		if (mine) return mine
	}
	const named = area.named.get(foldedName(found.name)) ?? []
	if (named.length <= 1) return named[0]
	const venues = found.places.flatMap(({ place }) =>
		typeof place === 'string' ? place : (venueFor(place, area.venues) ?? []),
	)
	const there = named.filter(({ facts }) =>
		facts['delivered-at'].some((place) => venues.includes(typeof place === 'object' ? place.venue : place)),
	)
	return there.length === 1 ? there[0] : 'several'
}

function changeKnown(found: Found, known: Known, state: State, line: Pick<Line, 'where' | 'name'>): Line {
	const { plan, setting, fresh } = state
	if (known.national) return { ...line, is: 'refused', says: [`"${known.id}" is national and comes with the project.`] }
	if (known.facts.sensitive === 'never-shared')
		return { ...line, is: 'refused', says: [`"${known.id}" is never shared: change its files by hand.`] }
	state.used.add(known.id)
	const remembered = setting.memory.records[found.key]
	const { facts, words } = known
	const plans = fieldPlans(wantedOf(found, setting.area, fresh), {
		facts,
		words,
		took: remembered?.took ?? {},
		today: setting.today,
	})
	const isDelicate = found.delicate !== undefined && setting.memory.decided[found.key] !== 'take'
	const careful = plans.map((one) => (isDelicate && isTaken(one) ? { ...one, verdict: 'ask' as const } : one))
	const decided = careful.map((one) =>
		one.verdict === 'ask' && setting.theirs.has(`${known.id}.${one.group}`)
			? { ...one, verdict: 'take' as const }
			: one,
	)
	const changes = decided.filter(isTaken)
	const asks = decided.filter(({ verdict, group }) => verdict === 'ask' && !setting.ours.has(`${known.id}.${group}`))
	const says = [...write(known, changes, plan, setting), ...asks.map((one) => askWords(known.id, one))]
	plan.asks += new Set(asks.map(({ group }) => group)).size
	plan.records[found.key] = {
		service: known.id,
		took: {
			...remembered?.took,
			...Object.fromEntries(
				decided
					.filter((one) => !asks.includes(one) && one.verdict !== 'keep')
					.map((one) => [one.path, tookOf(one.theirs, isTaken(one) ? one.fresh : one.ours)]),
			),
		},
		on: changes.length > 0 || !remembered ? setting.today : remembered.on,
	}
	return { ...line, is: asks.length > 0 ? 'asks' : changes.length > 0 ? 'changed' : 'same', says }
}

const shown = (value: unknown): string => {
	if (value === undefined) return '(nothing)'
	const plain: unknown = Array.isArray(value)
		? value.map((item: unknown) => (isGroup(item) ? withoutDefaults(item) : item))
		: value
	return printable(yamlValue(plain))
}

const askWords = (id: string, { path, group, ours, fresh }: FieldPlan): string =>
	`${path}: theirs differs from what is here, which stays: ${shown(ours)}\n    theirs: ${shown(fresh)}\n    to take theirs: --theirs ${id}.${group}, to keep ours for good: --ours ${id}.${group}`

/** Puts changed fields into the files of a service, every other letter as it was; says each, and what cannot be done. */
function write(
	{ id, facts, documents }: Known,
	changes: readonly FieldPlan[],
	plan: ImportPlan,
	{ textOf }: PlanSetting,
): string[] {
	if (changes.length === 0) return []
	const english = documents.filter(({ locale }) => !locale || locale === sourceLocale)
	return documentsOf(english, facts, (file) => plan.files.get(file) ?? textOf(file)).flatMap((document) => {
		const mine = changes.filter(({ path }) => path.startsWith('words.') === Boolean(document.prefix))
		const edits = mine.map(({ path, ours, fresh }) => ({
			path: path.replace(/^words\./, ''),
			...(ours === undefined ? {} : { old: ours as string }),
			new: fresh as string,
		}))
		const outcome = withChanges(document, edits, {
			id,
			theirs: new Set(mine.map(({ path }) => `${id}.${document.prefix}${path.replace(/^words\./, '')}`)),
			isUnsure: () => false,
		})
		if (outcome.text !== document.text) plan.files.set(document.file, outcome.text)
		plan.faults.push(...outcome.faults)
		return outcome.says
	})
}

function addNew(
	found: Found,
	state: State,
	line: Pick<Line, 'where' | 'name'>,
	remembered: Remembered | undefined,
): Line {
	const { plan, setting, fresh, used } = state
	if (remembered && setting.area.ids.byKind['services']?.has(remembered.service))
		return {
			...line,
			is: 'refused',
			says: [`"${remembered.service}" has mistakes of its own. Run npm run check:content and mend them first.`],
		}
	if (remembered)
		return {
			...line,
			is: 'left',
			says: [`"${remembered.service}" was taken out here by hand, so it does not come back.`],
		}
	const wanted = wantedOf(found, setting.area, fresh)
	const id = freeId(
		found.ourId ?? found.name,
		(one) => one.length > longestId || used.has(one) || isIdTaken(setting.area, 'services', one),
	)
	used.add(id)
	const on = found.checkedOn ?? setting.today
	const whole = completed(
		{
			...wanted,
			checked: { on: on > setting.today ? setting.today : on, by: setting.memory.source.name, how: 'published' },
		},
		setting.memory.given,
	)
	const thing: NewThing = { id, facts: {}, words: {} }
	for (const [path, value] of Object.entries(whole))
		if (path.startsWith('words.')) thing.words[path.slice(6)] = value
		else thing.facts[path] = value
	if (thing.facts['sessions']) thing.facts['sessions'] = sessionsOfNew(thing.facts as ServiceFacts)
	const missing = state.write(plan, 'services', thing)
	plan.records[found.key] = {
		service: id,
		took: Object.fromEntries(
			Object.entries(wanted).map(([path, value]) => [path, tookOf(value, thing.facts[path] ?? value)]),
		),
		on: setting.today,
	}
	return {
		...line,
		is: 'new',
		says: [
			`New: content/local/services/${id}/`,
			missing.length > 0 ? `To fill in: ${missing.join(', ')}` : 'Nothing is missing. Somebody should read it.',
		],
	}
}

/** New times are asked about on bank holidays, for nobody said; with one place they need not name it. */
function sessionsOfNew({ sessions = [], 'delivered-at': places = [] }: Partial<ServiceFacts>): object[] {
	return sessions.map((session) => {
		const rule =
			'day' in session && !('bank-holidays' in session)
				? { ...(session as object), 'bank-holidays': 'check-first' }
				: session
		return places.length === 1 ? Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'at')) : rule
	})
}

/** Writes new things as files that the check refuses until they are whole; gives what each still lacks. */
function writer({ memory, today }: PlanSetting) {
	const shapes = Object.fromEntries(
		(['services', 'venues', 'organisations'] as const).map((kind) => [
			kind,
			{ facts: kindOf(kind).facts(noIds), words: kindOf(kind).words },
		]),
	)
	return (
		plan: ImportPlan,
		kind: 'services' | 'venues' | 'organisations',
		{ id, facts, words }: NewThing,
	): string[] => {
		const shape = shapes[kind]!
		const told =
			kind === 'organisations' || facts['checked']
				? facts
				: { ...facts, checked: { on: today, by: memory.source.name, how: 'published' } }
		const file = (fields: object) =>
			Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, blockOf(value)]))
		const folder = `content/local/${kind}/${id}`
		const texts: [string, string][] = [['facts.yaml', unfinished(shape.facts, file(told), today)]]
		if (shape.words) texts.push([`${sourceLocale}.md`, `---\n${unfinished(shape.words, file(words), today)}---\n`])
		for (const [name, text] of texts) plan.made.set(`${folder}/${name}`, text)
		return texts.flatMap(([, text]) =>
			[...text.matchAll(/^([a-z-]+):(?: #.*)?\n(?! {2}- )/gm)].map(([, key = '']) => key),
		)
	}
}

/** What the source had last time and no longer has: never deleted, a person says what became of it. */
const goneLines = (found: readonly Found[], { memory, area, today }: PlanSetting): Line[] => {
	const here = new Set(found.map(({ key }) => key))
	return Object.entries(memory.records)
		.filter(
			([key, { service }]) => !here.has(key) && area.services.has(service) && !area.services.get(service)!.facts.closed,
		)
		.map(([key, { service }]) => ({
			where: key,
			name: String(area.services.get(service)!.words['name'] ?? service),
			is: 'gone',
			says: [
				`It is no longer there. Nothing was deleted. If it has ended, write in its facts.yaml: closed: { on: ${today} }`,
			],
		}))
}
