import { sourceLocale } from '#i18n/locales.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { KindName } from '#catalogue/kinds.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'
import { isChoice } from '#domain/checks/answers.ts'
import type { Question, QuestionWords } from '#domain/model/self-check.ts'

/**
 * Where words name the parts of a thing (steps of a timeline, sections of a card), they name just those its facts have.
 */
export const partsMatch: Rule = (catalogue: Catalogue) => [
	...each(catalogue.stages, 'timeline', ({ facts }) => facts.timeline.map(({ id }) => id)),
	...each(catalogue['urgent-cards'], 'sections', ({ facts }) => facts.sections.map(({ id }) => id)),
	...each(catalogue.easy, 'signs', ({ facts }) => facts.signs ?? []),
	...each(catalogue.venues, 'room-names', ({ facts }) => (facts.rooms ?? []).map(({ id }) => id)),
	...each(catalogue.services, 'amounts', ({ facts }) => (facts.amounts ?? []).map(({ id }) => id)),
	...each(catalogue.guides, 'amounts', ({ facts }) => (facts.amounts ?? []).map(({ id }) => id)),
	...each(catalogue['money-helps'], 'amounts', ({ facts }) => (facts.amounts ?? []).map(({ id }) => id)),
	...each(catalogue['self-checks'], 'questions', ({ facts }) => facts.questions.flatMap(questionParts), questionNames),
	...each(catalogue['vaccine-schedules'], 'groups', ({ facts }) => facts.groups.map(({ id }) => id)),
	...each(catalogue['vaccine-schedules'], 'vaccines', ({ facts }) =>
		facts.groups.flatMap(({ visits }) => visits.flatMap(({ vaccines }) => vaccines)),
	),
	...each(catalogue.offers, 'headings', ({ facts }) => facts.headings.map(({ id }) => id)),
	...each(catalogue.years, 'plan', ({ facts }) => facts.plan.map(({ id }) => id)),
	...each(catalogue.years, 'results', ({ facts }) => facts.results.map(({ id }) => id)),
	...each(catalogue['bank-holidays'], 'days', ({ facts }) => facts.days.map(({ id }) => id)),
]

function each<Name extends KindName>(
	kind: ReadonlyMap<string, Entry<Name>>,
	field: string,
	partsOf: (entry: Entry<Name>) => string[],
	namesOf: (words: object) => string[] = Object.keys,
): Problem[] {
	return [...kind.values()].flatMap((entry) => {
		const parts = new Set(partsOf(entry))
		return Object.entries(entry.words).flatMap(([locale, words]) => {
			if (!(field in (words ?? {})) && locale !== sourceLocale) return []
			const file = entry.file.replace('facts.yaml', `${locale}.md`)
			const wordParts = new Set(namesOf((words as Record<string, object | undefined>)[field] ?? {}))
			return [
				...[...parts.difference(wordParts)].map((part) =>
					problemAt(file, `${field}.${part}`, 'is missing; facts.yaml has it.'),
				),
				...[...wordParts.difference(parts)].map((part) =>
					problemAt(file, `${field}.${part}`, 'is not in facts.yaml. A typing mistake?'),
				),
			]
		})
	})
}

const questionParts = (question: Question): string[] => [
	question.id,
	...(isChoice(question) ? question.options.map(({ id }) => `${question.id}.${id}`) : []),
]
const questionNames = (words: object): string[] =>
	Object.entries(words as Record<string, QuestionWords>).flatMap(([id, { options }]) => [
		id,
		...Object.keys(options ?? {}).map((option) => `${id}.${option}`),
	])
