import { strToU8, zipSync } from 'fflate'

/** A cell of a made-up workbook: text, or a number with the style it is shown in. */
type Cell =
	| string
	| { n: number; as?: keyof typeof styles }
	| { text: string; as: 'struck' }
	| { runs: [string, string] }
	| undefined
type Row = { cells: Cell[]; hidden?: boolean }
type Book = {
	rows: (Cell[] | Row)[]
	merges?: string[]
	epoch?: 1904
	note?: string
	hiddenColumn?: number
	more?: Record<string, string>
}

/** The cell styles of `styles.xml` below, by their place there. */
const styles = { plain: 0, day: 1, time: 2, pounds: 3, struck: 4 } as const

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function cellXml(cell: Cell, reference: string): string {
	if (cell === undefined) return ''
	if (typeof cell === 'string') return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
	if ('n' in cell) return `<c r="${reference}" s="${styles[cell.as ?? 'plain']}"><v>${cell.n}</v></c>`
	if ('runs' in cell)
		return (
			`<c r="${reference}" t="inlineStr"><is><r><rPr><strike/></rPr><t>${cell.runs[0]}</t></r>` +
			`<r><t>${cell.runs[1]}</t></r></is></c>`
		)
	return `<c r="${reference}" s="${styles[cell.as]}" t="inlineStr"><is><t>${escaped(cell.text)}</t></is></c>`
}

/** An XLSX file as spreadsheet programs write it, with what trips readers up. */
export function workbook({ rows, merges = [], epoch, note, hiddenColumn, more = {} }: Book): Uint8Array {
	const sheet = rows
		.map((row, at) => {
			const { cells, hidden } = Array.isArray(row) ? { cells: row, hidden: false } : row
			const inner = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`)).join('')
			return `<row r="${at + 1}"${hidden ? ' hidden="1"' : ''}>${inner}</row>`
		})
		.join('')
	const columns =
		hiddenColumn === undefined
			? ''
			: `<cols><col min="${hiddenColumn + 1}" max="${hiddenColumn + 1}" hidden="1"/></cols>`
	const merged =
		merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
	const parts: Record<string, string> = {
		'[Content_Types].xml': `${head}<Types/>`,
		'xl/workbook.xml':
			`${head}<workbook xmlns:r="r"><workbookPr${epoch ? ' date1904="1"' : ''}/><sheets><sheet ` +
			'name="Groups &amp; more" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" ' +
			'state="hidden" r:id="rId2"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			`${head}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>` +
			'<Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
		'xl/styles.xml':
			`${head}<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.00"/>` +
			'</numFmts><fonts><font><sz val="11"/></font><font><strike/></font></fonts><cellXfs><xf ' +
			'numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="20" fontId="0"/>' +
			'<xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>',
		'xl/worksheets/sheet1.xml': `${head}<worksheet>${columns}<sheetData>${sheet}</sheetData>${merged}</worksheet>`,
		'xl/worksheets/sheet2.xml':
			`${head}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>` +
			'</row></sheetData></worksheet>',
		...(note
			? {
					'xl/worksheets/_rels/sheet1.xml.rels':
						`${head}<Relationships><Relationship Id="rId1" Target="../comments1.xml"/>` + '</Relationships>',
					'xl/comments1.xml':
						`${head}<comments><commentList><comment ref="${note}"><text><t>Ring Sam first</t></text>` +
						'</comment></commentList></comments>',
				}
			: {}),
		...more,
	}
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
