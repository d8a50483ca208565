import { isChoice, needsAt } from '#domain/checks/answers.ts'
import { checkFaults } from '#domain/checks/faults.ts'
import { withChanges, type ChoiceQuestion, type QuestionWords, type SelfCheckFacts } from '#domain/model/self-check.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'
import type { Rule } from './rule.ts'

/**
 * A check never leads nowhere: no dead ends, and somebody answers each need at each stage at which it can be raised, in
 * this area.
 */
export const selfChecks: Rule = (catalogue, { today }) => {
	const changes = [...catalogue['self-check-changes'].values()]
	return [
		...changes
			.filter(({ id }) => !catalogue['self-checks'].has(id))
			.map(({ file, id }) =>
				problemAt(
					file,
					'(folder)',
					`"${id}" is not a check. Checks: ${[...catalogue['self-checks'].keys()].join(', ')}.`,
				),
			),
		...[...catalogue['self-checks'].values()].flatMap((entry) => {
			const change = changes.find(({ id }) => id === entry.id)
			return [
				...changeFaults(entry, change),
				...faultsOf(
					entry,
					change ? withChanges(entry.facts, change.facts) : entry.facts,
					change?.file ?? entry.file,
					catalogue,
					today,
				),
			]
		}),
	]
}

function changeFaults(national: Entry<'self-checks'>, change: Entry<'self-check-changes'> | undefined): Problem[] {
	if (!change) return []
	const of = new Map(national.facts.questions.map((question) => [question.id, question]))
	const strange = [
		...change.facts.hide.map((id) => ({ id, at: 'hide' })),
		...change.facts.add.map(({ after }) => ({ id: after, at: 'add' })),
	].filter(({ id }) => !of.has(id))
	return [
		...strange.map(({ id, at }) =>
			problemAt(
				change.file,
				at,
				`"${id}" is not a question of "${national.id}". Questions: ${[...of.keys()].join(', ')}.`,
			),
		),
		...change.facts.add.flatMap(({ question }) => wordless(question, change)),
		...strangeWords(national, change),
		...change.facts.hide
			.filter((id) => of.get(id)?.kind === 'urgent')
			.map((id) =>
				problemAt(change.file, 'hide', `"${id}" is the urgent question. It stays: urgent help comes first.`),
			),
	]
}

/** A question an area adds has English words, for itself and each option. */
function wordless({ id, options }: ChoiceQuestion, change: Entry<'self-check-changes'>): Problem[] {
	const words = change.words[sourceLocale]?.questions[id]
	const lacking = [
		...(words?.ask ? [] : [`questions.${id}.ask`]),
		...options.filter((option) => !words?.options?.[option.id]).map((option) => `questions.${id}.options.${option.id}`),
	]
	return lacking.map((field) =>
		problemAt(change.file.replace('facts.yaml', `${sourceLocale}.md`), field, 'is missing; facts.yaml has it.'),
	)
}

/** Words of an area that stand for no question or option: nobody would ever read them. */
function strangeWords({ facts }: Entry<'self-checks'>, change: Entry<'self-check-changes'>): Problem[] {
	const options = new Map(
		[...facts.questions, ...change.facts.add.map(({ question }) => question)].map((question) => [
			question.id,
			isChoice(question) ? question.options.map(({ id }) => id) : [],
		]),
	)
	const faultsOfWords = (
		id: string,
		words: Pick<QuestionWords, 'options' | 'notes'>,
	): { at: string; says: string }[] => {
		const there = options.get(id)
		if (!there) return [{ at: id, says: wordings['no such id'](id, 'the questions', [...options.keys()], []) }]
		return (['options', 'notes'] as const).flatMap((part) =>
			Object.keys(words[part] ?? {})
				.filter((option) => !there.includes(option))
				.map((option) => ({
					at: `${id}.${part}.${option}`,
					says: wordings['no such id'](option, `the options of "${id}"`, there, []),
				})),
		)
	}
	return Object.entries(change.words).flatMap(([locale, words]) =>
		Object.entries(words?.questions ?? {})
			.flatMap(([id, own]) => faultsOfWords(id, own))
			.map(({ at, says }) => problemAt(change.file.replace('facts.yaml', `${locale}.md`), `questions.${at}`, says)),
	)
}

function faultsOf(
	entry: Entry<'self-checks'>,
	facts: SelfCheckFacts,
	file: string,
	catalogue: Catalogue,
	today: string,
): Problem[] {
	const check = { ...facts, today }
	const faults = checkFaults(check).map(({ at, says }) => problemAt(file, at, says))
	const raisesNeeds = facts.questions.some(
		(question) => isChoice(question) && question.options.some(({ needs }) => needs),
	)
	const ungated =
		raisesNeeds && facts.questions[0]?.kind !== 'urgent'
			? [problemAt(entry.file, 'questions', 'must begin with the urgent question: urgent help comes first.')]
			: []
	const unanswered = stageIds.flatMap((stage) =>
		needsAt(check, stage)
			.filter(({ need }) => !isAnswered(need, stage, catalogue))
			.map(({ at, need }) =>
				problemAt(file, at, `raises "${need}", which no service answers at the stage "${stage}".`),
			),
	)
	return [...faults, ...ungated, ...unanswered]
}

/** Old facts count: a check that nobody has renewed for a year still leads to people. */
function isAnswered(need: string, stage: (typeof stageIds)[number], catalogue: Catalogue): boolean {
	const national = catalogue.needs.get(need)?.facts.national ?? []
	const isLacking = [...catalogue.area.values()].some(({ facts }) => facts.lacks?.needs.includes(need))
	if (isLacking && national.length > 0) return true
	return [...catalogue.services.values()].some(
		({ id, facts }) => (facts.needs.includes(need) || national.includes(id)) && facts.stages.includes(stage),
	)
}
