/** Scripts with all that they import, near or far. `importsOf` gives the names in one script. */
export function withImported(
	names: readonly string[],
	importsOf: (name: string) => readonly string[],
	seen = new Set<string>(),
): string[] {
	for (const name of names.filter((one) => !seen.has(one))) {
		seen.add(name)
		withImported(importsOf(name), importsOf, seen)
	}
	return [...seen]
}

/** What the first group of a pattern matches in a text, each time. */
export const namesIn = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, name = '']) => name)
