/** What is different for a while, in a line; it is told from the moment `since` until the moment `until`. */
export type TimedNotice = readonly [since: string, until: string, text: string, ...more: string[]]

/** Those of them that are told at a moment, as `2026-11-26T10:00`. */
export const toldAt = <One extends TimedNotice>(notices: readonly One[] | undefined, now: string): One[] =>
	(notices ?? []).filter(([since, until]) => since <= now && now < until)
