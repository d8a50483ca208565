import { isGroup } from '#domain/edits/values.ts'

/** A record of somebody's data: nothing about what its fields hold can be relied on. */
export type Json = Readonly<Record<string, unknown>>

/** A field as text; nothing for what is no text or number. */
export const textIn = (record: Json, key: string): string => {
	const value = Object.hasOwn(record, key) ? record[key] : undefined
	return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

/** The records in a list. */
export const groups = (record: Json, key: string): Json[] => {
	const value = Object.hasOwn(record, key) ? record[key] : undefined
	return Array.isArray(value) ? value.filter(isGroup) : isGroup(value) ? [value] : []
}

export function numberOf(value: unknown): number | undefined {
	const number =
		typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN
	return Number.isFinite(number) ? number : undefined
}
