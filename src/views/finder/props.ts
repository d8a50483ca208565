import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Day } from '#domain/finder/filters.ts'
import { flags } from '#domain/finder/flags.ts'
import { week } from '#domain/time/dates.ts'
import { isRepeating } from '#domain/time/occurrences.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { weekdayName } from '#i18n/format.ts'
import { intlTag, languageName, sourceLocale, type Locale } from '#i18n/locales.ts'
import { pluralsForBrowser, stringsForBrowser, wordsFor } from '#i18n/translate.ts'
import { finderPlurals, finderStrings, type FinderProps, type NamedOption } from '#islands/finder/words.ts'
import { finderMorePath, pagefindPath, readerPath, searchPath, servicesPath, tradeWordsPath } from '#routes.ts'
import { stageName } from '#views/stage-names.ts'

/** So many services as the finder's page shows before it is touched: of the area, and none that may be private. */
export const firstServices = (locale: Locale, count: number): Service[] =>
	catalogueIn(locale)
		.services.forFamilies.filter(({ sensitive, national }) => !national && sensitive === undefined)
		.slice(0, count)

const weekendName = (locale: Locale): string =>
	new Intl.ListFormat(intlTag(locale)).format([weekdayName(locale, 'saturday'), weekdayName(locale, 'sunday')])

/** The days on which something is, and both of the weekend where something is on either. */
export function daysToChoose(locale: Locale, days: ReadonlySet<string>): NamedOption<Day>[] {
	const named = week.filter((day) => days.has(day)).map((day) => ({ id: day, name: weekdayName(locale, day) }))
	return days.has('saturday') || days.has('sunday') ? [...named, { id: 'weekend', name: weekendName(locale) }] : named
}

/**
 * What the finder is given on its page: the site's own words and what can be chosen. What can be found comes at the
 * first touch.
 */
export function finderProps(locale: Locale): FinderProps {
	const { services, contact, organisations } = catalogueIn(locale)
	const spoken = new Set(services.suggested.flatMap((service) => service.spoken))
	const days = new Set(
		services.suggested.flatMap(({ sessions = [] }) => sessions.filter(isRepeating).map(({ day }) => day)),
	)
	const family = contact('family-information')
	return {
		locale,
		intl: intlTag(locale),
		say: { ...stringsForBrowser(locale, finderStrings), plurals: pluralsForBrowser(locale, finderPlurals) },
		paths: {
			self: searchPath(locale),
			lists: servicesPath(locale),
			more: finderMorePath(locale),
			...(locale === sourceLocale ? {} : { trade: tradeWordsPath() }),
			pagefind: pagefindPath(),
			reader: readerPath(),
		},
		choices: {
			stages: stageIds.map((id) => ({ id, name: stageName(locale, id) })),
			days: daysToChoose(locale, days),
			languages: [...spoken]
				.map((tag) => ({ id: tag, name: languageName(locale, tag) }))
				.sort((one, other) => one.name.localeCompare(other.name, locale)),
			flags: flags.map((id) => ({ id, name: wordsFor(locale)(`finder.${id}`) })),
		},
		...(family.phone ? { helpline: { name: organisations.get(family['run-by']).name, phone: family.phone } } : {}),
	}
}
