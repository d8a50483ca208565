import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { week } from '#domain/time/dates.ts'
import { weekdayName } from '#i18n/format.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { type Locale } from '#i18n/locales.ts'
import { completed } from '#islands/finder/data.ts'
import { searchIndex } from '#islands/finder/search-index.ts'
import { unpackDocs } from '#islands/finder/columns.ts'
import { finderDataIn, finderMoreIn } from '#views/finder/documents.ts'

/** How people say that they worry about a child, next door or in the family. */
const worries: Partial<Readonly<Record<Locale, readonly string[]>>> = {
	en: [
		'worried about a child',
		'worried about a child next door',
		'im worried about my grandchild',
		'a child is being hurt',
		'who do i tell about a child',
		'report child abuse',
		'child left alone',
	],
	pl: ['martwię się o dziecko', 'martwie sie o dziecko sąsiadów', 'dziecko jest krzywdzone', 'zaniedbane dziecko'],
	ro: ['ma ingrijoreaza un copil', 'copilul vecinilor', 'un copil este batut', 'copil neglijat'],
	ur: ['بچے کی فکر ہے', 'پڑوس کے بچے کی فکر', 'بچے پر ظلم', 'bache ki fikar'],
	bn: ['শিশুকে নিয়ে চিন্তা', 'পাশের বাসার বাচ্চাকে নিয়ে চিন্তা', 'শিশু নির্যাতন', 'bacchake niye chinta'],
	ar: ['قلق على طفل', 'أنا قلقة على طفل', 'طفل الجيران', 'طفل يتعرض للأذى'],
}

/** What teenagers and those who look for them type, in the reader's own language. */
const youth: Partial<Readonly<Record<Locale, readonly string[]>>> = {
	en: ['National Citizen Service', 'Connexions', 'youth service', 'youth club', 'teenagers', 'youth centre'],
	pl: ['nastolatki', 'młodzież'],
	ro: ['adolescenti', 'tineri'],
	ur: ['نوجوان', 'nojawan'],
	bn: ['কিশোর', 'তরুণ'],
	ar: ['مراهقون', 'شباب'],
}

describe.each(liveLocales.map(({ tag }) => tag))('what is typed in %s', (locale) => {
	const index = searchIndex()
	index.add(completed(unpackDocs(finderDataIn(locale)), finderMoreIn(locale)))
	const idsFor = (typed: string) => index.find(typed).map(({ id }) => id)

	const sessions = catalogueIn(locale).services.all.flatMap((service) => service.sessions ?? [])
	const busyDays = week.filter((day) => sessions.some((session) => 'day' in session && session.day === day))

	test.each(busyDays)('finds what is on on %s by the name of the day', (day) => {
		expect(idsFor(weekdayName(locale, day)).length).toBeGreaterThan(0)
	})

	test.each(worries[locale] ?? [])('leads to whom to tell about a child: %s', (typed) => {
		expect(idsFor(typed).slice(0, 3)).toContain('worried-about-a-child')
	})

	test.each(youth[locale] ?? [])('leads to the page for young people: %s', (typed) => {
		expect(idsFor(typed).slice(0, 3)).toContain('young-people')
	})

	test.each(['MARAC', 'IDVA', 'safeguarding'])('never brings up what is for workers alone: %s', (typed) => {
		const forWorkers = catalogueIn(locale).guides.forWorkers.map(({ id }) => id)
		expect(forWorkers.filter((id) => idsFor(typed).includes(id))).toEqual([])
	})

	if (locale === 'en')
		test.each([
			['dropin', 'drop-in', 'drop in'],
			['post natal depression', 'postnatal depression'],
		])('finds the same however it is parted: %s', (...ways) => {
			const [first, ...others] = ways.map((typed) => idsFor(typed).toSorted())
			expect(first!.length).toBeGreaterThan(0)
			for (const other of others) expect(other).toEqual(first)
		})
})
