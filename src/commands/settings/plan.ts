import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { idsEver } from '#catalogue/build.ts'
import { areaFolder } from '#catalogue/area-folder.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { kindOf } from '#catalogue/kinds.ts'
import type { Remembered } from '#commands/import/memory.ts'
import { withValue } from '#commands/take/with-value.ts'
import { yamlValue } from '#commands/take/yaml-value.ts'
import { verdictOf } from '#domain/edits/three-way.ts'
import { canonical, textHash } from '#domain/edits/values.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { idLike } from '#domain/mistakes/visible.ts'
import { noIds } from '#domain/model/references.ts'
import type { SettingFacts } from '#domain/model/setting.ts'
import type { ListedProvider } from '#exchange/providers/ofsted.ts'

type KnownSetting = { id: string; path: string; facts: Partial<SettingFacts> }
type Records = Readonly<Record<string, Remembered>>
type PlanContext = {
	content: string
	documents: readonly RawDocument[]
	known: readonly KnownSetting[]
	today: string
	records: Records
	/** `<id>.<field>` where the list goes before what was edited here. */
	theirs: ReadonlySet<string>
}

export type SettingsPlan = {
	files: Map<string, string>
	lines: string[]
	faults: string[]
	records: Record<string, Remembered>
	asks: number
}

/** The settings an area has, as their files say. */
export const knownSettings = (documents: readonly RawDocument[]): KnownSetting[] =>
	documents
		.filter(({ kind, locale, root }) => kind === 'settings' && !locale && root === 'local')
		.map(({ id, file, data }) => ({ id, path: file, facts: data as Partial<SettingFacts> }))

/** What the list adds, changes and closes: what somebody edited here stays, and no childminder is added. */
export function settingsPlan(providers: readonly ListedProvider[], context: PlanContext): SettingsPlan {
	const plan: SettingsPlan = { files: new Map(), lines: [], faults: [], records: {}, asks: 0 }
	const byNumber = new Map(context.known.flatMap((one) => (one.facts.number ? [[one.facts.number, one] as const] : [])))
	const taken = new Set(Object.values(idsEver(context.documents).byKind).flatMap((ids) => [...ids]))
	let unnamed = 0
	for (const provider of providers) {
		const setting = byNumber.get(provider.number)
		if (setting) change(plan, setting, provider, context)
		else if (provider.kind === 'childminder' || !provider.name || !provider.address)
			unnamed += Number(provider.isActive)
		else if (provider.isActive && !context.records[provider.number]) add(plan, provider, taken, context)
	}
	const listed = new Set(providers.map(({ number }) => number))
	for (const [number, known] of byNumber) if (!listed.has(number)) gone(plan, known, number, context)
	if (unnamed > 0)
		plan.lines.push(
			`${counted(unnamed, 'childminder or other')} in the list without a name: not added. ` +
				'Whether they want to be here is theirs to say; ask them.',
		)
	return plan
}

/** What the list says of a setting, by the field of its facts. Nothing of where a childminder is. */
const fieldsOf = ({ name, address, inspection }: ListedProvider) => ({
	...(name ? { name } : {}),
	...(address ? { at: { address } } : {}),
	...(inspection ? { inspection } : {}),
})

const order = Object.keys(kindOf('settings').facts(noIds).shape)
const hash = (value: unknown): string => textHash(canonical(value))
const textIn = (path: string, content: string): string =>
	readFileSync(join(content, path.replace(/^content\//, '')), 'utf8')
const valueText = (value: unknown): string => (value === undefined ? 'none' : yamlValue(value))

function change(plan: SettingsPlan, known: KnownSetting, provider: ListedProvider, context: PlanContext): void {
	const { id, path, facts } = known
	if (!provider.isActive) return close(plan, known, context, 'the list says it is not active')
	const took = context.records[provider.number]?.took ?? {}
	const fields = Object.entries(fieldsOf(provider)).filter(
		([field]) => field !== 'at' || (facts.kind !== 'childminder' && facts.at && 'address' in facts.at),
	)
	const changed: [string, unknown][] = []
	const toAsk: string[] = []
	for (const [field, theirs] of fields) {
		const ours = facts[field as keyof SettingFacts]
		const verdict = verdictOf({
			base: took[field],
			theirs: hash(theirs),
			ours: ours === undefined ? undefined : hash(ours),
		})
		if (verdict === 'same') continue
		if (verdict === 'take' || verdict === 'new' || context.theirs.has(`${id}.${field}`)) {
			changed.push([field, theirs])
			plan.lines.push(`${id}: ${field} ${valueText(ours)} → ${valueText(theirs)}`)
		} else {
			if (verdict === 'ask') toAsk.push(field)
			plan.lines.push(`${id}: ${field} left as here, ${valueText(ours)}; the list says ${valueText(theirs)}`)
		}
	}
	const text = changed.reduce<string | undefined>(
		(so, [field, value]) => (so === undefined ? undefined : withValue(so, [field], value, order)),
		textIn(path, context.content),
	)
	if (text === undefined) plan.faults.push(`${path} is laid out so that it cannot be changed line by line.`)
	else if (changed.length > 0) plan.files.set(path, text)
	plan.asks += toAsk.length
	remember(plan, id, provider, context, toAsk)
}

function add(plan: SettingsPlan, provider: ListedProvider, taken: Set<string>, context: PlanContext): void {
	const { kind, name = '', address, number, inspection } = provider
	const plain = idLike(name)
	const id = taken.has(plain) ? idLike(`${plain}-${number}`) : plain
	taken.add(id)
	const facts: Record<string, unknown> = {
		kind,
		name,
		at: { address },
		inspection,
		number,
		checked: { on: context.today, by: 'The list of registered childcare', how: 'published' },
	}
	const lines = order.flatMap((key) => (facts[key] === undefined ? [] : [`${key}: ${yamlValue(facts[key])}`]))
	plan.files.set(`content/${areaFolder(context.content)}/settings/${id}/facts.yaml`, `${lines.join('\n')}\n`)
	plan.lines.push(`new: ${id}, ${name}, ${address?.postcode}`)
	remember(plan, id, provider, context)
}

/** Taken from the list once, and not in it any more: it is registered no longer. One written by hand is only told. */
function gone(plan: SettingsPlan, known: KnownSetting, number: string, context: PlanContext): void {
	if (known.facts.closed) return
	if (context.records[number]) close(plan, known, context, 'it is in the list no more')
	else plan.lines.push(`${known.id}: not in the list under ${number}. Is that number right?`)
}

function close(
	plan: SettingsPlan,
	{ id, path, facts }: KnownSetting,
	{ content, today }: PlanContext,
	why: string,
): void {
	if (facts.closed) return
	const text = withValue(textIn(path, content), ['closed'], { on: today }, order)
	if (text === undefined) plan.faults.push(`${path} is laid out so that it cannot be changed line by line.`)
	else plan.files.set(path, text)
	plan.lines.push(`closed: ${id}, ${why}`)
}

/** What waits for a person is asked again next time: it counts as not taken. */
function remember(
	plan: SettingsPlan,
	id: string,
	provider: ListedProvider,
	{ records, today }: PlanContext,
	toAsk: readonly string[] = [],
): void {
	const before = records[provider.number]?.took ?? {}
	const took = Object.fromEntries(
		Object.entries(fieldsOf(provider)).flatMap(([field, value]) => {
			const taken = toAsk.includes(field) ? before[field] : hash(value)
			return taken === undefined ? [] : [[field, taken]]
		}),
	)
	plan.records[provider.number] = { service: id, took, on: today }
}
