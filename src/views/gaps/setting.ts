import { catalogueIn } from '#catalogue/index.ts'
import { centreNearest } from '#domain/gaps/catchments.ts'
import { offerOf, type Offer } from '#domain/gaps/offer.ts'
import { memoize } from '#domain/memoize.ts'
import { centreTypes } from '#domain/model/venue.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'

/** Pages for workers are in English; one catalogue serves all of them. */
const inEnglish = memoize((locale: string) => {
	const { area, needs, organisations, services, today, venues } = catalogueIn(locale as Locale)
	const offers: Offer[] = services.all
		.filter(({ national, nations }) => !national || nations.includes(area.nation))
		.map((service) =>
			offerOf(service, {
				today,
				outcomeOf: (need) => needs.get(need).outcome,
				stepFreeOf: (venue) => venues.get(venue).access['step-free'] ?? 'unknown',
				organisationType: (organisation) => organisations.get(organisation).type,
				isQuiet: services.isQuiet(service),
			}),
		)
	const centres = venues.all.filter(({ national, type }) => !national && centreTypes.includes(type))
	const catchments = centres.map(({ id }) => ({
		id,
		venues: new Set(
			venues.all.filter(({ point }) => centreNearest(point, centres)?.id === id).map((venue) => venue.id),
		),
	}))
	const own = offers.filter(({ national }) => !national)
	const spoken = own.flatMap((offer) => offer.spoken).filter((tag) => tag !== sourceLocale)
	const ofSite = shownLocales.map(({ tag }) => tag as string).filter((tag) => tag !== sourceLocale)
	const often = (tag: string) => spoken.filter((one) => one === tag).length
	const languages = [...new Set([...ofSite, ...spoken])].sort((one, other) => often(other) - often(one)).slice(0, 12)
	return { offers, own, centres, catchments, languages }
})

/** All that gap pages count, and what they count it by. */
export const gapSetting = () => inEnglish(sourceLocale)
