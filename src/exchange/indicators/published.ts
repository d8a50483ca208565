import type { IndicatorFacts } from '#domain/model/indicator.ts'

/** One number of a published file. `level`: whether it is of England, of a region, or of a smaller area. */
export type Published = {
	/** What the file calls the indicator, the same in every issue of it. */
	indicator: string
	name: string
	area: { code: string; name: string; level: 'england' | 'region' | 'area'; within?: string }
	period: string
	/** Nothing where the file leaves it out, which it does where few people are counted. */
	value: number | undefined
	count?: number
	of?: number
	unit?: IndicatorFacts['unit']
}

/** A row by the names of its columns; a column the file has not is empty. */
export type Cells = (column: string) => string

/** A number as these files write it: with or without commas. Everything else, a sign that it is left out, is none. */
export const numberIn = (text: string): number | undefined =>
	/^-?\d[\d,]*(\.\d+)?$/.test(text.trim()) ? Number(text.replaceAll(',', '')) : undefined

/** The codes of the Office for National Statistics say what an area is: E92 is England, E12 a region of it. */
export const levelOf = (code: string): Published['area']['level'] =>
	code === 'E92000001' ? 'england' : code.startsWith('E12') ? 'region' : 'area'
