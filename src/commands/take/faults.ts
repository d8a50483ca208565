import { nearest } from '#domain/mistakes/nearest.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { checked } from '#domain/model/fields.ts'
import { noIds } from '#domain/model/references.ts'
import { isRole, isStillRight, subjectOf, subjects, type Change, type ChangeFile } from '#domain/edits/change-file.ts'
import { handOnly, handOnlyWords } from '#domain/edits/fact-groups.ts'
import { shapesAt } from '#domain/model/shapes.ts'
import { isGroup, stepsOf, valueAt } from '#domain/edits/values.ts'

/** What of a change file may not be taken whatever the content says, field by field. */
export function faultsOf(file: ChangeFile, today: string): string[] {
	const kind = kindOf(subjects[subjectOf(file).subject])
	const facts = kind.facts(noIds)
	const stillRight = isStillRight(file)
	return [
		...(file.on > today ? [`on: ${file.on} is after today, ${today}. Put the day it was sent.`] : []),
		...twice(file.changes),
		...file.changes.flatMap((change) => [
			...pathFaults(facts, change.path),
			...(stillRight ? checkFaults(file, change, today) : handFaults(file, change)),
		]),
		...Object.entries(file.words).flatMap(([locale, list]) =>
			[...twice(list), ...list.flatMap(({ path }) => wordFaults(kind.words, path))].map(
				(says) => `words.${locale}.${says}`,
			),
		),
	]
}

type Schema = Parameters<typeof shapesAt>[0]

function pathFaults(schema: Schema, path: string): string[] {
	const lead = shapesAt(schema, stepsOf(path))
	if (!('nowhere' in lead)) return []
	const near = nearest(lead.nowhere, lead.choices)
	const advice = near
		? ` Did you mean "${near}"?`
		: lead.choices.length > 0
			? ` Fields there: ${lead.choices.join(', ')}.`
			: ' Take it out.'
	return [`"${path}": no field has the name "${lead.nowhere}".${advice}`]
}

function wordFaults(schema: Schema | undefined, path: string): string[] {
	if (!schema) return [`${path}: has no words.`]
	return (handOnlyWords as readonly string[]).includes(stepsOf(path)[0]!)
		? [`${path}: is set by whoever translates, in the file itself. Take it out of the change.`]
		: pathFaults(schema, path)
}

function handFaults(file: ChangeFile, { path, old, new: fresh }: Change): string[] {
	const [first = ''] = stepsOf(path)
	if (first === 'checked' || path === 'hours.checked')
		return [`${path}: only "Still right" sets it. Send that by itself once the other changes are in.`]
	if ((handOnly as readonly string[]).includes(first))
		return [`${path}: is changed in facts.yaml, by hand. Take it out of the change.`]
	const checkedOn = isGroup(old) ? old['checked'] : file.on
	return path === 'hours' && isGroup(fresh) && fresh['checked'] !== checkedOn
		? [`hours: says it was checked on ${String(fresh['checked'])}; write ${String(checkedOn)}.`]
		: []
}

/** Who made sure, when and how. Later pages go by it, so it must be somebody's word. */
function checkFaults(file: ChangeFile, { path, new: fresh }: Change, today: string): string[] {
	if (path === 'hours.checked')
		return fresh === file.on ? [] : [`hours.checked: write the day it was sent, ${file.on}.`]
	const result = checked.safeParse(fresh)
	if (!result.success) return ['checked: needs "on", "by" and "how".']
	const { on, by, how } = result.data
	return [
		...(on === file.on && on <= today ? [] : [`checked.on: write the day it was sent, ${file.on}.`]),
		...(how === undefined || how === 'published'
			? ['checked.how: say how somebody made sure: phone, visit, website, or told by those who run it.']
			: []),
		...(!isRole(by)
			? ['checked.by: name a role or a team, such as "Otter Lane centre manager", not an address or a number.']
			: []),
	]
}

/** Two changes of one field would hang on their order. */
function twice(changes: readonly Change[]): string[] {
	const paths = changes.map(({ path }) => path)
	return paths
		.filter((path, at) =>
			paths.some((other, index) => index !== at && (other === path || path.startsWith(`${other}.`))),
		)
		.map((path) => `${path}: is changed more than once. Keep one change.`)
}

/** A change to an item a list does not have, or one that takes an item out: which item is meant cannot be told. */
export const listFault = (facts: unknown, { path, new: fresh }: Change): string | undefined => {
	const steps = stepsOf(path)
	const at = steps.findIndex(
		(step, index) => Array.isArray(valueAt(facts, steps.slice(0, index))) && /^\d+$/.test(step),
	)
	if (at < 0) return undefined
	const list = steps.slice(0, at).join('.')
	const count = (valueAt(facts, steps.slice(0, at)) as unknown[]).length
	if (Number(steps[at]) < count && (fresh !== undefined || at < steps.length - 1)) return undefined
	return `${path}: "${list}" has ${counted(count, 'item')}. To add one or take one out, change "${list}" as a whole.`
}
