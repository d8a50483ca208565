import type { LangAttributes } from './render-context.ts'

/** A line of plain text in parts, each in one language. */
export type Line = readonly { text: string; langAttributes?: LangAttributes }[]

/** A week as a message: a head, days with their lines, and where to look again. A line knows when it is over. */
export type WeekMessage = {
	monday: string
	sunday: string
	head: readonly Line[]
	days: readonly { day: string; title: Line; items: readonly { ends: string; line: Line }[] }[]
	foot: Line
	/** Stands by itself at the end: a mark beside it would become a part of the link in some programs. */
	link: string
}

/** A message as it is pasted. */
export const messageText = ({ head, days, foot, link }: WeekMessage): string =>
	[head, ...days.map(({ title, items }) => [title, ...items.map(({ line }) => line)]), [foot, [{ text: link }]]]
		.map((lines) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n'))
		.join('\n\n')
