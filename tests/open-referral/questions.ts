import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js'

/**
 * The questions the official validator of Open Referral UK asks of a feed, judged by the standard's own schemas; it
 * asks of 10 services, this of all.
 */

const folder = 'tests/open-referral'
const json = (path: string): AnySchemaObject => JSON.parse(readFileSync(join(folder, path), 'utf8'))

/** The schemas carry columns of a spreadsheet beside what JSON Schema knows. */
const standard = readdirSync(join(folder, 'schema')).map((name) => {
	const { name: _name, path: _path, ...schema } = json(join('schema', name))
	return { ...schema, $id: `https://openreferraluk.org/specifications/3.0/schema/${name}` }
})

const isDay = (text: string): boolean => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
const formats = {
	uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
	uri: (text: string) => /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/.test(text) && URL.canParse(text),
	email: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/,
	date: (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
	'date-time': (text: string) =>
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
}
const judge = () => new Ajv2020({ strict: false, allErrors: true, formats, schemas: standard })
const ajv = judge()

export type Answer = { status: number; text: string }
export type Ask = (path: string) => Promise<Answer>
type Listed = { contents: { id: string }[]; total_pages: number }

const lists = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'] as const
/** By the newer edition, and by the older one where that differs. */
const schemasOf = (path: string): string[] => [
	json('openapi.json')['paths'][path].get.responses[200].content['application/json'].schema.$ref,
	...(path === '/service_at_locations/{id}' ? [standard.find(({ $id }) => $id.endsWith('/service.json'))!.$id] : []),
]

/** What the validator would find wrong, each as a sentence; nothing for a feed that passes. */
export async function faultsOf(ask: Ask): Promise<string[]> {
	const faults: string[] = []
	const read = async (path: string, schemas: readonly string[]): Promise<unknown> => {
		const value = await answerTo(ask, path, faults)
		for (const schema of value === undefined ? [] : schemas)
			faults.push(...mistakesOf(ajv.getSchema(schema)!, value).map((mistake) => `${path} ${mistake}`))
		return value
	}
	const about = (await read('', schemasOf('/'))) as { version?: string } | undefined
	if (about?.version !== 'HSDS-UK-3.0') faults.push('/ names no version')
	for (const name of lists) {
		const list = (await read(`${name}/?page=1`, schemasOf(`/${name}`))) as Partial<Listed> | undefined
		if (!list?.contents?.length) faults.push(`${name} is empty`)
		if (list?.total_pages !== 1) faults.push(`${name} has pages`)
		for (const { id } of list?.contents ?? []) {
			const one = (await read(`${name}/${id}/`, schemasOf(`/${name}/{id}`))) as { id?: string } | undefined
			if (one && one.id !== id) faults.push(`${name}/${id}/ is another thing`)
		}
	}
	return faults
}

async function answerTo(ask: Ask, path: string, faults: string[]): Promise<unknown> {
	const { status, text } = await ask(path)
	if (status !== 200) faults.push(`${path} answers ${status}`)
	else if (text.startsWith('\uFEFF')) faults.push(`${path} begins with a mark`)
	else
		try {
			return JSON.parse(text)
		} catch {
			faults.push(`${path} is no JSON`)
		}
	return undefined
}

const mistakesOf = (schema: ValidateFunction, value: unknown): string[] =>
	schema(value) ? [] : (schema.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

/** What a record says that neither the standard nor our own description of it knows. */
export function undeclaredIn(openApi: AnySchemaObject) {
	const closed = Object.fromEntries(
		Object.entries(openApi['components'].schemas as Record<string, AnySchemaObject>).map(([name, schema]) => [
			name,
			{ ...schema, unevaluatedProperties: false },
		]),
	)
	const own = judge()
	own.addSchema({ $id: 'ours', components: { schemas: closed } })
	return (record: string, value: unknown): string[] =>
		mistakesOf(own.getSchema(`ours#/components/schemas/${record}`)!, value)
}
