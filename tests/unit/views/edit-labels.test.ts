import { expect, test } from 'vitest'
import { idsEver } from '#catalogue/build.ts'
import { subjects, type Subject } from '#domain/edits/change-file.ts'
import { handOnly, handOnlyWords } from '#domain/edits/fact-groups.ts'
import { fieldOf, partsOf, type Field } from '#domain/edits/fields.ts'
import { schemasOf } from '#domain/edits/schemas.ts'
import { choiceLabel, labelOf } from '#islands/edit/form.ts'
import type { EditorData } from '#islands/edit/data.ts'
import { labelsIn } from '#views/edit/labels.ts'
import { world } from '../../world.ts'

const ids = idsEver(world())
const formIn = (locale: 'en' | 'ur') => ({ data: { labels: labelsIn(locale), names: {} } as unknown as EditorData })

/** Every field below a path, and every choice of one. */
function pathsIn(field: Field, path: readonly string[]): { path: readonly string[]; word?: string }[] {
	switch (field.is) {
		case 'choice':
			return [{ path }, ...field.choices.flatMap(({ word, kind }) => (kind ? [] : [{ path, word }]))]
		case 'list':
		case 'by-name':
			return pathsIn(field.item, path)
		case 'group':
			return [{ path }, ...field.fields.flatMap((part) => pathsIn(part.field, [...path, part.key]))]
		case 'one-of':
			return field.options.flatMap((option) => pathsIn(option.field, path))
		default:
			return [{ path }]
	}
}
const all = (Object.keys(subjects) as Subject[]).flatMap((subject) => {
	const { facts, words } = schemasOf(subject, ids)
	const hand: readonly string[] = [...handOnly, ...handOnlyWords]
	return [...partsOf(facts), ...partsOf(words)]
		.filter(({ key }) => !hand.includes(key))
		.flatMap(({ key, field }) => pathsIn(field, [key]))
})

test('every field has a name that somebody who never saw the files understands', () => {
	const { texts } = labelsIn('en')
	const nameless = all.filter(({ path }) => !path.some((_, at) => path.slice(at).join('.') in texts))
	expect(nameless.map(({ path }) => path.join('.'))).toEqual([])
	expect(all.length).toBeGreaterThan(200)
	expect(fieldOf(schemasOf('venue', ids).facts)).toMatchObject({ is: 'group' })
})

test('what a language has no name for is English and says so', () => {
	expect(labelOf(formIn('ur'), ['sessions', 0, 'day'])).toEqual({ text: 'دن' })
	expect(labelOf(formIn('ur'), ['follow-on'])).toEqual({ text: 'What comes after it', lang: 'en' })
	expect(labelOf(formIn('en'), ['sessions', 0])).toEqual({ text: 'When 1' })
	expect(choiceLabel(formIn('en'), ['sessions', 0, 'day'], { word: 'friday' })).toEqual({ text: 'Friday' })
	expect(choiceLabel(formIn('ur'), ['cost', 'kind'], { word: 'free' }).lang).toBeUndefined()
})
