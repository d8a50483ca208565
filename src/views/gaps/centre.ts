import { catalogueIn } from '#catalogue/index.ts'
import { placesWithin, rideMiles } from '#domain/gaps/catchments.ts'
import { aroundCentre, toPutRight } from '#domain/gaps/centre.ts'
import { isAt, type Offer } from '#domain/gaps/offer.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { centreGapsPath, servicePath } from '#routes.ts'
import { stageName } from '#views/stage-names.ts'
import { figuresOf } from './figures.ts'
import { gapSetting } from './setting.ts'
import { strengthsOf } from './strengths.ts'

/** How many names of what is private or too much for a sheet are told by their number alone. */
const mostNamed = 8

export const centreIds = (): string[] => gapSetting().centres.map(({ id }) => id)

export const centreRows = (locale: Locale) =>
	gapSetting().centres.map(({ id, name }) => ({ href: centreGapsPath(locale, id), name }))

/** What is around one centre, what to put right and what to build on. */
export function centreView(locale: Locale, id: string) {
	const { services, venues } = catalogueIn(sourceLocale)
	const { own } = gapSetting()
	const centre = venues.get(id)
	const here = new Set([id, ...venues.all.filter((venue) => venue['part-of'] === id).map((venue) => venue.id)])
	const near = placesWithin(centre.point, rideMiles, venues.all)
	const named = (offers: readonly Offer[]) => {
		const open = offers.filter(({ mayBeNamed }) => mayBeNamed)
		const first = open.slice(0, mostNamed)
		return {
			count: offers.length,
			rest: offers.length - first.length,
			names: first.map((offer) => ({ name: services.get(offer.id).words.name, href: servicePath(locale, offer.id) })),
		}
	}
	const atCentre = own.filter((offer) => isAt(offer, here))
	const steps = [...here].map(venues.get).filter(({ access }) => access['step-free'] !== 'yes')
	return {
		name: centre.name,
		stages: aroundCentre(own, here, near).map(({ stage, here: offers, near: inReach }) => ({
			id: stage,
			name: stageName(sourceLocale, stage),
			here: named(offers),
			near: inReach,
		})),
		putRight: toPutRight(atCentre)
			.map(({ what, of }) => ({ what, ...named(of) }))
			.filter(({ count }) => count > 0),
		steps: steps.map(({ name }) => name),
		strengths: strengthsOf(atCentre, [...here].filter((one) => venues.get(one)['rooms-to-book'] === 'yes').length),
		figures: figuresOf(locale).flatMap(({ catchments, ...figure }) => {
			const own = catchments.find((one) => one.id === id)
			return own ? [{ ...figure, catchment: own }] : []
		}),
		most: Math.max(1, ...aroundCentre(own, here, near).map((one) => one.near)),
	}
}
