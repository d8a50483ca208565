import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isMap, parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import { importsFolder } from '#catalogue/files.ts'
import { readLocalFile } from '#catalogue/local-file.ts'
import { report } from '#domain/mistakes/problems.ts'
import { columnFields } from '#domain/imports/columns.ts'
import { idLike } from '#domain/mistakes/visible.ts'
import { date, newId, text } from '#domain/model/fields.ts'

/** What is remembered of a source. A person may change any of it but `records`. */
const memoryShape = z.strictObject({
	source: z.strictObject({
		name: text,
		from: text,
		licence: text.optional(),
		asked: date.optional(),
		by: text.optional(),
	}),
	kind: text,
	sheet: z.strictObject({ name: text.optional(), 'header-row': z.number().int().positive() }).optional(),
	dates: z.enum(['day-first', 'month-first']).optional(),
	/** What each column holds, by its head. */
	columns: z.record(z.string(), z.enum(columnFields)).optional(),
	/** What words of theirs mean, by what the column holds. */
	values: z.record(z.string(), z.record(z.string(), z.json())).default({}),
	/** True of every new service. */
	given: z.record(z.string(), z.json()).default({}),
	never: z.array(text).default([]),
	/** What a person decided about a row that speaks of violence, loss and their kind. */
	decided: z.record(z.string(), z.enum(['take', 'leave'])).default({}),
	/** Which service each record is, and a hash of each field as it was taken last. */
	records: z
		.record(z.string(), z.strictObject({ service: newId, took: z.record(z.string(), z.string()), on: date }))
		.default({}),
})
export type Memory = z.infer<typeof memoryShape>
export type Remembered = Memory['records'][string]

const isAddress = (where: string): boolean => where.startsWith('https://')

/** What a source is called here: after its file, or its address. */
export const sourceId = (where: string): string =>
	idLike(
		(isAddress(where)
			? where.slice('https://'.length).replace(/^.*\/(?=[^/]*\.[a-z]+$)/, '')
			: basename(where)
		).replace(/\.(?:csv|xlsx|json|ndjson|txt|tsv)$/i, ''),
	)

/** The memory of a source that was never imported. */
export const newMemory = (where: string, name: string, kind: string): Memory => ({
	source: { name, from: isAddress(where) ? where : name },
	kind,
	values: {},
	given: {},
	never: [],
	decided: {},
	records: {},
})

export const memoryFile = (content: string, source: string): string => `${importsFolder(content)}/${source}.yaml`

/** The memory of a source, or why it cannot be read; nothing for a source that was never imported. */
export function readMemory(content: string, source: string): Memory | string | undefined {
	const { value, problems } = readLocalFile(content, memoryFile(content, source), memoryShape)
	return problems.length > 0 ? report(problems, 'Mend it first.') : value
}

const heading =
	'# What "npm run import" remembers of this source. Change columns, values, given, never and decided as you like;\n' +
	'# it writes records itself.\n'

/** The text of a memory: what a person wrote in it stays as it is, comments too. */
export function memoryText(content: string, source: string, memory: Memory): string {
	const path = join(content, memoryFile(content, source))
	const plain = Object.fromEntries(Object.entries(memory).filter(([, value]) => !isEmpty(value)))
	if (!existsSync(path)) return `${heading}${stringify(plain, { lineWidth: 0 })}`
	const document = parseDocument(readFileSync(path, 'utf8'))
	for (const [key, value] of Object.entries(plain))
		if (key === 'records' || !(isMap(document.contents) && document.contents.has(key))) document.set(key, value)
	document.setIn(['source', 'asked'], memory.source.asked)
	if (memory.source.licence) document.setIn(['source', 'licence'], memory.source.licence)
	return document.toString({ lineWidth: 0 })
}

const isEmpty = (value: unknown): boolean =>
	value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
