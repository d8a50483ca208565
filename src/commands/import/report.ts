import { counted } from '#domain/mistakes/problems.ts'
import { printable } from '#domain/mistakes/visible.ts'
import { escaped } from '#exchange/escaped.ts'
import { lostOf, type Doubt, type Tally } from '#domain/imports/source-record.ts'
import type { Line } from './plan-shape.ts'

/** What an import tells: what it read, what became of it, and what a person should look at. */
export type Report = {
	source: string
	day: string
	remarks: readonly string[]
	tally: Tally
	columns: readonly { head: string; field: string; cells: number }[]
	leftOut: readonly { row: number; why: string }[]
	lines: readonly Line[]
	doubts: readonly Doubt[]
	personal: readonly { where: string; what: string }[]
}

const headings: Readonly<Record<Line['is'], string>> = {
	stopped: 'Waits for a person: it may be about something that can harm',
	asks: 'Waits for a person: both sides changed it',
	changed: 'Changes',
	new: 'New, and not finished',
	gone: 'No longer in the source',
	refused: 'Refused',
	left: 'Left out',
	same: 'As it was',
}
const order = Object.keys(headings) as Line['is'][]
const mostShown = 200

const sumWords = (tally: Tally): string =>
	`${counted(tally.cells, 'cell')} in = ${tally.used} used + ${tally.ignored} ignored + ` +
	`${tally.doubted} kept as a doubt; ${lostOf(tally)} lost.`

/** The report for a terminal; the page has all of it. */
export function reportText({ source, remarks, tally, columns, leftOut, lines, doubts, personal }: Report): string {
	const parts = [
		`${printable(source)}\n  ${sumWords(tally)}`,
		remarks.map((one) => `  ${printable(one)}`).join('\n'),
		section(
			'Columns',
			columns.map(
				({ head, field, cells }) =>
					`${printable(head)}: ${readAs(field)}${field === 'ignore' ? ` (${counted(cells, 'cell')})` : ''}`,
			),
		),
		...order.map((is) => {
			const mine = lines.filter((line) => line.is === is)
			return is === 'same'
				? mine.length > 0
					? `As it was: ${counted(mine.length, 'service')}.`
					: ''
				: section(
						headings[is],
						mine.flatMap(({ where, name, says }) => [
							`${printable(where)} "${printable(name)}"`,
							...says.map((one) => `  ${one.split('\n').map(printable).join('\n      ')}`),
						]),
					)
		}),
		section(
			'Rows left out',
			leftOut.map(({ row, why }) => `row ${row} ${why}`),
		),
		section(
			'Kept out, for it may be somebody’s own. To take it for one service: --with-personal "<its name>"',
			personal.map(({ where, what }) => `${printable(where)}: ${what}`),
		),
		section(
			'To look at',
			doubts.map(({ where, cell, says }) => `${printable(where)} "${printable(cell)}": ${printable(says)}`),
		),
	]
	return parts.filter(Boolean).join('\n\n')
}

const readings: Readonly<Record<string, string>> = {
	ignore: 'nothing of it was taken',
	person: 'a person, so nothing of it was taken',
}
const readAs = (field: string): string => readings[field] ?? field

function section(head: string, lines: readonly string[]): string {
	if (lines.length === 0) return ''
	const printed =
		lines.length > mostShown
			? [...lines.slice(0, mostShown), `… and ${lines.length - mostShown} more lines, all in the report`]
			: lines
	return [`${head}:`, ...printed.map((line) => `  ${line}`)].join('\n')
}

/** The same as a page to read and print: nothing in it runs, and nothing is loaded. */
export function reportPage({ source, day, remarks, tally, columns, leftOut, lines, doubts, personal }: Report): string {
	const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
		rows.length === 0
			? '<p>None.</p>'
			: `<table><thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead><tbody>` +
				`${rows.map((row) => `<tr>${row.map((one) => `<td>${safe(one)}</td>`).join('')}</tr>`).join('')}</tbody>` +
				'</table>'
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Import report</title>',
		'<meta name="viewport" content="width=device-width, initial-scale=1"><meta ' +
			'http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src ' +
			"'unsafe-inline'\">",
		`<style>${style}</style></head><body><main><h1>Import report</h1><p>${safe(source)}, ${day}.</p>`,
		`<p><strong>${safe(sumWords(tally))}</strong></p>`,
		remarks.length > 0 ? `<ul>${remarks.map((one) => `<li>${safe(one)}</li>`).join('')}</ul>` : '',
		...order.flatMap((is) => {
			const mine = lines.filter((line) => line.is === is)
			return mine.length === 0
				? []
				: [
						`<h2>${headings[is]}: ${mine.length}</h2>`,
						table(
							['Where', 'Service', 'What'],
							mine.map(({ where, name, says }) => [where, name, says.join('\n')]),
						),
					]
		}),
		`<h2>Columns</h2>${table(
			['Column', 'Read as', 'Cells'],
			columns.map(({ head, field, cells }) => [head, readAs(field), String(cells)]),
		)}`,
		`<h2>Rows left out</h2>${table(
			['Row', 'Why'],
			leftOut.map(({ row, why }) => [String(row), why]),
		)}`,
		`<h2>Kept out: it may be somebody’s own</h2>${table(
			['Where', 'What'],
			personal.map(({ where, what }) => [where, what]),
		)}`,
		`<h2>To look at</h2>${table(
			['Cell', 'It says', 'Why'],
			doubts.map(({ where, cell, says }) => [where, cell, says]),
		)}`,
		'</main></body></html>\n',
	].join('\n')
}

const style =
	'body{font:1rem/1.5 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}' +
	'main{max-width:60rem;margin:auto;padding:1rem}' +
	'table{border-collapse:collapse;width:100%}td,th{border:1px solid GrayText;padding:.3rem ' +
	'.5rem;text-align:start;vertical-align:top;white-space:pre-line;overflow-wrap:break-word}' +
	':root{color-scheme:light dark}@media print{h2{break-after:avoid}tr{break-inside:avoid}}'

/** What steers a line or hides in it is a space. */
const safe = (text: string): string => escaped(text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, ' '))
