/** A published number as it is drawn: all words are said already. */
export type FigureShown = {
	name: string
	outcome: string
	value: string
	counts: string | undefined
	period: string
	beside: readonly { to: string; value: string; says: string }[]
	scale: { own: number; others: readonly number[]; end: number }
	trend: { says: string; points: readonly number[] } | undefined
	source: { name: string; web: string }
	checked: string
}
