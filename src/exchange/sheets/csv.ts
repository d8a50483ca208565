/**
 * A sheet as spreadsheet programs open it: they know the letters by the mark at its start, and no cell is a formula.
 */
export const csv = (heads: readonly string[], rows: Rows): string =>
	`\uFEFF${plainCsv(
		heads,
		rows.map((row) => row.map((value) => value && withoutFormula(value))),
	)}`

/** A sheet for programs that read what is there, letter by letter: RFC 4180. */
export const plainCsv = (heads: readonly string[], rows: Rows): string =>
	[heads, ...rows].map((row) => `${row.map((value) => cell(value ?? '')).join(',')}\r\n`).join('')

type Rows = readonly (readonly (string | undefined)[])[]

const withoutFormula = (text: string): string =>
	/^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text

const cell = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
