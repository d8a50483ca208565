import { z } from 'zod'
import { isFieldName, stepsOf } from './values.ts'

/** The shapes a field may have, or the first step of a path that leads nowhere and the fields there are instead. */
type Lead = { shapes: readonly z.core.$ZodType[] } | { nowhere: string; choices: readonly string[] }

export function shapesAt(schema: z.core.$ZodType, path: string): Lead {
	let shapes = branches(schema)
	for (const step of stepsOf(path)) {
		const next = shapes.flatMap((shape) => inside(shape, step))
		if (next.length === 0)
			return {
				nowhere: step,
				choices: shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : [])),
			}
		shapes = next
	}
	return { shapes }
}

function branches(schema: z.core.$ZodType): z.core.$ZodType[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
		return branches(schema.unwrap())
	if (schema instanceof z.ZodPipe) return branches(schema.in)
	if (schema instanceof z.ZodUnion) return schema.options.flatMap(branches)
	return [schema]
}

function inside(shape: z.core.$ZodType, step: string): z.core.$ZodType[] {
	if (shape instanceof z.ZodArray) return /^(0|[1-9]\d?)$/.test(step) ? branches(shape.element) : []
	if (!isFieldName(step)) return []
	if (shape instanceof z.ZodRecord) return branches(shape.valueType)
	if (!(shape instanceof z.ZodObject) || !Object.hasOwn(shape.shape, step)) return []
	return branches(shape.shape[step] as z.core.$ZodType)
}
