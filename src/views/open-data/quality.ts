import { freshness } from '#domain/time/freshness.ts'
import type { Feed, OpenService, OpenVenue } from '#exchange/open-referral/feed.ts'
import { liveLocales } from '#catalogue/languages.ts'

type Share = { filled: number; all: number }

const share = <Thing>(things: readonly Thing[], isKnown: (thing: Thing) => boolean): Share => ({
	filled: things.filter(isKnown).length,
	all: things.length,
})

/** Of how many services, or places, each fact is known. Only those that could have it are counted. */
export function qualityByField({ services, venues, today }: Feed) {
	const atPlaces = services.filter((service) => service.form === 'all' && service['delivered-at'].some(isVenue))
	const isFresh = ({ checked }: OpenService) => freshness(checked.on, today) === 'fresh'
	return [
		['fresh', share(services, isFresh)],
		['times', share(atPlaces, ({ sessions }) => Boolean(sessions?.length))],
		['ages', share(services, ({ ages }) => ages !== undefined)],
		['cost', share(services, ({ cost }) => cost.kind !== 'unknown')],
		['contact', share(services, ({ phone, email, text }) => Boolean(phone ?? email ?? text))],
		['interpreter', share(services, ({ interpreter }) => interpreter !== 'unknown')],
		['dads', share(services, ({ welcomes }) => welcomes.dads !== 'unknown')],
		['step-free', share([...venues.values()], ({ access }: OpenVenue) => isKnownAnswer(access['step-free']))],
		['languages', share(services, ({ translations }) => Object.keys(translations).length === liveLocales.length - 1)],
	] as const
}

const isVenue = (place: OpenService['delivered-at'][number]): boolean => typeof place === 'object'
const isKnownAnswer = (answer: string | undefined): boolean => answer !== undefined && answer !== 'unknown'

/** Whose facts they are, and how lately somebody looked; those to be asked first come first. */
export const qualityByOrganisation = ({ organisations, services, today }: Feed) =>
	organisations
		.flatMap(({ id, name }) => {
			const own = services.filter((service) => service['run-by'] === id)
			const [oldest] = own.map(({ checked }) => checked.on).sort()
			return oldest
				? [{ name, oldest, fresh: share(own, ({ checked }) => freshness(checked.on, today) === 'fresh') }]
				: []
		})
		.sort((a, b) => a.oldest.localeCompare(b.oldest) || a.name.localeCompare(b.name, 'en'))
