/** One sheet of cells as text, rows by the numbers a person sees; `remarks` is what the cells alone do not say. */
export type Sheet = { name: string; rows: readonly SheetRow[]; remarks: readonly string[] }

export type SheetRow = {
	number: number
	cells: readonly string[]
	/** Somebody hid it or struck it out: nobody meant it to be read. */
	leftOut?: 'hidden' | 'struck out'
}

/** A cell by its letter and row, as spreadsheets name it. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`

export function columnName(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26))
	return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`
}
