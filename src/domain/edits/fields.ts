import { z } from 'zod'
import type { Mistake } from '#domain/model/fields.ts'
import { fieldsIn } from '#domain/model/shapes.ts'
import { isGroup, type Value } from './values.ts'

/** One of a few values; `word` is what is shown for it, or, where `kind` is given, the id of a thing of that kind. */
export type Choice = { value: Value; word: string; kind?: string }

/** What somebody fills in for one field, read from the schema that will judge it. */
export type Field =
	| { is: 'text'; input: 'text' | 'date' | 'time' | 'tel' | 'email' | 'url' }
	| { is: 'number' }
	| { is: 'yes-no' }
	| { is: 'choice'; choices: readonly Choice[] }
	| { is: 'list'; item: Field }
	| { is: 'by-name'; item: Field }
	| { is: 'group'; fields: readonly Part[] }
	| { is: 'one-of'; options: readonly Option[] }

export type Part = { key: string; field: Field; isOptional: boolean }
export type Option = { name: string; field: Field }

export function fieldOf(schema: z.core.$ZodType): Field {
	if (isLeftOut(schema)) return fieldOf(schema.unwrap())
	if (schema instanceof z.ZodPipe) return fieldOf(schema.in)
	const choices = choicesOf(schema)
	if (choices) return { is: 'choice', choices }
	if (schema instanceof z.ZodUnion)
		return { is: 'one-of', options: schema.options.map((one) => ({ name: nameOf(one), field: fieldOf(one) })) }
	if (schema instanceof z.ZodArray) return { is: 'list', item: fieldOf(schema.element) }
	if (schema instanceof z.ZodRecord) return { is: 'by-name', item: fieldOf(schema.valueType) }
	if (schema instanceof z.ZodObject) return { is: 'group', fields: partsOf(schema) }
	if (schema instanceof z.ZodBoolean) return { is: 'yes-no' }
	if (schema instanceof z.ZodNumber) return { is: 'number' }
	return { is: 'text', input: inputOf(schema) }
}

export const partsOf = (schema: z.ZodObject): Part[] =>
	Object.entries(fieldsIn(schema)).map(([key, schema]) => ({
		key,
		field: fieldOf(schema),
		isOptional: isLeftOut(schema),
	}))

/** What stands in a field before anybody has filled it in: what is needed is there, and says nothing yet. */
export function blankOf(field: Field): Value {
	if (field.is === 'list') return []
	if (field.is === 'by-name') return {}
	if (field.is === 'one-of') return blankOf(field.options.at(-1)!.field)
	if (field.is !== 'group') return null
	return Object.fromEntries(
		field.fields.filter(({ isOptional }) => !isOptional).map((part) => [part.key, blankOf(part.field)]),
	)
}

/** Which of several shapes a value has, or is on its way to: the one that has most of its fields. */
export function optionOf(options: readonly Option[], value: unknown): Option {
	const fits = ({ field }: Option): number => {
		if (field.is === 'list') return Array.isArray(value) ? 1 : -1
		if (field.is === 'choice') return field.choices.some((one) => one.value === value) ? 1 : -1
		if (field.is !== 'group' || !isGroup(value)) return -1
		const needed = field.fields.filter(({ isOptional }) => !isOptional)
		const hasOnlyItsParts = Object.keys(value).every((key) => field.fields.some((part) => part.key === key))
		return hasOnlyItsParts && needed.every(({ key }) => key in value) ? needed.length : -1
	}
	return [...options].sort((one, other) => fits(other) - fits(one))[0]!
}

/** What was filled in, without what says nothing yet. */
export function filledIn(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(filledIn).filter((item) => item !== undefined)
	if (value === null) return undefined
	if (!isGroup(value)) return value
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, inner]) => [key, filledIn(inner)])
			.filter(([, inner]) => inner !== undefined),
	)
}

type LeftOut = z.ZodOptional | z.ZodDefault | z.ZodPrefault
const isLeftOut = (schema: z.core.$ZodType): schema is LeftOut =>
	schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault

/** Every value a field may have, where they can be told one by one. */
function choicesOf(schema: z.core.$ZodType): Choice[] | undefined {
	if (schema instanceof z.ZodEnum) return schema.options.map((one) => ({ value: one, word: String(one) }))
	if (schema instanceof z.ZodLiteral) return [{ value: String(schema.value), word: String(schema.value) }]
	if (schema instanceof z.ZodString) return idsIn(schema)
	if (schema instanceof z.ZodUnion) {
		const each = schema.options.map(choicesOf)
		return each.every((one) => one !== undefined) ? each.flat() : undefined
	}
	const [only, ...more] = schema instanceof z.ZodObject ? Object.entries(fieldsIn(schema)) : []
	if (!only || more.length > 0 || isLeftOut(only[1])) return undefined
	return choicesOf(only[1])?.map((one) => ({ ...one, value: { [only[0]]: one.value } }))
}

function idsIn(schema: z.ZodString): Choice[] | undefined {
	const mistake = mistakeOf(schema)
	return mistake?.is === 'id' ? mistake.choices.map((id) => ({ value: id, word: id, kind: mistake.kind })) : undefined
}

function inputOf(schema: z.core.$ZodType): Extract<Field, { is: 'text' }>['input'] {
	const inputs = { date: 'date', time: 'time', phone: 'tel', email: 'email', web: 'url' } as const
	const mistake = mistakeOf(schema)?.is
	return mistake !== undefined && mistake in inputs ? inputs[mistake as keyof typeof inputs] : 'text'
}

/** The mistake that the one check of a text is for (`domain/model/fields.ts`). */
function mistakeOf(schema: z.core.$ZodType): Mistake | undefined {
	const checks = schema instanceof z.ZodString ? (schema.def.checks ?? []) : []
	return checks.map(({ _zod }) => (_zod.def as { params?: Mistake }).params).find((params) => params !== undefined)
}

/** The fields that tell one shape from another: `service+date`. */
const nameOf = (schema: z.core.$ZodType): string =>
	schema instanceof z.ZodObject
		? Object.entries(fieldsIn(schema))
				.flatMap(([key, field]) => (isLeftOut(field) ? [] : key))
				.join('+')
		: schema instanceof z.ZodLiteral
			? String(schema.value)
			: schema instanceof z.ZodPipe
				? nameOf(schema.in)
				: 'list'
