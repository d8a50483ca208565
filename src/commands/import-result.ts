/** What an import says to whoever started it, and whether it did what it was asked to. */
export type ImportResult = { says: string; isFine: boolean }

export const refused = (reasons: readonly string[]): ImportResult => ({
	says: `${reasons.join('\n\n')}\n\nNothing was changed.`,
	isFine: false,
})

export function print({ says, isFine }: ImportResult): void {
	if (isFine) console.log(says)
	else console.error(says)
	process.exitCode = isFine ? 0 : 1
}
