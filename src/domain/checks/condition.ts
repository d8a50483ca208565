/** Options chosen, by question. A question that is not there was skipped or not reached. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** What the answers so far say about a condition. */
export type Truth = 'yes' | 'no' | 'maybe'

/** `is: { stage: [newborn, baby] }` holds when one of these was chosen; several questions in one `is` must all hold. */
export type Condition =
	| { is: Readonly<Record<string, readonly string[]>> }
	| { all: readonly Condition[] }
	| { any: readonly Condition[] }
	| { not: Condition }

/**
 * What answers say about a condition. An unanswered question says nothing either way (Kleene's three-valued logic), so
 * that skipping never shuts a door.
 */
export function truthOf(condition: Condition | undefined, answers: Answers): Truth {
	if (!condition) return 'yes'
	if ('not' in condition) return opposite[truthOf(condition.not, answers)]
	if ('any' in condition) return opposite[every(condition.any.map((one) => opposite[truthOf(one, answers)]))]
	if ('all' in condition) return every(condition.all.map((one) => truthOf(one, answers)))
	return every(Object.entries(condition.is).map(([question, options]) => chosenAmong(answers[question], options)))
}

/** The options a condition asks about, by question, each as often as it is named. */
export function askedAbout(condition: Condition | undefined): { question: string; option: string }[] {
	if (!condition) return []
	if ('not' in condition) return askedAbout(condition.not)
	if ('any' in condition) return condition.any.flatMap(askedAbout)
	if ('all' in condition) return condition.all.flatMap(askedAbout)
	return Object.entries(condition.is).flatMap(([question, options]) => options.map((option) => ({ question, option })))
}

const opposite: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', maybe: 'maybe' }

const every = (truths: readonly Truth[]): Truth =>
	truths.includes('no') ? 'no' : truths.includes('maybe') ? 'maybe' : 'yes'

const chosenAmong = (chosen: readonly string[] | undefined, options: readonly string[]): Truth =>
	chosen === undefined || chosen.length === 0
		? 'maybe'
		: chosen.some((option) => options.includes(option))
			? 'yes'
			: 'no'
