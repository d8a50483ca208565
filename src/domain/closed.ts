/** Whether something had ended by a day, as its facts are written, right or wrong. */
export function hasClosed(facts: object, today: string): boolean {
	const { closed } = facts as { closed?: { on?: unknown } | null }
	return typeof closed?.on === 'string' && closed.on <= today
}
