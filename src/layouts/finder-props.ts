import { catalogueIn } from '../catalogue/index.ts'
import { isRepeating } from '../domain/sessions.ts'
import { stageIds } from '../domain/stages.ts'
import { languageName, weekdayName } from '../i18n/format.ts'
import { intlTag, sourceLocale, type Locale } from '../i18n/locales.ts'
import { pluralForms } from '../i18n/translate.ts'
import { weekdays } from '../islands/finder/state.ts'
import { finderPlurals, finderStrings, type FinderProps, type FinderSay } from '../islands/finder/words.ts'
import { pagefindPath, tradeWordsPath, urgentHelpPath } from '../routes.ts'
import { readerOf } from './reader.ts'
import { stageName } from './stage-names.ts'

/** What the finder is given on its page: the site's own words and what can be chosen. What can be found comes at the first touch. */
export function finderProps(locale: Locale): FinderProps {
	const { t } = readerOf(locale)
	const { services, contact, organisations } = catalogueIn(locale)
	const later = { time: '{time}', typed: '{typed}', example: '{example}', miles: '{miles}', filter: '{filter}' }
	const say = Object.fromEntries(finderStrings.map((key) => [key, t(key, later)]))
	const plurals = Object.fromEntries(finderPlurals.map((key) => [key, pluralForms(locale, key as never, { count: '{count}', filter: '{filter}' })]))
	const spoken = new Set(services.suggested.flatMap((service) => service.spoken))
	const days = new Set(services.suggested.flatMap(({ sessions = [] }) => sessions.filter(isRepeating).map(({ day }) => day)))
	const family = contact('family-information')
	return {
		locale,
		intl: intlTag(locale),
		say: { ...say, plurals } as FinderSay,
		paths: { ...(locale === sourceLocale ? {} : { trade: tradeWordsPath() }), pagefind: pagefindPath(), urgent: urgentHelpPath(locale) },
		choices: {
			stages: stageIds.map((id) => ({ id, name: stageName(locale, id) })),
			days: weekdays.filter((day) => days.has(day)).map((day) => ({ id: day, name: weekdayName(locale, day) })),
			languages: [...spoken].map((tag) => ({ id: tag, name: languageName(locale, tag) })).sort((one, other) => one.name.localeCompare(other.name, locale)),
		},
		helpline: { name: organisations.get(family['run-by']).name, phone: family.phone ?? '' },
	}
}
