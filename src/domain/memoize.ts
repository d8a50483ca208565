/** Answers a question about a few short texts once: pages ask the same of the same days thousands of times. */
export function memoize<Asked extends readonly string[], Answer>(
	answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
	const known = new Map<string, Answer>()
	return (...asked) => {
		const key = asked.length === 1 ? asked[0]! : asked.join('|')
		const found = known.get(key)
		if (found !== undefined) return found
		const worked = answer(...asked)
		known.set(key, worked)
		return worked
	}
}
