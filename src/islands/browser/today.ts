import { dayInLondon, momentInLondon } from '#domain/time/london.ts'

/** The day where the help is, wherever the phone is. */
export const todayInLondon = (): string => dayInLondon(new Date())

/** The moment where the help is, as `2026-11-26T10:00`. */
export const momentNow = (): string => momentInLondon(new Date())
