import { printable } from '#domain/mistakes/visible.ts'
import { isGroup } from '#domain/edits/values.ts'
import type { SourceRecord } from '#domain/imports/source-record.ts'
import { withoutDefaults } from '#domain/imports/same.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { withChanges } from '#commands/take/fields.ts'
import { documentsOf } from '#commands/take/plan.ts'
import { yamlValue } from '#commands/take/yaml-value.ts'
import type { Area } from './area.ts'
import { fieldPlans, isTaken, tookOf, type FieldPlan } from './known-service.ts'
import type { ImportPlan, Line, PlanSetting } from './plan-shape.ts'
import { valuesOf, type Fresh } from './values-of.ts'

export type ServiceHere = Area['services'] extends ReadonlyMap<string, infer Service> ? Service : never

type State = { plan: ImportPlan; fresh: Fresh; used: Set<string>; setting: PlanSetting }

/** Lays what a source says over a service that is here. */
export function changeKnown(
	record: SourceRecord,
	here: ServiceHere,
	state: State,
	line: Pick<Line, 'where' | 'name'>,
): Line {
	const { plan, setting, fresh } = state
	if (here.national) return { ...line, is: 'refused', says: [`"${here.id}" is national and comes with the project.`] }
	if (here.facts.sensitive === 'never-shared')
		return { ...line, is: 'refused', says: [`"${here.id}" is never shared: change its files by hand.`] }
	state.used.add(here.id)
	const remembered = setting.memory.records[record.key]
	const { facts, words } = here
	const plans = fieldPlans(valuesOf(record, setting.area, fresh), {
		facts,
		words,
		took: remembered?.took ?? {},
		today: setting.today,
	})
	const isDelicate = record.delicate !== undefined && setting.memory.decided[record.key] !== 'take'
	const careful = plans.map((one) => (isDelicate && isTaken(one) ? { ...one, verdict: 'ask' as const } : one))
	const decided = careful.map((one) =>
		one.verdict === 'ask' && setting.theirs.has(`${here.id}.${one.group}`) ? { ...one, verdict: 'take' as const } : one,
	)
	const changes = decided.filter(isTaken)
	const asks = decided.filter(({ verdict, group }) => verdict === 'ask' && !setting.ours.has(`${here.id}.${group}`))
	const says = [...write(here, changes, plan, setting), ...asks.map((one) => askWords(here.id, one))]
	plan.asks += new Set(asks.map(({ group }) => group)).size
	plan.records[record.key] = {
		service: here.id,
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

const valueText = (value: unknown): string => {
	if (value === undefined) return '(nothing)'
	const plain: unknown = Array.isArray(value)
		? value.map((item: unknown) => (isGroup(item) ? withoutDefaults(item) : item))
		: value
	return printable(yamlValue(plain))
}

const askWords = (id: string, { path, group, ours, fresh }: FieldPlan): string =>
	`${path}: theirs differs from what is here, which stays: ${valueText(ours)}\n    theirs: ` +
	`${valueText(fresh)}\n    to take theirs: --theirs ${id}.${group}, to keep ours for good: ` +
	`--ours ${id}.${group}`

/** Puts changed fields into the files of a service, every other letter as it was, and says each. */
function write(
	{ id, facts, documents }: ServiceHere,
	changes: readonly FieldPlan[],
	plan: ImportPlan,
	{ textOf, area }: PlanSetting,
): string[] {
	if (changes.length === 0) return []
	const english = documents.filter(({ locale }) => !locale || locale === sourceLocale)
	return documentsOf(english, facts, {
		textOf: (file) => plan.files.get(file) ?? textOf(file),
		ids: area.ids,
	}).flatMap((document) => {
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
