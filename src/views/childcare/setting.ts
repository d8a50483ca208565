import { catalogueIn } from '#catalogue/index.ts'
import { fullDate, list } from '#i18n/format.ts'
import { languageName, type Locale } from '#i18n/locales.ts'
import { settingAges, settingHours, settingSaying, settingWhere, spaceLines } from '#ui/setting-text.ts'
import { helpPath } from '#views/checks/money-help.ts'
import { contextFor } from '#views/context-for.ts'

/** All that the page of a nursery, pre-school or childminder says: what nobody told is to be asked. */
export function settingView(locale: Locale, id: string) {
	const context = contextFor(locale)
	const { t, langAttributes } = context
	const { contact, moneyHelps, settings, venues, ownSearchWordsOf } = catalogueIn(locale)
	const setting = settings.get(id)
	const { at, kind, funded = [], inclusion = [], inspection, runs, spoken, words } = setting
	const hours = settingHours(setting, context)
	return {
		context,
		setting,
		kind: t(`setting.${kind}`),
		where: settingWhere(setting, context),
		place: 'venue' in at ? venues.get(at.venue) : undefined,
		ages: settingAges(setting, context) ?? t('setting.ages-ask'),
		hours: hours ? [hours, ...(runs ? [t(`setting.${runs}`)] : [])] : [t('setting.hours-ask')],
		space: spaceLines(setting, context),
		helps: funded.map((help) => {
			const { words } = moneyHelps.get(help)
			return {
				name: words.name,
				attributes: langAttributes(words, 'name'),
				href: helpPath(locale, moneyHelps.get(help)),
			}
		}),
		leads: setting['led-by']
			? t(`setting.leads-${setting['led-by']}`)
			: t(kind === 'childminder' ? 'setting.training-ask' : 'setting.leads-ask'),
		welcome: [
			t(setting['disabled-children'] === 'yes' ? 'setting.disabled-yes' : 'setting.disabled-ask'),
			...(inclusion.length > 0
				? [t('setting.ways', { ways: inclusion.map((way) => t(`setting.way-${way}`)).join(t('list.comma')) })]
				: []),
		],
		languages: spoken
			? t('languages.spoken', {
					languages: list(
						locale,
						spoken.map((tag) => languageName(locale, tag)),
					),
				})
			: t('setting.spoken-ask'),
		inspected: inspection && { ...inspection, day: fullDate(locale, inspection.on) },
		saying: settingSaying(context),
		family: contact('family-information'),
		searchEntry: {
			kind: t(`setting.${kind}`),
			summary: words?.summary ?? settingWhere(setting, context),
			words: ownSearchWordsOf('settings', id),
		},
	}
}
