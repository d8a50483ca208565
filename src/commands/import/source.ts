import { headsWeWrite } from './heads.ts'
import { headerRowOf, proposedColumns } from '#domain/imports/columns.ts'
import { datesInEnglish } from '#domain/imports/date-words.ts'
import { recordsFrom, type Records } from '#domain/imports/sheet-records.ts'
import type { Sheet } from '#domain/imports/sheet.ts'
import { parseJson } from '#domain/edits/values.ts'
import { sheetFromCsv, textOf } from '#exchange/imports/csv.ts'
import { recordsFromFeed, servicesIn } from '#exchange/imports/open-referral.ts'
import { locales } from '#i18n/locales.ts'
import type { TermOf } from '#exchange/imports/our-own.ts'
import { servicesFromTables } from '#exchange/imports/hsds-tables.ts'
import { servicesFromOutpost } from '#exchange/imports/outpost.ts'
import { sheetsFromWorkbook } from '#exchange/imports/workbook.ts'
import type { Memory } from './memory.ts'

/** What a source says, and what is to be remembered of how it was read. */
export type SourceRead = Records & { kind: string; remarks: string[]; remember: Pick<Memory, 'sheet' | 'columns'> }

type ReadSetting = {
	memory: Memory | undefined
	sheet: string | undefined
	today: string
	isPersonalAsked: (name: string) => boolean
	languageOf: (name: string) => string | undefined
	termOf: TermOf
}

/** Reads a source of whatever kind it is; or says why nothing of it can be read. */
export function readSource(name: string, bytes: Uint8Array, setting: ReadSetting): SourceRead | { refused: string } {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const services = servicesFromTables(bytes)
		if (services && 'refused' in services) return { refused: `${name} ${services.refused}` }
		if (services)
			return { ...recordsFromFeed(services, { ...setting, name }), kind: 'tables', remarks: [], remember: {} }
		const sheets = sheetsFromWorkbook(bytes)
		return 'refused' in sheets ? { refused: `${name} ${sheets.refused}` } : fromSheets(sheets, 'workbook', setting)
	}
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
		return { refused: `${name} is of an old kind (XLS), or has a password. Save it as XLSX or CSV.` }
	const text = textOf(bytes)
	if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(text.slice(0, 200)))
		return {
			refused:
				`${name} is a web page, most likely one that asks to sign in. Save the sheet as CSV or ` +
				'XLSX and give that file.',
		}
	if (/^\s*[[{]/.test(text)) return fromFeed(name, text, setting)
	const sheet = sheetFromCsv(name, text)
	const services = servicesFromOutpost(sheet, setting.today)
	return services
		? { ...recordsFromFeed(services, { ...setting, name }), kind: 'outpost', remarks: [...sheet.remarks], remember: {} }
		: fromSheets([sheet], 'sheet', setting)
}

/** Data for machines: Open Referral in one of its dialects, or nothing we know. */
function fromFeed(name: string, text: string, setting: ReadSetting): SourceRead | { refused: string } {
	const data = parseJson(text) ?? linesOf(text)
	if (data === undefined) return { refused: `${name} is damaged or breaks off: it is no JSON.` }
	const services = servicesIn(data)
	if (!services)
		return {
			refused:
				`${name} holds data, but no services of Open Referral that we know. Give the address or ` +
				'file of its list of services.',
		}
	if (services.length === 0) return { refused: `${name} has no services.` }
	const isShort =
		services.length > 1 &&
		!services.some((one) => 'service_at_locations' in one || 'schedules' in one || 'organization' in one)
	const remarks = isShort
		? ['is only the list of a feed, without places and times. Feeds of ours have all in services.full.json.']
		: []
	return { ...recordsFromFeed(services, { ...setting, name }), kind: 'open-referral', remarks, remember: {} }
}

/** A record a line. */
function linesOf(text: string): unknown[] | undefined {
	const records = text
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '')
		.map(parseJson)
	return records.length > 1 && records.every((one) => one !== undefined) ? records : undefined
}

function fromSheets(sheets: readonly Sheet[], kind: string, setting: ReadSetting): SourceRead | { refused: string } {
	const { memory, today, isPersonalAsked, languageOf } = setting
	const sheetName = setting.sheet ?? memory?.sheet?.name
	const sheet = sheets.find(({ name }) => name === sheetName) ?? (sheetName ? undefined : bestOf(sheets))
	const names = sheets.map(({ name }) => name).join(', ')
	if (!sheet) return { refused: sheetName ? `There is no sheet "${sheetName}". There are: ${names}.` : noHeads }
	const headerRow = memory?.sheet?.['header-row'] ?? headerRowOf(sheet, headsWeWrite())
	if (!headerRow) return { refused: noHeads }
	const heads = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? []
	const columns = { ...proposedColumns(heads, headsWeWrite()), ...memory?.columns }
	if (!Object.values(columns).includes('name'))
		return {
			refused:
				`No column of ${sheet.name} is read as a name. Columns: ` +
				`${heads.filter(Boolean).join(', ')}.\nName the column of the groups' names "Name", or ` +
				'write it under "columns" in the memory of this source.',
		}
	const records = recordsFrom(sheet, {
		headerRow,
		columns,
		values: memory?.values ?? {},
		never: memory?.never ?? [],
		monthFirst: memory?.dates === 'month-first',
		today,
		datesInEnglish: datesInEnglish(locales.map(({ tag }) => tag).join(' ')),
		languageOf,
		isPersonalAsked,
	})
	if ('refused' in records) return records
	const others =
		sheets.length > 1 ? [`Sheet "${sheet.name}" was read, of: ${names}. For another: --sheet "<name>".`] : []
	return {
		...records,
		kind,
		remarks: [...sheet.remarks, ...others],
		remember: { sheet: { ...(sheets.length > 1 ? { name: sheet.name } : {}), 'header-row': headerRow }, columns },
	}
}

const noHeads =
	'No row says what its columns hold. Put a row above the groups with heads such as: Name, ' +
	'Day, From, To, Place, Postcode, Ages, Cost, Phone.'

const bestOf = (sheets: readonly Sheet[]): Sheet | undefined =>
	sheets
		.filter((sheet) => headerRowOf(sheet, headsWeWrite()))
		.sort((one, other) => other.rows.length - one.rows.length)[0]
