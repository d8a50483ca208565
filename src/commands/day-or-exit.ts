import { today } from '#catalogue/today.ts'

/**
 * The day a command works for; a `NOW` that is no day ends it with one plain sentence, before anything is read or
 * written.
 */
export function dayOrExit(): string {
	try {
		return today()
	} catch (error) {
		console.error(error instanceof Error ? error.message : error)
		process.exit(1)
	}
}
