/** Answers a question about a few short texts once: pages ask the same of the same days thousands of times. */
export function memoize<Args extends readonly string[], Answer>(
	answer: (...args: Args) => Answer,
): (...args: Args) => Answer {
	const answers = new Map<string, Answer>()
	return (...args) => {
		const key = args.length === 1 ? args[0]! : args.join('|')
		const earlier = answers.get(key)
		if (earlier !== undefined) return earlier
		const fresh = answer(...args)
		answers.set(key, fresh)
		return fresh
	}
}
