import type { ColumnField } from './columns.ts'
import type { InEnglish } from './date-words.ts'
import type { Cost } from './money.ts'

/** What becomes of a cell. */
export type Fate = 'used' | 'ignored' | 'doubted'

/** What a source's memory says of its cells. */
export type Values = { place?: Readonly<Record<string, string>>; cost?: Readonly<Record<string, Cost>> } & Readonly<
	Partial<Record<ColumnField, Readonly<Record<string, unknown>>>>
>

export type RowSetting = {
	sheet: string
	fields: readonly (ColumnField | undefined)[]
	values: Values
	today: string
	monthFirst: boolean
	/** Rows whose ages a spreadsheet made up. */
	dragged: ReadonlySet<number>
	/** Weekdays and months of other languages in English (`date-words.ts`). */
	datesInEnglish: (text: string) => InEnglish
	languageOf: (name: string) => string | undefined
	isPersonalAsked: (name: string) => boolean
}
