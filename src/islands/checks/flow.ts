import { answer, circumstances, isChoice, optionsToOffer, questionsToAsk, type Check } from '#domain/checks/answers.ts'
import type { Answers } from '#domain/checks/condition.ts'
import type { ChoiceQuestion, Question } from '#domain/model/self-check.ts'
import type { CheckWords } from './words.ts'

/**
 * Where somebody is in a check. A notice stands before a private question; `start` is the page the check began from.
 * The urgent question and the list can be opened from anywhere, and lead back there.
 */
export type Step =
	{ at: 'start' } | { at: 'gate' | 'list'; openedAt?: Step } | { at: 'notice' | 'question'; question: string }

/** All there is to know of a check that is being filled in. It lives in the page's memory and nowhere else (SR7). */
export type Filling = { step: Step; chosen: Answers }

export type Move = { to: 'list' | 'back' | 'next' | 'gate' | 'reveal' } | { choose: readonly string[]; at: string }

/** Nothing answered, at the first question. */
export const beginning = (check: Check): Filling => {
	const step: Step =
		check.questions[0] && !isChoice(check.questions[0])
			? { at: 'gate' }
			: { at: 'question', question: check.questions[0]!.id }
	return { step, chosen: {} }
}

/** One move of the parent; going anywhere loses nothing typed. */
export function after(filling: Filling, move: Move, check: Check, words: CheckWords): Filling {
	const { step, chosen } = filling
	if ('choose' in move) return { ...filling, chosen: answer(check, chosen, move.at, move.choose) }
	const go = (to: Step): Filling => ({ ...filling, step: to })
	if (move.to === 'list' || move.to === 'gate') return go({ at: move.to, openedAt: step })
	if (move.to === 'reveal') return 'question' in step ? go({ at: 'question', question: step.question }) : filling
	if ('openedAt' in step && step.openedAt) return go(step.openedAt)
	return go(neighbour(filling, move.to === 'back' ? -1 : 1, check, words))
}

function neighbour({ step, chosen }: Filling, by: 1 | -1, check: Check, words: CheckWords): Step {
	const questions = questionsToAsk(check, chosen)
	const index =
		step.at === 'list'
			? questions.length
			: questions.findIndex((question) =>
					'question' in step ? question.id === step.question : question.kind === 'urgent',
				)
	const next = questions[index + by]
	return next ? stepTo(next, chosen, check, words) : { at: by === 1 ? 'list' : 'start' }
}

function stepTo(question: Question, chosen: Answers, check: Check, words: CheckWords): Step {
	if (!isChoice(question)) return { at: 'gate' }
	return needsNotice(question, chosen, check, words)
		? { at: 'notice', question: question.id }
		: { at: 'question', question: question.id }
}

/**
 * Before the first of some private questions a worker is asked to hand over the phone (SR15); a question's own notice
 * always stands before it (SR10).
 */
function needsNotice(question: ChoiceQuestion, chosen: Answers, check: Check, words: CheckWords): boolean {
	return Boolean(words[question.id]?.notice) || isHandOver(question, chosen, check)
}

export function isHandOver(question: ChoiceQuestion, chosen: Answers, check: Check): boolean {
	if (!circumstances(check, chosen).isHelped || question.privacy === 'n') return false
	const before = questionBefore(question, chosen, check)
	return !before || !isChoice(before) || before.privacy === 'n'
}

/** Whether the private part has just ended. */
export function isHandBack(question: ChoiceQuestion, chosen: Answers, check: Check): boolean {
	const before = questionBefore(question, chosen, check)
	return (
		circumstances(check, chosen).isHelped &&
		question.privacy === 'n' &&
		Boolean(before && isChoice(before) && before.privacy !== 'n')
	)
}

const questionBefore = (question: ChoiceQuestion, chosen: Answers, check: Check): Question | undefined => {
	const questions = questionsToAsk(check, chosen)
	return questions[questions.findIndex(({ id }) => id === question.id) - 1]
}

/** The question of a step with the options that fit, and how far along it is. The urgent question is not counted. */
export function questionAt(step: Step, chosen: Answers, check: Check) {
	const questions = questionsToAsk(check, chosen).filter(isChoice)
	const index = 'question' in step ? questions.findIndex(({ id }) => id === step.question) : -1
	const question = questions[index]
	return question && { question, options: optionsToOffer(check, question, chosen), at: index + 1, of: questions.length }
}
