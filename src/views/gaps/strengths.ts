import { catalogueIn } from '#catalogue/index.ts'
import type { Offer } from '#domain/gaps/offer.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { wordsForWorkers } from '#i18n/translate.ts'
import { gapSetting } from './setting.ts'

const fromNeighbours = ['parents', 'community', 'faith']

/** What an area, or a centre, can build on; each only where there is any. */
const kinds = {
	parents: ({ runBy, 'peer-support': isPeer }: Offer) => fromNeighbours.includes(runBy) || isPeer === true,
	giving: ({ type }: Offer) => type === 'volunteering',
	talk: (offer: Offer) => offer['someone-to-talk-to'] === true,
	handover: ({ handsOver }: Offer) => handsOver,
	meeting: ({ isTouchpoint }: Offer) => isTouchpoint,
	home: ({ reach }: Offer) => reach.includes('home'),
	languages: ({ spoken }: Offer) => spoken.length > 1,
	interpreter: ({ interpreter }: Offer) => interpreter === 'yes',
	creche: ({ creche }: Offer) => creche === 'yes',
	free: ({ times }: Offer) => times.length > 0,
} as const

/** Sentences with how many there are of each, most first; `rooms` are places with rooms to book. */
export function strengthsOf(offers: readonly Offer[], rooms: number): { count: number; says: string }[] {
	const t = wordsForWorkers()
	const fresh = offers.filter(({ isFresh }) => isFresh)
	const strengths = (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
		const count = fresh.filter(kinds[kind]).length
		return { count, says: t(`strengths.${kind}`, { count }) }
	})
	return [...strengths, { count: rooms, says: t('strengths.rooms', { count: rooms }) }]
		.filter(({ count }) => count > 0)
		.sort((one, other) => other.count - one.count)
}

export const areaStrengths = () =>
	strengthsOf(
		gapSetting().own,
		catalogueIn(sourceLocale).venues.all.filter((venue) => !venue.national && venue['rooms-to-book'] === 'yes').length,
	)
