/** One rule of a `_headers` file: a pattern of addresses and what is sent for them. */
export type HeaderRule = { pattern: string; headers: readonly (readonly [name: string, value: string])[] }

/** What a `_headers` file says, rule by rule, as Netlify and Cloudflare Pages read it. */
export function headerRules(file: string): readonly HeaderRule[] {
	const rules: { pattern: string; headers: [string, string][] }[] = []
	for (const line of file.split('\n').filter((one) => one.trim() && !one.startsWith('#'))) {
		const [, name, value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
		if (name) rules.at(-1)?.headers.push([name, value])
		else rules.push({ pattern: line.trim(), headers: [] })
	}
	return rules
}

/** What is sent for an address: every rule that fits adds to the others. */
export function headersFor(file: string, path: string): Record<string, string> {
	const headers = new Map<string, string>()
	for (const { pattern, headers: sent } of headerRules(file))
		if (new RegExp(`^${addressExpression(pattern)}$`).test(path))
			for (const [name, value] of sent) headers.set(name, [headers.get(name), value].filter(Boolean).join(', '))
	return Object.fromEntries(headers)
}

/** A pattern as a regular expression without its ends: `*` is anything, `:name` one part of an address. */
export const addressExpression = (pattern: string): string =>
	pattern
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll('*', '.*')
		.replace(/:\w+/g, '[^/]+')
