import { z } from 'zod'

/** The keys a schema reads at a path, for "did you mean". */
export function keysAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): string[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
		return keysAt(schema.unwrap(), key === undefined ? [] : [key, ...rest])
	if (schema instanceof z.ZodPipe) return keysAt(schema.in, key === undefined ? [] : [key, ...rest])
	if (schema instanceof z.ZodUnion)
		return schema.options.flatMap((option) => keysAt(option, key === undefined ? [] : [key, ...rest]))
	if (key === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
	if (schema instanceof z.ZodObject) return keysAt(schema.shape[String(key)] ?? z.never(), rest)
	if (schema instanceof z.ZodArray) return keysAt(schema.element, rest)
	if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest)
	return []
}
