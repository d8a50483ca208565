import { dayInLondon } from '#domain/time/london.ts'

/** The day where the help is, wherever the phone is. */
export const todayInLondon = (): string => dayInLondon(new Date())
