import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { week } from '#domain/time/dates.ts'
import { weekdayName } from '#i18n/format.ts'
import { liveLocales } from '#i18n/locales.ts'
import { completed } from '#islands/finder/data.ts'
import { searchIndex } from '#islands/finder/search-index.ts'
import { unpackDocs } from '#islands/finder/columns.ts'
import { finderDataIn, finderMoreIn } from '#views/finder/documents.ts'

describe.each(liveLocales.map(({ tag }) => tag))('what is typed in %s', (locale) => {
	const index = searchIndex()
	index.add(completed(unpackDocs(finderDataIn(locale)), finderMoreIn(locale)))
	const found = (typed: string) => index.find(typed).map(({ id }) => id)

	const sessions = catalogueIn(locale).services.all.flatMap((service) => service.sessions ?? [])
	const busyDays = week.filter((day) => sessions.some((session) => 'day' in session && session.day === day))

	test.each(busyDays)('finds what is on on %s by the name of the day', (day) => {
		expect(found(weekdayName(locale, day)).length).toBeGreaterThan(0)
	})

	if (locale === 'en')
		test.each([
			['dropin', 'drop-in', 'drop in'],
			['post natal depression', 'postnatal depression'],
		])('finds the same however it is parted: %s', (...ways) => {
			const [first, ...others] = ways.map((typed) => found(typed).toSorted())
			expect(first!.length).toBeGreaterThan(0)
			for (const other of others) expect(other).toEqual(first)
		})
})
