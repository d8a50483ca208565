import type { Choice } from '#domain/edits/fields.ts'
import type { Problem } from '#domain/mistakes/problems.ts'
import type { EditorData } from './data.ts'
import type { EditorSay } from './words.ts'

/** What every field of a form needs to draw itself: words, names, and what is wrong where. */
export type Form = {
	say: EditorSay
	locale: string
	intl: string
	data: EditorData
	problems: readonly Problem[]
	/** The language that words are typed in, where that may be another than the page's. */
	wordsIn?: { tag: string; dir: 'ltr' | 'rtl' }
}

export type Path = readonly (string | number)[]

/** A text, and its language where that is not the page's. */
export type LabelText = { text: string; lang?: 'en' }

const isNumber = (step: string | number): boolean => /^\d+$/.test(String(step))

/** New times are called as those that the facts have. */
const stepsIn = (path: Path): string[] =>
	path.filter((step) => !isNumber(step)).map((step, at) => (at === 0 && step === 'times' ? 'sessions' : String(step)))

/** What a field is called: by its whole path without numbers, else by the end of it. */
export function labelOf({ data: { labels } }: Pick<Form, 'data'>, path: Path): LabelText {
	const steps = stepsIn(path)
	const keys = steps.map((_, at) => steps.slice(at).join('.'))
	const key = keys.find((one) => one in labels.texts)
	const label: LabelText = key ? labelBy(labels, key) : { text: (steps.at(-1) ?? '').replaceAll('-', ' '), lang: 'en' }
	const last = path.at(-1)
	return last !== undefined && isNumber(last) ? { ...label, text: `${label.text} ${Number(last) + 1}` } : label
}

/** What a choice is called: a thing by its name, else by the field it is for, else by the value alone. */
export function choiceLabel(form: Pick<Form, 'data'>, path: Path, { word, kind }: Omit<Choice, 'value'>): LabelText {
	const { labels, names } = form.data
	const thing = kind ? names[kind]?.find(({ id }) => id === word) : undefined
	if (thing) return { text: thing.name, ...(thing.isEnglish ? { lang: 'en' } : {}) }
	const steps = stepsIn(path)
	const keys = [...steps.map((_, at) => `${steps.slice(at).join('.')}=${word}`), `=${word}`]
	const key = keys.find((one) => one in labels.texts)
	return key ? labelBy(labels, key) : { text: word.replaceAll('-', ' '), lang: 'en' }
}

/** What may be chosen anew: nothing that is never shared. */
export const isOffered = ({ data: { names } }: Pick<Form, 'data'>, { word, kind }: Omit<Choice, 'value'>): boolean =>
	kind === undefined || !names[kind]?.some(({ id, isPrivate }) => id === word && isPrivate)

const labelBy = ({ texts, inEnglish }: EditorData['labels'], key: string): LabelText => ({
	text: texts[key]!,
	...(inEnglish.includes(key) ? { lang: 'en' } : {}),
})

export const idOf = (path: Path): string => `f-${path.join('-')}`

/** Where a field is asked for, nearest first: by itself, by which shape it has, or as a part of something larger. */
export function idsFor(field: string): string[] {
	const steps = field.split('.')
	return steps.map((_, away) => idOf(steps.slice(0, steps.length - away))).flatMap((id) => [id, `${id}-shape`])
}

/** What is wrong with a field itself, not with what is in it. */
export const problemsAt = ({ problems }: Pick<Form, 'problems'>, path: Path): readonly Problem[] =>
	problems.filter(({ field }) => field === path.join('.'))
