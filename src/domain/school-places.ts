import type { SchoolPlaces } from '#domain/model/school-places.ts'
import { addMonths } from '#domain/time/dates.ts'

/** So long after the day to apply by a late form still matters, where nobody said when school starts. */
const monthsToStart = 8

/** Those whose children have not started school by a day: a late form is better than none. */
export const schoolRounds = (places: SchoolPlaces | undefined, today: string): SchoolPlaces['rounds'] =>
	(places?.rounds ?? []).filter(({ by, starts }) => today < (starts ?? addMonths(by, monthsToStart)))
