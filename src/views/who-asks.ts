import type { referrers } from '#domain/model/service.ts'
import { list } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Translate } from '#i18n/translate.ts'

/** Who can ask for a service, as sentences: others first, then parents themselves. */
export function whoAsks(who: readonly (typeof referrers)[number][], locale: Locale, t: Translate): string {
	const others = who.filter((one) => one !== 'self').map((one) => t(`referrer.${one}`))
	return [
		...(others.length > 0 ? [`${list(locale, others, 'disjunction')}${t('list.stop')}`] : []),
		...(who.includes('self') ? [t('referrals.self')] : []),
	].join(' ')
}
