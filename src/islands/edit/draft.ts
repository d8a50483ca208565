import { subjectNames } from '#domain/edits/change-file.ts'
import { isGroup, parseJson } from '#domain/edits/values.ts'
import { isId } from '#domain/model/fields.ts'
import type { Answers } from './answers.ts'
import type { Seen } from './data.ts'
import { tasks, type Place } from './place.ts'

/** What somebody filled in, and what they saw when they did: what changed here meanwhile is told from that. */
export type Kept = { answers: Answers; seen?: Seen }

/** What somebody kept in a file to go on with later: never sent, never taken. */
export const draftText = (place: Place, { answers, seen }: Required<Kept>): string =>
	JSON.stringify({ firstDoorDraft: 1, ...place, answers, ...(place.isNew ? {} : { seen }) }, null, '\t')

/** A draft as it was kept; nothing when the file is something else. What is filled in is judged like anything typed. */
export function readDraft(text: string, empty: Answers): { place: Place; kept: Kept } | undefined {
	const data = parseJson(text)
	if (!isGroup(data) || data['firstDoorDraft'] !== 1) return undefined
	const subject = subjectNames.find((one) => one === data['subject'])
	const { id, isNew, task, answers } = data
	if (!subject || typeof id !== 'string' || !isId(id) || !isGroup(answers)) return undefined
	const taskName = tasks.find((one) => one === task)
	const kept = Object.entries(empty).map(([key, usual]) => [key, isAlike(answers[key], usual) ? answers[key] : usual])
	return {
		place: { subject, id, isNew: isNew === true, ...(taskName ? { task: taskName } : {}) },
		kept: { answers: Object.fromEntries(kept) as Answers, ...seenIn(data['seen']) },
	}
}

function seenIn(value: unknown): { seen?: Seen } {
	if (!isGroup(value)) return {}
	const { facts, words, outdated } = value
	if (!isGroup(facts) || !isGroup(words) || !Object.values(words).every(isGroup) || !Array.isArray(outdated)) return {}
	return { seen: { facts, words: words as Seen['words'], outdated: outdated.map(String) } }
}

const isAlike = (value: unknown, usual: unknown): boolean =>
	typeof value === typeof usual && value !== null && Array.isArray(value) === Array.isArray(usual)
