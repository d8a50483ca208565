import { catalogueIn, type Service } from '#catalogue/index.ts'
import { youthTopics } from '#domain/model/years.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsFor, wordsForWorkers } from '#i18n/translate.ts'
import { servicePath } from '#routes.ts'
import { gapSetting } from './setting.ts'

/** What the area has of its own for young people, topic by topic; what is private is counted and not named. */
export function youthGaps(locale: Locale) {
	const say = wordsForWorkers()
	const t = wordsFor(sourceLocale)
	const { services } = catalogueIn(sourceLocale)
	const offers = new Map(gapSetting().offers.map((offer) => [offer.id, offer]))
	const link = (service: Service) => ({ name: service.words.name, href: servicePath(locale, service.id) })
	const rows = youthTopics.map((topic) => {
		const there = services.all.filter((one) => one['young-people']?.includes(topic) && offers.has(one.id))
		const own = there.filter(({ national }) => !national)
		const fresh = own.filter(({ id }) => offers.get(id)!.isFresh)
		const named = (some: readonly Service[]) => some.filter(({ id }) => offers.get(id)!.mayBeNamed).map(link)
		const elsewhere = named(there.filter(({ national }) => national))
		return {
			id: topic,
			name: t(`young.${topic}`),
			cells: [
				[fresh.length, ...(fresh.length < own.length ? [`+${own.length - fresh.length}`] : [])].join(' '),
				...[
					fresh.filter(({ cost }) => cost.kind === 'free'),
					fresh.filter(({ id }) => offers.get(id)!.times.length > 0),
					fresh.filter(({ id }) => offers.get(id)!.reach.some((way) => way === 'online' || way === 'phone')),
				].map((some) => String(some.length)),
			],
			gap:
				fresh.length > 1
					? undefined
					: [
							say(fresh.length === 1 ? 'gaps.one' : 'youth-gaps.none'),
							...(elsewhere.length > 0 ? [say('youth-gaps.nearest')] : []),
						].join(' '),
			own: named(fresh),
			elsewhere,
		}
	})
	return {
		heads: [say('youth-gaps.there'), say('youth-gaps.free'), say('youth-gaps.out-of-hours'), say('youth-gaps.away')],
		rows,
	}
}
