/**
 * What a `_headers` file says of an address, as Netlify and Cloudflare Pages read it: every rule that fits adds to the
 * others, `*` is anything, `:name` one part.
 */
export function headersFor(file: string, path: string): Record<string, string> {
	const headers = new Map<string, string>()
	let isMeant = false
	for (const line of file.split('\n').filter((one) => one.trim() && !one.startsWith('#'))) {
		if (!/^\s/.test(line)) {
			isMeant = patternOf(line.trim()).test(path)
			continue
		}
		const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
		if (isMeant) headers.set(name, [headers.get(name), value].filter(Boolean).join(', '))
	}
	return Object.fromEntries(headers)
}

const patternOf = (rule: string): RegExp =>
	new RegExp(
		`^${rule
			.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replaceAll('*', '.*')
			.replace(/:\w+/g, '[^/]+')}$`,
	)
