import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemsIn, type Problem } from '#domain/mistakes/problems.ts'
import { changeFile, type ChangeFile } from '#domain/edits/change-file.ts'
import { blocksIn } from '#domain/edits/mail-block.ts'
import { parseJson } from '#domain/edits/values.ts'
import { isLocale, locales } from '#i18n/locales.ts'

/** A change file by the name it is spoken of, or what keeps it from being read. */
export type Reading = { name: string } & ({ file: ChangeFile } | { problems: Problem[] })

const mostBytes = 1_000_000

/** Change files at a path: a file, an e-mail with one or more, or a folder of either. */
export function readingsAt(where: string): Reading[] {
	if (!existsSync(where)) return [refusal(where, 'is not there. Give a file, a folder or a saved e-mail.')]
	if (!statSync(where).isDirectory()) return readingsOf(where)
	const names = readdirSync(where).filter((name) => /\.(json|txt|eml|md)$/i.test(name))
	if (names.length === 0) return [refusal(where, 'has no .json, .txt or .eml file in it.')]
	return names.sort().flatMap((name) => (statSync(join(where, name)).isFile() ? readingsOf(join(where, name)) : []))
}

function readingsOf(path: string): Reading[] {
	if (statSync(path).size > mostBytes) return [refusal(path, 'is over 1 MB, which no change is. Is it the right file?')]
	return readingsIn(basename(path), readFileSync(path, 'utf8'))
}

/** Change files in a text, which may be one itself or an e-mail with blocks of them. */
export function readingsIn(name: string, text: string): Reading[] {
	const texts = [text, ...packedParts(text)]
	const { blocks, damaged } = blocksIn(texts.join('\n'))
	const readings = readingsOfEach(name, blocks)
	if (damaged > 0)
		readings.push(refusal(name, 'has a change that lost letters on its way. Ask for it again, as an attached file.'))
	if (readings.length > 0) return readings
	const files = texts.map(jsonIn).filter((data) => data !== undefined)
	if (files.length > 0) return readingsOfEach(name, files)
	return [
		refusal(
			name,
			'has no change in it. Copy the whole e-mail, from "[First Door change]" to "[end of change …]", ' +
				'or give the attached file.',
		),
	]
}

const readingsOfEach = (name: string, all: readonly unknown[]): Reading[] =>
	all.map((data, index) => checked(all.length > 1 ? `${name} (${index + 1})` : name, data))

/** What stands in an e-mail as base64: an attached file, and words of other languages. */
const packedParts = (text: string): string[] =>
	[...text.matchAll(/^content-transfer-encoding:[ \t]*base64\b[^]*?\r?\n\r?\n([\w+/=\s]+)/gim)].map(([, part = '']) =>
		Buffer.from(part, 'base64').toString('utf8'),
	)

/** JSON as a file holds it, or as a mail program left it: quoted, wrapped, its quotation marks made curly. */
function jsonIn(text: string): unknown {
	const inner = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
	const mended = inner
		.replace(/\r?\n[ \t]*(>[ \t]*)*/g, ' ')
		.replace(/[\u201C-\u201F]/g, '"')
		.replaceAll('\u00A0', ' ')
	return parseJson(inner) ?? parseJson(mended)
}

function checked(name: string, data: unknown): Reading {
	const strange = strangeKeys(data)
	const result = changeFile.safeParse(data)
	const problems = [
		...strange.map((key) => problem(name, key, 'is not the name of a field. Take it out.')),
		...(result.success ? languageProblems(name, result.data) : problemsIn(name, changeFile, result.error.issues, data)),
	]
	return problems.length > 0 || !result.success ? { name, problems } : { name, file: result.data }
}

function languageProblems(name: string, { words }: ChangeFile): Problem[] {
	return Object.keys(words)
		.filter((tag) => !isLocale(tag))
		.map((tag) => {
			const near = nearest(
				tag,
				locales.map((locale) => locale.tag),
			)
			return problem(name, `words.${tag}`, `is not a language of the site.${near ? ` Did you mean "${near}"?` : ''}`)
		})
}

/** Names that would be something else than a field where they are used: `__proto__`, `../facts`. */
function strangeKeys(data: unknown): string[] {
	if (typeof data !== 'object' || data === null) return []
	const own = Array.isArray(data) ? [] : Object.keys(data)
	return [
		...own.filter((key) => !/^[a-z0-9][a-z0-9-]*$/i.test(key) || key in Object.prototype),
		...Object.values(data).flatMap(strangeKeys),
	]
}

const problem = (file: string, field: string, says: string): Problem => ({ file, field, says, severity: 'error' })
const refusal = (name: string, says: string): Reading => ({ name, problems: [problem(name, '(file)', says)] })
