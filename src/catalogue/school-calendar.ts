import type { Nation } from '#domain/model/fields.ts'
import { bankHolidaysOf } from '#domain/time/bank-holidays.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'
import type { Catalogue } from './entry.ts'

/** The terms and bank holidays of a nation. */
export const schoolCalendarOf = (catalogue: Catalogue, nation: Nation): SchoolCalendar => ({
	terms: [...catalogue['school-years'].values()].flatMap(({ facts }) => facts.terms),
	bankHolidays: bankHolidaysOf(
		[...catalogue['bank-holidays'].values()]
			.filter(({ facts }) => facts.nations.includes(nation))
			.flatMap(({ facts }) => facts.days.map(({ on }) => on)),
	),
})
