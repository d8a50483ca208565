import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseDocument, stringify } from 'yaml'
import { withStamp } from '#commands/with-stamp.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { keysFor } from '#i18n/string-faults.ts'
import { madeFrom, madeFromFile, pluralCategories, stringsOf } from '#i18n/strings.ts'
import type { GoodWords } from './judge.ts'
import { bodyField, fieldsOf, hashOf, keyOf, nameOf, type TextInPart } from './text-units.ts'

const asJson = (values: object): string => `${JSON.stringify(values, undefined, '\t')}\n`

/** Puts words into the language's strings in the order of the English ones, and keeps the English they came from. */
export function writeStrings(tag: Locale, good: readonly GoodWords[]): void {
	const own = { ...stringsOf(tag), ...Object.fromEntries(good.map(({ unit, words }) => [unit.key, words])) }
	const order = keysFor(stringsOf(sourceLocale), pluralCategories(tag))
	const keys = [...order.filter((key) => key in own), ...Object.keys(own).filter((key) => !order.includes(key))]
	const then = { ...madeFrom(tag), ...Object.fromEntries(good.map(({ unit }) => [unit.key, unit.english])) }
	writeFileSync(join('content', 'strings', `${tag}.json`), asJson(inOrder(own, keys)))
	mkdirSync(dirname(madeFromFile(tag)), { recursive: true })
	writeFileSync(madeFromFile(tag), asJson(inOrder(then, keys)))
}

const inOrder = (values: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> =>
	Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])))

/** A text that came back in part: these of its fields have parts that nobody translated. */
export type TextLeftOpen = { good: GoodWords[]; says: string }

/** What can be written of each text: fields all of whose parts are there. The others wait. */
export function textsToWrite(texts: readonly TextInPart[], good: readonly GoodWords[]) {
	const words = new Map(good.map((one) => [one.unit.key, one]))
	const open: TextLeftOpen[] = []
	const ready: { text: TextInPart; fields: Map<string, string>; isWhole: boolean }[] = []
	for (const text of texts) {
		const english = [...fieldsOf(text.english).keys()]
		const came = english.filter((field) => words.has(keyOf(text.english, field)))
		if (came.length === 0) continue
		const own = text.own ? fieldsOf(text.own) : new Map<string, string>()
		const all = new Map(
			english.flatMap((field) => {
				const value = words.get(keyOf(text.english, field))?.words ?? own.get(field)
				return value === undefined ? [] : [[field, value] as const]
			}),
		)
		const halves = new Set(english.filter((field) => !all.has(field)).map(topOf))
		const left = came.filter((field) => halves.has(topOf(field)))
		const missing = english.filter((field) => !all.has(field) && halves.has(topOf(field)))
		if (left.length > 0)
			open.push({
				good: left.map((field) => words.get(keyOf(text.english, field))!),
				says: `is translated in part: ${missing.join(', ')} of the same fields is still to do.`,
			})
		const fields = new Map([...all].filter(([field]) => !halves.has(topOf(field))))
		if (came.some((field) => fields.has(field)))
			ready.push({
				text,
				fields,
				isWhole: english.every((field) => words.has(keyOf(text.english, field)) || !own.has(field)),
			})
	}
	return { ready, open }
}

const topOf = (field: string): string => field.split('.')[0] ?? field

/** Writes a text in a language: its fields in the shape of the English, and who made sure of it. */
export function writeText(
	folder: string,
	tag: Locale,
	{ text: { english, own }, fields, isWhole }: ReturnType<typeof textsToWrite>['ready'][number],
	translation: string,
): string {
	const file = `${nameOf(english)}/${tag}.md`
	const path = join(folder, file)
	const there = existsSync(path) ? readFileSync(path, 'utf8') : ''
	const [, front = '', rest = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(there) ?? []
	const document = parseDocument(front || '{}')
	if (front === '') document.contents = document.createNode({}) as typeof document.contents
	const shape = english.data as Record<string, unknown>
	for (const top of new Set([...fields.keys()].map(topOf).filter((field) => field !== bodyField)))
		document.set(top, document.createNode(filled(shape[top], [top], fields)))
	document.set('translation', translation)
	const body = fields.get(bodyField) ?? rest.trim()
	const yaml = front === '' ? stringify(document.toJS(), { lineWidth: 0 }) : document.toString({ lineWidth: 0 })
	const whole = `---\n${yaml.trimEnd()}\n---\n${body === '' ? '' : `${body}\n`}`
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, own && !isWhole ? whole : withStamp(whole, hashOf(english)))
	return file
}

/** The English value with its words in the language. */
const filled = (english: unknown, path: readonly string[], fields: ReadonlyMap<string, string>): unknown =>
	typeof english === 'string'
		? fields.get(path.join('.'))
		: Array.isArray(english)
			? english.map((one, at) => filled(one, [...path, String(at)], fields))
			: typeof english === 'object' && english !== null
				? Object.fromEntries(
						Object.entries(english).map(([key, inner]) => [key, filled(inner, [...path, key], fields)]),
					)
				: english
