/** Between short things on one line. */
export const dot = '\u00A0· '

/**
 * Short things on one line, each said once. A dot stays with the thing before it and a number with what it counts, so
 * that no line begins with a dot or ends in "2".
 */
export const onOneLine = (parts: readonly (string | false | undefined)[]): string =>
	[...new Set(parts.flatMap((part) => part || []))].map((part) => part.replace(/^(\p{N}+) /u, '$1\u00A0')).join(dot)
