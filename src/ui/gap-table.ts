/** A number in a table of gaps. `href` leads to what is nearest where it is none or one. */
export type GapCell = { fresh: number; old: number; href?: string }
export type GapRow = { id: string; name: string; href?: string; cells: readonly GapCell[] }
/** Rows under a heading of their own. */
export type GapGroup = { name?: string; href?: string; rows: readonly GapRow[] }
