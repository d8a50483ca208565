import type { LangAttributes } from './render-context.ts'

/** One time on a week's sheet: a line to read from afar, and a line of details. */
export type WallItem = {
	isOff: boolean
	when: string
	change: string | undefined
	name: string
	langAttributes: LangAttributes
	details: string
	phone: string | undefined
}
export type WallDay = { day: string; title: string; items: readonly WallItem[] }

/** How large a sheet is written, largest first. */
export const wallSizes = ['large', 'usual', 'small', 'smallest'] as const
export type WallSize = (typeof wallSizes)[number]

/** A week's sheets: one, or as many as it takes at the smallest size. */
export type WallWeek = {
	monday: string
	sunday: string
	/** "30 November to 6 December" */
	span: string
	title: string
	size: WallSize
	sheets: readonly (readonly WallDay[])[]
}
