import { visible } from '#domain/mistakes/visible.ts'

/**
 * What a command says to whoever started it. `code`: 0 all was or can be done, 1 nothing was because something is
 * wrong, 2 something waits for a person.
 */
export type Outcome = { says: string; code: 0 | 1 | 2 }

export const nothingChanged = (says: string): Outcome => ({
	says: visible(`${says}\n\nNothing was changed.`),
	code: 1,
})

export function printOutcome({ says, code }: Outcome): void {
	if (code === 1) console.error(says)
	else console.log(says)
	process.exitCode = code
}
