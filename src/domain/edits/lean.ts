import { z } from 'zod'
import { fieldsIn } from '#domain/model/shapes.ts'
import { isGroup, isSameValue } from './values.ts'

/**
 * A value without what its schema says anyway when nothing is written, so that a line somebody reads in a file stays as
 * short as they would write it.
 */
export function lean(schema: z.core.$ZodType, value: unknown): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
		return lean(schema.unwrap(), value)
	if (schema instanceof z.ZodPipe) return lean(schema.in, value)
	if (schema instanceof z.ZodUnion) {
		const fitting = schema.options.find((option) => z.safeParse(option, value).success)
		return fitting ? lean(fitting, value) : value
	}
	if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((item) => lean(schema.element, item))
	if (!(schema instanceof z.ZodObject) || !isGroup(value)) return value
	const fields = fieldsIn(schema)
	const kept = Object.entries(value).filter(([key, inner]) => !isDefault(fields[key], inner))
	return Object.fromEntries(kept.map(([key, inner]) => [key, lean(fields[key] ?? z.unknown(), inner)]))
}

const isDefault = (schema: z.core.$ZodType | undefined, value: unknown): boolean =>
	(schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) &&
	isSameValue(z.safeParse(schema, undefined).data, value)
