import { kindOf } from '#catalogue/kinds.ts'
import { subjectOf, subjects, type Change, type ChangeFile } from '#domain/edits/change-file.ts'
import { isGroup, stepsOf, withValueAt } from '#domain/edits/values.ts'
import { noIds } from '#domain/model/references.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { unfinished } from '#commands/skeleton.ts'
import { yamlValue } from './yaml-value.ts'

/** The files of a thing that was not here before, with what is still to be filled in left open. */
export function newThing(file: ChangeFile): Record<string, string> {
	const { facts, words, wordsOptional } = kindOf(subjects[subjectOf(file).subject])
	const locale = sourceLocale
	const englishChanges = file.words[locale] ?? []
	return {
		'facts.yaml': unfinished(facts(noIds), linesOf(file.changes), file.on),
		...(words && !(wordsOptional && englishChanges.length === 0)
			? { [`${locale}.md`]: `---\n${unfinished(words, linesOf(englishChanges), file.on)}---\n` }
			: {}),
	}
}

function linesOf(changes: readonly Change[]): Record<string, string> {
	const whole = changes.reduce<unknown>((value, change) => withValueAt(value, stepsOf(change.path), change.new), {})
	return Object.fromEntries(Object.entries(isGroup(whole) ? whole : {}).map(([key, value]) => [key, blockOf(value)]))
}

/** A value as the lines of a file of its own; groups in a list have a line each. */
export const blockOf = (value: unknown): string =>
	Array.isArray(value) && value.length > 0 && value.every(isGroup)
		? ['', ...value.map((item) => `  - ${yamlValue(item)}`)].join('\n')
		: yamlValue(value)
