import { z } from 'zod'
import { bare } from '#domain/model/shapes.ts'
import { exampleFor } from '#catalogue/examples.ts'

/**
 * A file to fill in, made from the schema that will validate it: what is needed first, then what may be added, each
 * with its choices. `today` stands where a date is wanted.
 */
export function skeleton(schema: z.ZodObject, today: string): string {
	const keys = Object.entries(schema.shape)
	const required = keys.filter(([, field]) => !isOptional(field))
	const extra = keys.filter(([, field]) => isOptional(field))
	return [
		...required.map(([key, field]) => `${key}: ${placeholder(field, today)}${hint(key, field, today)}`),
		...(extra.length > 0
			? ['', '# You may add:', ...extra.map(([key, field]) => `# ${asMayBe(key, field, today)}`)]
			: []),
		'',
	].join('\n')
}

/**
 * A file of a thing somebody has told us of: what they said, and what is needed besides left empty, so that no build
 * takes it before a person has filled it in. What only a person may say is never filled in here.
 */
export function unfinished(schema: z.ZodObject, filled: Readonly<Record<string, string>>, today: string): string {
	const lines = Object.entries(schema.shape).flatMap(([key, field]) => {
		if (Object.hasOwn(filled, key)) return [`${key}: ${filled[key]}`.replace(': \n', ':\n')]
		return isOptional(field) ? [] : [`${key}:${hint(key, field, today) || ' # needed'}`]
	})
	return [...lines, ''].join('\n')
}

/** Beside what has to be filled in: how, or the choices. An example there is no answer, so it stands in a comment. */
function hint(key: string, field: z.core.$ZodType, today: string): string {
	const example = exampleFor(key, field)
	return example
		? ` # as ${[example.value, ...(example.more ? [example.more] : [])].join('; ')}`
		: choicesComment(field, today)
}

/** What may be added: with its example, or else empty with its choices. */
function asMayBe(key: string, field: z.core.$ZodType, today: string): string {
	const example = exampleFor(key, field)
	return example
		? `${key}: ${example.value}${example.more ? ` # ${example.more}` : ''}`
		: `${key}: ${placeholder(field, today)}${choicesComment(field, today)}`
}

const isOptional = (field: z.core.$ZodType): boolean =>
	field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodPrefault

function placeholder(field: z.core.$ZodType, today: string): string {
	const type = bare(field)
	if (type instanceof z.ZodEnum) return String(type.options[0])
	if (type instanceof z.ZodUnion) return placeholder(type.options.at(-1)!, today)
	if (type instanceof z.ZodLiteral) return String(type.value)
	if (type instanceof z.ZodArray) return `[${placeholder(type.element, today)}]`
	if (type instanceof z.ZodBoolean) return 'true'
	if (type instanceof z.ZodNumber) return '1'
	if (type instanceof z.ZodRecord) return '{}'
	if (type instanceof z.ZodObject) {
		const required = Object.entries(type.shape).filter(([, part]) => !isOptional(part))
		return required.length === 0
			? '{}'
			: `{ ${required.map(([key, part]) => `${key}: ${placeholder(part, today)}`).join(', ')} }`
	}
	if (!(type instanceof z.ZodString) || type.safeParse('words').success) return '""'
	return [today, today.slice(0, '2026-11'.length)].find((time) => type.safeParse(time).success) ?? '""'
}

function choicesComment(field: z.core.$ZodType, today: string): string {
	const type = bare(field)
	if (type instanceof z.ZodRecord) return bare(type.valueType) instanceof z.ZodString ? ' # { <id>: words }' : ''
	const element = type instanceof z.ZodArray ? bare(type.element) : type
	if (element instanceof z.ZodObject) return partsComment(element, today)
	const options =
		element instanceof z.ZodUnion
			? element.options
					.map(bare)
					.flatMap((option) =>
						option instanceof z.ZodArray ? optionsOf(bare(option.element), today) : optionsOf(option, today),
					)
			: optionsOf(element, today)
	return options.length > 1 ? ` # ${options.join(', ')}` : ''
}

/** The choices of each of the lines in a group, and what else it may hold; of one that needs nothing, all there is. */
function partsComment({ shape }: z.ZodObject, today: string): string {
	const parts = Object.entries(shape)
	if (parts.every(([, part]) => isOptional(part))) return ` # ${Object.keys(shape).join(', ')}`
	const says = parts.flatMap(([key, part]) => {
		const type = bare(part)
		const options = optionsOf(type instanceof z.ZodArray ? bare(type.element) : type, today)
		if (options.length > 1) return [`${key}: ${options.join(', ')}`]
		return isOptional(part) ? [key] : []
	})
	return says.length > 0 ? ` # ${says.join('; ')}` : ''
}

function optionsOf(type: z.core.$ZodType, today: string): string[] {
	if (type instanceof z.ZodEnum) return type.options.map(String)
	if (type instanceof z.ZodLiteral) return [String(type.value)]
	return type instanceof z.ZodObject ? [placeholder(type, today)] : []
}
