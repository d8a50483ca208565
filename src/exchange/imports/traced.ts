import { isGroup } from '#domain/edits/values.ts'
import type { Json } from './json.ts'

/** A value of a record: by which names and numbers it is reached, and the part of the record it stands in. */
export type Leaf = { steps: readonly string[]; holder: Json }

const nameOf = (steps: readonly string[]): string => JSON.stringify(steps)

/** A record that keeps account of which of its values somebody looked at. */
export function traced(record: Json): { record: Json; isRead: (leaf: Leaf) => boolean } {
	const read = new Set<string>()
	const watch = <Value>(value: Value, steps: readonly string[]): Value => {
		if (typeof value !== 'object' || value === null) {
			read.add(nameOf(steps))
			return value
		}
		return new Proxy(value, {
			get: (target, key) => {
				const inner: unknown = Reflect.get(target, key)
				return typeof key === 'string' && Object.hasOwn(target, key) && !(Array.isArray(target) && key === 'length')
					? watch(inner, [...steps, key])
					: inner
			},
		})
	}
	return { record: watch(record, []), isRead: ({ steps }) => read.has(nameOf(steps)) }
}

/** All values of a record that say anything. */
export function leavesOf(value: unknown, steps: readonly string[] = [], holder: Json = {}): Leaf[] {
	if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...steps, String(at)], holder))
	if (isGroup(value)) return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...steps, name], value))
	return value === null || value === undefined || value === '' ? [] : [{ steps, holder }]
}

/** Where a value stands, whichever of several it is in: `contacts.phones.number`. */
export const fieldOf = ({ steps }: Leaf): string => steps.filter((step) => !/^\d+$/.test(step)).join('.')
