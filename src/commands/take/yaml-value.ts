import { isScalar, type Node } from 'yaml'
import { isGroup } from '#domain/edits/values.ts'

/**
 * A value as YAML on one line, plain where every reader of YAML agrees: what YAML 1.1 takes for a time, a number or an
 * answer is in quotes.
 */
export function yamlValue(value: unknown): string {
	if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value)
	if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`
	if (!isGroup(value)) return String(value)
	const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
	return fields.length > 0 ? `{ ${fields.map(([key, inner]) => `${key}: ${yamlValue(inner)}`).join(', ')} }` : '{}'
}

/** The same in the kind of quotes that stood there before. */
export const yamlLike = (old: Node, value: unknown): string =>
	isScalar(old) && typeof value === 'string' && old.type?.startsWith('QUOTE') ? JSON.stringify(value) : yamlValue(value)

const plainForms = [
	/^\d{4}-\d{2}-\d{2}$/,
	/^https:\/\/[\w./~-]+$/,
	/^[a-z][\w.+-]*@[\w.-]+$/i,
	/^[a-z][\w' .-]*\w\.?$/i,
]
const answers = /^(yes|no|on|off|true|false|null|nan|inf|infinity)$/i
const isPlain = (text: string): boolean => plainForms.some((form) => form.test(text)) && !answers.test(text)
