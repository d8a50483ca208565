/** The texts of files that are written when they are asked for. */
export const written = (files: ReadonlyMap<string, () => string>): ReadonlyMap<string, string> =>
	new Map([...files].map(([path, text]) => [path, text()]))
