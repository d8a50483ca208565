import { sourceLocale } from '#i18n/locales.ts'
import { blockOf } from '#commands/take/new-thing.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What a source says now of a thing that waits for a person, in its files: into lines that are empty or `unknown`
 * still, or as lines that were not there. What stands in a line is somebody's and stays. `values` by field, those of
 * words as `words.…`.
 */
export function filledIn(
	folder: string,
	values: Values,
	textOf: (file: string) => string,
): { files: Map<string, string>; fields: string[] } {
	const files = new Map<string, string>()
	const fields: string[] = []
	for (const [path, value] of Object.entries(values)) {
		const key = path.replace(/^words\./, '')
		const file = `${folder}/${key === path ? 'facts.yaml' : `${sourceLocale}.md`}`
		const text = files.get(file) ?? textOf(file)
		const filled = withLine(text, key, `${key}: ${blockOf(value)}`.replace(': \n', ':\n'))
		if (filled === text) continue
		files.set(file, filled)
		fields.push(path)
	}
	return { files, fields }
}

/** Fields that are empty still: nothing behind the colon but a hint, and no lines of their own below. */
export const emptyFieldsIn = (text: string): string[] =>
	[...text.matchAll(/^([a-z-]+):[ \t]*(?:#.*)?\n(?![ \t]+\S|- )/gm)].map(([, key = '']) => key)

function withLine(text: string, key: string, line: string): string {
	if (emptyFieldsIn(text).includes(key) || new RegExp(`^${key}: \\{ kind: unknown \\}$`, 'm').test(text))
		return text.replace(new RegExp(`^${key}:.*$`, 'm'), () => line)
	if (text === '' || new RegExp(`^${key}:`, 'm').test(text)) return text
	const end = text.startsWith('---') ? text.indexOf('\n---', 3) + 1 : 0
	return end > 0 ? `${text.slice(0, end)}${line}\n${text.slice(end)}` : `${text.trimEnd()}\n${line}\n`
}
