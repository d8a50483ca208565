import { z } from 'zod'

/** A schema without what only says that it may be left out, or what becomes of it. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
		return bare(schema.unwrap())
	return schema instanceof z.ZodPipe ? bare(schema.in) : schema
}

/** What an object may hold, by name. */
export const fieldsIn = ({ shape }: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> => shape

/** The shapes a field may have, or the first step of a path that leads nowhere and the fields there are instead. */
type Lead = { shapes: readonly z.core.$ZodType[] } | { nowhere: string; choices: readonly string[] }

export function shapesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Lead {
	let shapes = branches(schema)
	for (const step of path.map(String)) {
		const next = shapes.flatMap((shape) => inside(shape, step))
		if (next.length === 0) return { nowhere: step, choices: keysOf(shapes) }
		shapes = next
	}
	return { shapes }
}

/** The fields there may be at a path, for "did you mean". */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	const lead = shapesAt(schema, path)
	return 'shapes' in lead ? keysOf(lead.shapes) : []
}

/** Whether a word or number may stand at a path as the only one of a list. */
export function isOneOfList(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): boolean {
	const lead = shapesAt(schema, path)
	if (typeof value === 'object' || !('shapes' in lead)) return false
	return lead.shapes.some((shape) => shape instanceof z.ZodArray && shape.safeParse([value]).success)
}

const keysOf = (shapes: readonly z.core.$ZodType[]): string[] =>
	shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(fieldsIn(shape)) : []))

function branches(schema: z.core.$ZodType): z.core.$ZodType[] {
	const shape = bare(schema)
	return shape instanceof z.ZodUnion ? shape.options.flatMap(branches) : [shape]
}

function inside(shape: z.core.$ZodType, step: string): z.core.$ZodType[] {
	if (shape instanceof z.ZodArray) return /^(0|[1-9]\d*)$/.test(step) ? branches(shape.element) : []
	if (shape instanceof z.ZodRecord) return isFieldName(step) ? branches(shape.valueType) : []
	const field = shape instanceof z.ZodObject && Object.hasOwn(shape.shape, step) ? fieldsIn(shape)[step] : undefined
	return field ? branches(field) : []
}

/** Names of fields are small letters with hyphens; `__proto__` and its kind are none. */
const isFieldName = (key: string): boolean => /^[a-z][a-z0-9-]*$/.test(key) && !(key in Object.prototype)
