import { subjectNames, type Subject } from '#domain/edits/change-file.ts'
import { isId } from '#domain/model/fields.ts'

/** What somebody may want to tell, each with its own few questions. */
export const tasks = ['still-right', 'not-on', 'times', 'ended', 'closed', 'over', 'gone', 'other'] as const
export type Task = (typeof tasks)[number]

/** What is fitting for a kind of thing, in the order of how often it is wanted. */
export const tasksFor: Readonly<Record<Subject, readonly Task[]>> = {
	service: ['still-right', 'not-on', 'times', 'ended', 'other'],
	venue: ['still-right', 'closed', 'ended', 'other'],
	setting: ['still-right', 'ended', 'other'],
	wish: ['gone', 'other'],
	help: ['still-right', 'ended', 'other'],
	resource: ['still-right', 'ended', 'other'],
	notice: ['over', 'other'],
}

/** What is open: a thing, perhaps with a task, or a new one; nothing is chosen yet when there is no id. */
export type Place = { subject: Subject; id: string; isNew: boolean; task?: Task }

/** What stands after `#`: `service=baby-massage`, `service=baby-massage&do=still-right`, `new-venue=our-hut`. */
export function placeIn(hash: string): Place | undefined {
	const choices = new URLSearchParams(hash.replace(/^#/, ''))
	for (const subject of subjectNames)
		for (const isNew of [false, true]) {
			const id = choices.get(isNew ? `new-${subject}` : subject)
			if (id === null || !isId(id)) continue
			const task = tasksFor[subject].find((one) => one === choices.get('do'))
			return { subject, id, isNew, ...(isNew ? { task: 'other' } : task ? { task } : {}) }
		}
	return undefined
}

export const hashOf = ({ subject, id, isNew, task }: Place): string =>
	`#${isNew ? 'new-' : ''}${subject}=${id}${task && !isNew ? `&do=${task}` : ''}`

export const isSameThing = (one: Place | undefined, other: Place | undefined): boolean =>
	one?.subject === other?.subject && one?.id === other?.id && one?.isNew === other?.isNew
