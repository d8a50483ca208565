import { expect, test } from 'vitest'
import { intlTag, type Locale } from '#i18n/locales.ts'
import { pluralsForBrowser } from '#i18n/translate.ts'
import { ageText } from '#islands/finder/Chips.tsx'
import { finderPlurals, type FinderProps } from '#islands/finder/words.ts'

test.each<[Locale, number, string]>([
	['en', -9, '31 weeks pregnant'],
	['en', 11, '11 weeks old'],
	['en', 43, '9 months old'],
	['en', 52, '1 year old'],
	['en', 104, '2 years old'],
	['en', 130, '30 months old'],
	['en', 260, '5 years old'],
	['ur', 104, 'عمر 2 سال'],
	['pl', 104, 'Wiek: 2 lata'],
	['pl', 260, 'Wiek: 5 lat'],
	['bn', 104, 'বয়স ২ বছর'],
	['ar', 104, 'العمر: سنتان'],
	['ro', 104, 'Vârsta: 2 ani'],
	['cy', 104, '2 oed'],
])('%s: %i weeks from birth is said as "%s"', (locale, age, says) => {
	const say = { plurals: pluralsForBrowser(locale, finderPlurals) }
	expect(ageText(age, { locale, intl: intlTag(locale), say } as FinderProps)).toBe(says)
})
