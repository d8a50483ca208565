import { truthOf, type Answers } from './condition.ts'
import type { Amount } from '#domain/model/fields.ts'
import { amountHolds } from '#domain/time/freshness.ts'
import type { ChoiceQuestion, Option, Question, SelfCheckFacts, Wish } from '#domain/model/self-check.ts'
import type { StageId } from '#domain/time/stage-ids.ts'

export const isChoice = (question: Question): question is ChoiceQuestion => question.kind !== 'urgent'

/**
 * A check and the day it is filled in, `2026-11-22`: an option that names an amount is offered only while the amount
 * holds.
 */
export type Check = Pick<SelfCheckFacts, 'questions' | 'amounts'> & { today: string }

/**
 * The questions to ask, in order, given what was chosen. A condition only skips; an answer that ends the check leaves
 * the rest unasked.
 */
export function questionsToAsk(check: Check, chosen: Answers): Question[] {
	const { kept, meant } = stillApplying(check, chosen)
	const end = check.questions.findIndex(
		(question) =>
			isChoice(question) && question.options.some(({ id, ends }) => ends && kept[question.id]?.includes(id)),
	)
	return check.questions
		.slice(0, end === -1 ? undefined : end + 1)
		.filter((question) => !isChoice(question) || isAsked(check, question, meant))
}

/** The options of a question that fit what was chosen before it. */
export const optionsToOffer = (check: Check, question: ChoiceQuestion, chosen: Answers): Option[] =>
	optionsFitting(check, question, meantBy(check, chosen))

/**
 * What was chosen, with a new answer to one question; answers that no longer apply are forgotten. An option that stands
 * alone takes back the others.
 */
export function answer(check: Check, chosen: Answers, question: string, options: readonly string[]): Answers {
	return keepApplying(check, { ...chosen, [question]: options })
}

/** The options of a question after one of them is tapped. */
export function afterTap(question: ChoiceQuestion, before: readonly string[], tapped: string): string[] {
	if (question.kind === 'one') return [tapped]
	if (before.includes(tapped)) return before.filter((id) => id !== tapped)
	const isAlone = (id: string) => question.options.some((option) => option.id === id && (option.alone || option.unsure))
	return isAlone(tapped) ? [tapped] : [...before.filter((id) => !isAlone(id)), tapped]
}

/** Only what was chosen at questions that are asked and options that are offered. */
export const keepApplying = (check: Check, chosen: Answers): Answers => stillApplying(check, chosen).kept

/** What the answers say, without those that say nothing either way. */
export const meantBy = (check: Check, chosen: Answers): Answers => stillApplying(check, chosen).meant

/** Goes through the questions once, in order: a rule looks back only at what still applies. */
function stillApplying(check: Check, chosen: Answers): { kept: Answers; meant: Answers } {
	const kept: Record<string, readonly string[]> = {}
	const meant: Record<string, readonly string[]> = {}
	for (const question of check.questions) {
		const mine = chosen[question.id]
		if (!mine || mine.length === 0 || (isChoice(question) && !isAsked(check, question, meant))) continue
		const possible = isChoice(question)
			? optionsFitting(check, question, meant)
			: question.cards.map((id) => ({ id, unsure: false }))
		const still = mine.filter((id) => possible.some((option) => option.id === id))
		if (still.length > 0) kept[question.id] = still
		meant[question.id] = still.filter((id) => possible.some((option) => option.id === id && !option.unsure))
	}
	return { kept, meant }
}

/** The options chosen that still apply, with their question, in the order asked. */
export function chosenOptions(check: Check, chosen: Answers): { question: ChoiceQuestion; option: Option }[] {
	const kept = keepApplying(check, chosen)
	return check.questions
		.filter(isChoice)
		.flatMap((question) =>
			question.options.filter(({ id }) => kept[question.id]?.includes(id)).map((option) => ({ question, option })),
		)
}

/** What the answers say about who asks, from where in a family's life, and how they like to be helped. */
export function circumstances(check: Check, chosen: Answers) {
	const options = chosenOptions(check, chosen).map(({ option }) => option)
	return {
		stage: options.find(({ stage }) => stage)?.stage,
		audiences: options.flatMap(({ audience }) => audience ?? []),
		nation: options.find(({ nation }) => nation)?.nation,
		visa: options.find(({ visa }) => visa)?.visa,
		wishes: options.flatMap<Wish>(({ wish }) => wish ?? []),
		isHelped: options.some(({ helper }) => helper),
		isEnded: options.some(({ ends }) => ends),
	}
}

/** The needs that can be raised by somebody at a stage, and where. */
export function needsAt(check: Check, stage: StageId): { need: string; at: string }[] {
	const stageQuestion = check.questions.filter(isChoice).find(({ options }) => options.some((option) => option.stage))
	const option = stageQuestion?.options.find((one) => one.stage === stage)
	const answers: Answers = stageQuestion && option ? { [stageQuestion.id]: [option.id] } : {}
	return questionsToAsk(check, answers)
		.filter(isChoice)
		.flatMap((question) =>
			optionsToOffer(check, question, answers).flatMap(({ id, needs, ends }) =>
				ends ? [] : (needs ?? []).map((need) => ({ need, at: `questions.${question.id}.${id}` })),
			),
		)
}

const isAsked = (check: Check, question: ChoiceQuestion, answers: Answers): boolean =>
	truthOf(question.if, answers) !== 'no' && optionsFitting(check, question, answers).some(({ unsure }) => !unsure)

const optionsFitting = (check: Check, question: ChoiceQuestion, answers: Answers): Option[] =>
	question.options.filter(
		(option) =>
			truthOf(option.if, answers) !== 'no' &&
			(option.amounts ?? []).every((id) => holds(check.amounts, id, check.today)),
	)

const holds = (amounts: readonly Amount[] | undefined, id: string, today: string): boolean =>
	Boolean(amounts?.some((amount) => amount.id === id && amountHolds(amount, today)))
