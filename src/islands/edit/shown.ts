import { changesBetween, type Change } from '#domain/edits/change-file.ts'
import { factGroups, groupOf, handOnly, handOnlyWords } from '#domain/edits/fact-groups.ts'
import { canonical, isGroup } from '#domain/edits/values.ts'
import { isDate } from '#domain/model/fields.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { Outcome } from './answers.ts'
import type { Seen } from './data.ts'
import { choiceLabel, labelOf, type Form, type Path, type LabelText } from './form.ts'

/** What values are named with. */
type Names = Pick<Form, 'data' | 'intl'> & { say: Pick<Form['say'], 'list.comma'> }

/** A value as somebody reads it: "Monday, 10:00, 11:30". Long ones of a list stand in a line each. */
function shownValue(form: Names, path: Path, value: unknown): string {
	if (value === undefined || value === null) return '–'
	if (Array.isArray(value)) {
		const items = value.map((one) => shownValue(form, path, one))
		return items.join(items.some(({ length }) => length > longestInLine) ? '\n' : ' · ')
	}
	if (isGroup(value))
		return Object.entries(value)
			.filter(([key, inner]) => !isUsual(key, inner))
			.sort(([one], [other]) => Number(first.includes(other)) - Number(first.includes(one)))
			.map(([key, inner]) => {
				const [at, text] = [[...path, key], shownValue(form, [...path, key], inner)]
				return saysWhat(key, inner) ? text : `${labelOf(form, at).text}: ${text}`
			})
			.join(form.say['list.comma'])
	if (value === true || value === false) return wordOf(form, path, value ? 'yes' : 'no')
	if (typeof value === 'string') return isDate(value) ? dayOf(form, value) : wordOf(form, path, value)
	return path.at(-1) === 'pounds' ? `£${value as number}` : String(value)
}

const longestInLine = 30

/** What somebody looks for first in a group of facts. */
const first: readonly string[] = ['day', 'on', 'kind']

/** Whether a value tells what it is about without the name of its field: a number or an answer does not. */
const saysWhat = (key: string, value: unknown): boolean =>
	key === 'pounds' ||
	key === 'on' ||
	(key !== 'bank-holidays' && !(Array.isArray(value) ? value : [value]).some((one) => isBare(one)))
const isBare = (value: unknown): boolean =>
	typeof value !== 'string' ? !isGroup(value) : ['yes', 'no', 'ask'].includes(value) || isDate(value)

const dayOf = ({ intl }: Names, day: string): string =>
	new Intl.DateTimeFormat(intl, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
		new Date(`${day}T00:00:00Z`),
	)

/** Nothing that anybody would ask about. */
const isUsual = (key: string, value: unknown): boolean =>
	value === 'unknown' || (Array.isArray(value) && value.length === 0) || (key === 'confirmed' && value === true)

/** A word of the schema or the id of a thing by its name; anything else as it is. */
function wordOf(form: Names, path: Path, word: string): string {
	if (!/^[a-z][a-z0-9-]*$/.test(word)) return word
	const kind = Object.keys(form.data.names).find((one) => form.data.names[one]!.some(({ id }) => id === word))
	return choiceLabel(form, path, { word, ...(kind ? { kind } : {}) }).text
}

/** A field and what is said of it; `lang` where that is in another language than the page. */
export type Fact = { key: string; label: LabelText; value: string; lang?: string }

/**
 * All that is said of a thing, its words in the reader's language where it has them; what only a person may say stays
 * out, and what is nowhere to be read.
 */
export function factsOf(form: Names & Pick<Form, 'locale'>, { facts, words }: Pick<Seen, 'facts' | 'words'>): Fact[] {
	const [english, own] = [words[sourceLocale] ?? {}, words[form.locale] ?? {}]
	const wordRows = Object.entries({ ...english, ...own })
		.filter(([key]) => !isOneOf([...handOnlyWords, 'search-words'], key))
		.map(([key, value]) => ({ key, value, ...(key in own ? {} : { lang: sourceLocale }) }))
	const factRows = Object.entries(facts)
		.filter(([key]) => !isOneOf(handOnly, key))
		.map(([key, value]: [string, unknown]) => ({ key, value }))
	return factGroups.flatMap((group) =>
		[...wordRows, ...factRows]
			.filter(({ key }) => groupOf(key) === group)
			.map((one) => ({ ...one, label: labelOf(form, [one.key]), value: shownValue(form, [one.key], one.value) }))
			.filter(({ value }) => value !== ''),
	)
}

const isOneOf = (keys: readonly string[], key: string): boolean => keys.includes(key)

/** A change: what of, from what, to what. */
export type ChangeLine = { name: string; old?: string; fresh: string }

export const changeLines = (form: Names, outcome: Outcome): ChangeLine[] =>
	changesOf(outcome).map((one) => lineOf(form, one))

/** The same as a line of plain text. */
export const lineText = ({ name, old, fresh }: ChangeLine): string =>
	`${name}: ${old === undefined ? '' : `${old} → `}${fresh}`

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

function lineOf(form: Names, { path, old, new: fresh }: Change): ChangeLine {
	const steps = path.split('.')
	const names = steps.flatMap((step, at) => {
		if (/^\d+$/.test(step)) return [String(Number(step) + 1)]
		return /^[a-z]{2,3}$/.test(step) && at === 0 && steps.length > 1 && !(step in form.data.labels.texts)
			? [`(${step})`]
			: [labelOf(form, steps.slice(0, at + 1)).text]
	})
	const value = (one: unknown) => shownValue(form, steps, one) || '–'
	return { name: names.join(' '), ...(old === undefined ? {} : { old: value(old) }), fresh: value(fresh) }
}
