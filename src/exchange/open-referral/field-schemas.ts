/** How a field that the standard lacks is declared, in JSON Schema. */
export type Schema = Record<string, unknown>

export const text = (description: string): Schema => ({ type: 'string', description })
export const date = (description: string): Schema => ({ type: 'string', format: 'date', description })
export const yes = (description: string): Schema => ({ type: 'boolean', description })
export const whole = (description: string): Schema => ({ type: 'integer', description })
export const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description })
export const choice = (values: readonly string[], description: string): Schema => ({
	type: 'string',
	enum: values,
	description,
})
export const fields = (
	properties: Record<string, Schema>,
	description: string,
	required: readonly string[] = [],
): Schema => ({
	type: 'object',
	properties,
	required,
	additionalProperties: false,
	description,
})
export const keyed = (additionalProperties: Schema, description: string): Schema => ({
	type: 'object',
	additionalProperties,
	description,
})
