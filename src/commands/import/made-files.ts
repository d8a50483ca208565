import { areaFolderOf } from '#catalogue/area-folder.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { noIds } from '#domain/model/references.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { unfinished } from '#commands/skeleton.ts'
import { blockOf } from '#commands/take/new-thing.ts'
import { emptyFieldsIn } from './fill-in.ts'
import type { ImportPlan, MadeKind, PlanSetting } from './plan-shape.ts'
import type { NewThing } from './values-of.ts'

/** Writes new things as files that the check refuses until they are whole; gives what each still lacks. */
export function writer({ area, memory, today, complete }: PlanSetting) {
	const shapes = Object.fromEntries(
		(['services', 'venues', 'organisations'] as const).map((kind) => [
			kind,
			{ facts: kindOf(kind).facts(noIds), words: kindOf(kind).words, optional: kindOf(kind).wordsOptional },
		]),
	)
	return (plan: ImportPlan, kind: MadeKind, thing: NewThing): string[] => {
		complete?.(kind, thing)
		const { id, facts, words } = thing
		const shape = shapes[kind]!
		const dated =
			kind === 'organisations' || facts['checked']
				? facts
				: { ...facts, checked: { on: today, by: memory.source.name, how: 'published' } }
		const file = (fields: object) =>
			Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, blockOf(value)]))
		const folder = `content/${areaFolderOf(area.documents)}/${kind}/${id}`
		const texts: [string, string][] = [['facts.yaml', unfinished(shape.facts, file(dated), today)]]
		if (shape.words && !(shape.optional && Object.keys(words).length === 0))
			texts.push([`${sourceLocale}.md`, `---\n${unfinished(shape.words, file(words), today)}---\n`])
		for (const [name, text] of texts) plan.newFiles.set(`${folder}/${name}`, text)
		const missing = texts.flatMap(([, text]) => emptyFieldsIn(text))
		plan.missing.set(folder, missing)
		return missing
	}
}
