import { z } from 'zod'
import { date, newId, text } from '#domain/model/fields.ts'
import { baseOf, factGroups, handOnly, handOnlyWords } from './fact-groups.ts'
import { isGroup, isSameValue, type Value } from './values.ts'

/** What a change file may be about, and the kind of content that is. */
export const subjects = {
	service: 'services',
	venue: 'venues',
	setting: 'settings',
	wish: 'wishes',
	help: 'group-helps',
	resource: 'resources',
	notice: 'notices',
} as const
export type Subject = keyof typeof subjects
export const subjectNames = Object.keys(subjects) as Subject[]

/** `old` is what whoever sends it saw: absent where there was nothing. `new` is absent where the field goes. */
const change = z.strictObject({
	path: z.string().min(1).max(120),
	old: z.json().optional(),
	new: z.json().optional(),
})
export type Change = z.infer<typeof change>

const changes = z.array(change).max(100).default([])

const about = <Name extends Subject>(subject: Name) =>
	z.strictObject({
		firstDoor: z.literal(1),
		[subject as 'service']: newId,
		/** A hash per fact group of what they saw; empty for a thing that is to be new. */
		base: z.partialRecord(z.enum(factGroups), z.string().max(16)),
		by: text,
		on: date,
		changes,
		words: z.record(z.string().regex(/^[a-z]{2,3}$/), changes).default({}),
	})

/** What somebody who knows a service or place sends: what they saw and what it should be. */
export const changeFile = z.union(subjectNames.map(about))
export type ChangeFile = z.infer<typeof changeFile>

/** What a change file is about. */
export function subjectOf(file: Readonly<Record<string, unknown>>): { subject: Subject; id: string } {
	const subject = subjectNames.find((name) => Object.hasOwn(file, name)) ?? 'service'
	return { subject, id: String(file[subject]) }
}

/** The only fields that a change may set to say that somebody made sure; such a change says nothing else. */
const checkPaths: readonly string[] = ['checked', 'hours.checked']

export const isStillRight = ({ changes, words }: Pick<ChangeFile, 'changes' | 'words'>): boolean =>
	changes.length > 0 &&
	changes.every(({ path }) => checkPaths.includes(path)) &&
	Object.values(words).every((list) => list.length === 0)

/** Whether who sends it is named as a role or a team: an address or a number would stand on the page. */
export const isRole = (by: string): boolean => by.trim() !== '' && !/@|\d{5}/.test(by.replace(/\s/g, ''))

/** Facts, and words by language, as an editor shows them. */
export type State = { facts: object; words: Readonly<Record<string, object>> }

export type Sender = { subject: Subject; id: string; by: string; on: string }

/** The change file that leads from what somebody saw to what they made of it. */
export function changeFileOf({ subject, id, by, on }: Sender, before: State, after: State): Record<string, unknown> {
	const words = Object.keys(after.words).flatMap((locale) => {
		const list = changesBetween(before.words[locale] ?? {}, after.words[locale]!, handOnlyWords)
		return list.length > 0 ? [[locale, list] as const] : []
	})
	return {
		firstDoor: 1,
		[subject]: id,
		base: baseOf(before.facts, before.words['en'] ?? {}),
		by,
		on,
		changes: changesBetween(before.facts, after.facts, handOnly),
		words: Object.fromEntries(words),
	}
}

/** The change file of something that is not there yet. */
export const newFileOf = (sender: Sender, state: State): Record<string, unknown> => ({
	...changeFileOf(sender, { facts: {}, words: {} }, state),
	base: {},
})

/** Field by field what differs; a list of another length counts as one change. */
export function changesBetween(before: object, after: object, except: readonly string[] = []): Change[] {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !except.includes(key))
	return keys.flatMap((key) =>
		differences(key, (before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key]),
	)
}

function differences(path: string, old: unknown, fresh: unknown): Change[] {
	if (isSameValue(old, fresh)) return []
	if (Array.isArray(old) && Array.isArray(fresh) && old.length === fresh.length && fresh.every(isGroup))
		return fresh.flatMap((item, index) => differences(`${path}.${index}`, (old as unknown[])[index], item))
	if (isGroup(old) && isGroup(fresh))
		return changesBetween(old, fresh).map((one) => ({ ...one, path: `${path}.${one.path}` }))
	return [
		{
			path,
			...(old === undefined ? {} : { old: old as Value }),
			...(fresh === undefined ? {} : { new: fresh as Value }),
		} as Change,
	]
}
