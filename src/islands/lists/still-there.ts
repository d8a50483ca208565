/** What was copied, as long as it is among the texts to be had: no list of before is pasted for that of now. */
export const stillThere = <Copied extends { text: string }>(
	copied: Copied | undefined,
	texts: readonly string[],
): Copied | undefined => (copied && texts.includes(copied.text) ? copied : undefined)
