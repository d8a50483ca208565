/**
 * A sheet as spreadsheet programs open it: they know the letters by the mark at its start, and no cell is a formula.
 */
export const csv = (heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string =>
	`\uFEFF${[heads, ...rows].map((row) => `${row.map((value) => cell(value ?? '')).join(',')}\r\n`).join('')}`

function cell(text: string): string {
	const plain = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text)
		? `'${text}`
		: text
	return /[",;\r\n\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
