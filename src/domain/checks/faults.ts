import { isChoice, keepApplying, questionsToAsk, optionsToOffer, type Check } from './answers.ts'
import { askedAbout, truthOf, type Answers, type Condition } from './condition.ts'
import type { ChoiceQuestion, Option } from '#domain/model/self-check.ts'

/** A fault of a check, where it is (`questions.days`, `questions.days.crying`) and what is wrong. */
type Fault = { at: string; says: string }

/**
 * What would leave a parent at a dead end: ids twice, questions or options that are not there, rules that ask too late,
 * what nobody can reach.
 */
export function checkFaults(check: Check): Fault[] {
	const seen = new Map<string, ChoiceQuestion>()
	const faults: Fault[] = twice(check.questions.map(({ id }) => id)).map((id) => ({
		at: `questions.${id}`,
		says: 'is there twice.',
	}))
	check.questions.forEach((question, index) => {
		if (!isChoice(question)) {
			if (index > 0) faults.push({ at: `questions.${question.id}`, says: 'is urgent, so it must come first.' })
			return
		}
		const at = `questions.${question.id}`
		faults.push(
			...conditionFaults(question.if, at, seen, check),
			...twice(question.options.map(({ id }) => id)).map((id) => ({ at: `${at}.${id}`, says: 'is there twice.' })),
		)
		for (const option of question.options) faults.push(...optionFaults(option, `${at}.${option.id}`, seen, check))
		if (isNeverReached(check, question)) faults.push({ at, says: 'is never asked: its "if" cannot hold.' })
		else
			for (const option of question.options)
				if (option.if && isNeverReached(check, question, option))
					faults.push({ at: `${at}.${option.id}`, says: 'is never offered: its "if" cannot hold.' })
		seen.set(question.id, question)
	})
	return faults
}

function optionFaults(option: Option, at: string, seen: ReadonlyMap<string, ChoiceQuestion>, check: Check): Fault[] {
	const strange = (option.amounts ?? []).filter((id) => !check.amounts?.some((amount) => amount.id === id))
	return [
		...conditionFaults(option.if, at, seen, check),
		...strange.map((id) => ({ at, says: `names the amount "${id}", which is not in "amounts".` })),
	]
}

function conditionFaults(
	condition: Condition | undefined,
	at: string,
	seen: ReadonlyMap<string, ChoiceQuestion>,
	check: Check,
): Fault[] {
	return askedAbout(condition).flatMap(({ question, option }) => {
		const before = seen.get(question)
		if (before)
			return before.options.some(({ id }) => id === option)
				? []
				: [{ at, says: `asks about "${question}: ${option}", an option that is not there.` }]
		const isLater = check.questions.some(({ id }) => id === question)
		return [
			{
				at,
				says: isLater
					? `asks about "${question}", which comes too late: a rule may only look back.`
					: `asks about "${question}", a question that is not there.`,
			},
		]
	})
}

/** Whether no answers to the questions it looks back at lead here for certain. */
function isNeverReached(check: Check, question: ChoiceQuestion, option?: Option): boolean {
	const condition: Condition | undefined = option?.if ?? question.if
	if (!condition) return false
	return !waysToAnswer(looksBackAt(check, question, option)).some((answers) => {
		const reached = questionsToAsk(check, answers).find(({ id }) => id === question.id)
		return (
			reached &&
			isChoice(reached) &&
			truthOf(condition, keepApplying(check, answers)) === 'yes' &&
			(!option || optionsToOffer(check, reached, answers).some(({ id }) => id === option.id))
		)
	})
}

/** The questions a question or one of its options depends on, however far back. */
function looksBackAt(check: Check, question: ChoiceQuestion, option?: Option): ChoiceQuestion[] {
	const direct = [...askedAbout(question.if), ...askedAbout(option?.if)].map((one) => one.question)
	const earlier = check.questions.filter(isChoice).filter(({ id }) => direct.includes(id) && id !== question.id)
	return [...new Set(earlier.flatMap((one) => [...looksBackAt(check, one), one]))]
}

/** Every way to answer some questions with one option each, none, or (where any may be chosen) all of them. */
function waysToAnswer(questions: readonly ChoiceQuestion[]): Answers[] {
	return questions.reduce<Answers[]>(
		(ways, { id, kind, options }) => {
			const ids = options.map((option) => option.id)
			const choices = [
				[],
				...ids.map((one) => [one]),
				...(kind === 'any'
					? [options.filter(({ alone, unsure }) => !alone && !unsure).map((option) => option.id)]
					: []),
			]
			return ways.flatMap((way) => choices.map((chosen) => ({ ...way, [id]: chosen })))
		},
		[{}],
	)
}

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
