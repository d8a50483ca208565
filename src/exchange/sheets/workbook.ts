import { strToU8, zipSync } from 'fflate'
import { columnName } from '#domain/imports/sheet.ts'
import { escaped } from '#exchange/escaped.ts'

/** A column of a sheet: its head, how wide it is in letters, and whether it is what somebody fills in. */
export type SheetColumn = { head: string; width: number; isToFill?: true }

export type WrittenSheet = { name: string; columns: readonly SheetColumn[]; rows: readonly (readonly string[])[] }

/** Places in `cellXfs` below. */
const styles = { text: 1, head: 2, toFill: 3 } as const

/**
 * An XLSX workbook (ECMA-376) of text alone: no cell is a number or a formula. Heads stay in sight and can be sorted
 * by; what is to be filled in is tinted. The same rows make the same bytes.
 */
export function workbookOf(sheets: readonly WrittenSheet[]): Uint8Array {
	const files: Record<string, string> = {
		'[Content_Types].xml': contentTypes(sheets.length),
		'_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml':
			`<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>` +
			sheets
				.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
				.join('') +
			'</sheets></workbook>',
		'xl/_rels/workbook.xml.rels': relationships([
			...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
			['styles', 'styles.xml'],
		]),
		'xl/styles.xml': stylesXml,
		...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
	}
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(`${declaration}${xml}`)])),
		{ mtime: new Date('1980-01-01T12:00:00') },
	)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const parts = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (sheets: number): string =>
	`<Types xmlns="${packages}/content-types">` +
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
	`<Override PartName="/xl/workbook.xml" ContentType="${parts}.sheet.main+xml"/>` +
	`<Override PartName="/xl/styles.xml" ContentType="${parts}.styles+xml"/>` +
	Array.from(
		{ length: sheets },
		(_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${parts}.worksheet+xml"/>`,
	).join('') +
	'</Types>'

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
	`<Relationships xmlns="${packages}/relationships">${targets
		.map(
			([type, target], at) =>
				`<Relationship Id="rId${at + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`,
		)
		.join('')}</Relationships>`

/** Text in each style is text also to a spreadsheet that would read a date or a formula in it (format 49). */
const xf = (font: number, fill: number): string =>
	`<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ` +
	'applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'

const solid = (colour: string): string =>
	`<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`

const stylesXml =
	`<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
	'<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4">' +
	'<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
	`${solid('FFDFEEE5')}${solid('FFFFF8E1')}</fills>` +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
	`<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(0, 0)}${xf(1, 2)}${xf(0, 3)}` +
	'</cellXfs></styleSheet>'

function sheetXml({ columns, rows }: WrittenSheet): string {
	const last = columnName(columns.length - 1)
	const widths = columns
		.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
		.join('')
	const heads = columns.map(({ head }) => head)
	const written = [heads, ...rows].map(
		(cells, at) =>
			`<row r="${at + 1}">${cells
				.map((text, column) =>
					cellXml(
						text,
						`${columnName(column)}${at + 1}`,
						at === 0 ? styles.head : columns[column]?.isToFill ? styles.toFill : styles.text,
					),
				)
				.join('')}</row>`,
	)
	return (
		`<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
		`<cols>${widths}</cols><sheetData>${written.join('')}</sheetData>` +
		`<autoFilter ref="A1:${last}${rows.length + 1}"/></worksheet>`
	)
}

const cellXml = (text: string, name: string, style: number): string =>
	text === ''
		? `<c r="${name}" s="${style}"/>`
		: `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
