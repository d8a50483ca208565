/** What a field of facts or words may hold, as JSON has it; `undefined` where the file says nothing. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined }

export const isGroup = (value: unknown): value is Readonly<Record<string, Value | undefined>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as text that is the same whatever the order of its fields. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
	if (!isGroup(value)) return JSON.stringify(value) ?? 'absent'
	const fields = Object.keys(value).filter((key) => value[key] !== undefined)
	return `{${fields
		.sort()
		.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
		.join(',')}}`
}

export const isSameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/** 32-bit FNV-1a over UTF-16 as eight letters: it tells whether somebody edited, and keeps nothing secret. */
export function textHash(text: string): string {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	return (hash >>> 0).toString(16).padStart(8, '0')
}

export const stepsOf = (path: string): string[] => path.split('.')

const isIndex = (step: string): boolean => /^(0|[1-9]\d{0,2})$/.test(step)

export const reachesIntoList = (path: string): boolean => stepsOf(path).some(isIndex)

export function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
	if (step === undefined) return value
	if (Array.isArray(value)) return isIndex(step) ? valueAt((value as unknown[])[Number(step)], rest) : undefined
	return isGroup(value) && Object.hasOwn(value, step) ? valueAt(value[step], rest) : undefined
}

/** The same value with another at a path; `undefined` takes the field or the item out. */
export function withValueAt(value: unknown, [step, ...rest]: readonly string[], to: unknown): unknown {
	if (step === undefined) return to
	if (Array.isArray(value)) {
		const items = value as unknown[]
		const inner = withValueAt(items[Number(step)], rest, to)
		return inner === undefined
			? items.filter((_, index) => index !== Number(step))
			: [...items.slice(0, Number(step)), inner, ...items.slice(Number(step) + 1)]
	}
	const fields = isGroup(value) ? value : {}
	const inner = withValueAt(Object.hasOwn(fields, step) ? fields[step] : undefined, rest, to)
	if (inner !== undefined) return { ...fields, [step]: inner }
	return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== step))
}

const mostDeep = 100

/** What a stranger's JSON says; nothing when it is broken or goes deeper than any change does. */
export function parseJson(text: string): unknown {
	let depth = 0
	for (const sign of text) {
		if (sign === '{' || sign === '[') depth++
		else if (sign === '}' || sign === ']') depth--
		if (depth > mostDeep) return undefined
	}
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
