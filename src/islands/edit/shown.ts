import { changesBetween, type Change } from '#domain/edits/change-file.ts'
import { handOnly, handOnlyWords } from '#domain/edits/fact-groups.ts'
import { canonical, isGroup } from '#domain/edits/values.ts'
import type { Outcome } from './answers.ts'
import { choiceLabel, labelOf, type Form, type Path } from './form.ts'

type Named = Pick<Form, 'data'>

/** A value as somebody reads it: "Monday, 10:00, 11:30". */
export function shownValue(form: Named, path: Path, value: unknown): string {
	if (value === undefined || value === null) return '–'
	if (Array.isArray(value)) return value.map((one) => shownValue(form, path, one)).join('; ')
	if (isGroup(value))
		return Object.entries(value)
			.filter(([, inner]) => !isUsual(inner))
			.map(([key, inner]) => shownValue(form, [...path, key], inner))
			.join(', ')
	if (value === true || value === false)
		return `${labelOf(form, path).text}: ${wordOf(form, path, value ? 'yes' : 'no')}`
	if (typeof value === 'string') return wordOf(form, path, value)
	return path.at(-1) === 'pounds' ? `£${value as number}` : String(value)
}

/** Nothing that anybody would ask about. */
const isUsual = (value: unknown): boolean => value === 'unknown' || (Array.isArray(value) && value.length === 0)

/** A word of the schema or the id of a thing by its name; anything else as it is. */
function wordOf(form: Named, path: Path, word: string): string {
	if (!/^[a-z][a-z0-9-]*$/.test(word)) return word
	const kind = Object.keys(form.data.names).find((one) => form.data.names[one]!.some(({ id }) => id === word))
	return choiceLabel(form, path, { word, ...(kind ? { kind } : {}) }).text
}

/** What changes, a line each. */
export const changeLines = (form: Named, outcome: Outcome): string[] =>
	changesOf(outcome).map((one) => lineOf(form, one))

/** The same as the files name it, for whoever takes it and may not read the language it was written in. */
export const plainLines = (outcome: Outcome): string[] =>
	changesOf(outcome).map(
		({ path, old, new: fresh }) => `${path}: ${canonical(old ?? null)} → ${canonical(fresh ?? null)}`,
	)

function changesOf({ before, after, isNew }: Outcome): Change[] {
	const facts = changesBetween(before.facts, after.facts, isNew ? [] : handOnly.filter((key) => key !== 'checked'))
	const words = Object.entries(after.words).flatMap(([locale, own]) =>
		changesBetween(before.words[locale] ?? {}, own, handOnlyWords).map((one) => ({
			...one,
			path: `${locale}.${one.path}`,
		})),
	)
	return [...facts, ...words]
}

function lineOf(form: Named, { path, old, new: fresh }: Change): string {
	const steps = path.split('.')
	const names = steps.flatMap((step, at) => {
		if (/^\d+$/.test(step)) return [String(Number(step) + 1)]
		return /^[a-z]{2,3}$/.test(step) && at === 0 && steps.length > 1 && !(step in form.data.labels.texts)
			? [`(${step})`]
			: [labelOf(form, steps.slice(0, at + 1)).text]
	})
	const value = (one: unknown) => shownValue(form, steps, one)
	return `${names.join(' ')}: ${old === undefined ? '' : `${value(old)} → `}${value(fresh)}`
}
