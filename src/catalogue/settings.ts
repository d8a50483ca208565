import { placeFor, type KnownPlace } from '#domain/finder/place-lookup.ts'
import type { Point } from '#domain/finder/distance.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { SettingAt } from '#domain/model/setting.ts'
import { mapped, type Collection } from './collection.ts'
import type { Catalogue } from './entry.ts'
import { placesFile } from './files.ts'
import type { Item } from './kinds.ts'
import { readPlaces } from './places.ts'

export type Setting = Item<'settings'>

/**
 * Where a setting is on a map, as near as may be said: its place, the postcode sector of its address, or the middle of
 * its part of the area. Nothing where `places.yaml` does not know it.
 */
export function pointOf(
	at: SettingAt,
	venue: (id: string) => { point: Point },
	places: readonly KnownPlace[],
): Point | undefined {
	if ('venue' in at) return venue(at.venue).point
	const place = 'address' in at ? placeFor(at.address.postcode, places) : places.find(({ name }) => name === at.area)
	return place && { lat: place.lat, lon: place.lon }
}

/** Help to pay that there is no more, no setting takes. */
export function settingsFunded<All extends Collection<'settings'>>(
	settings: All,
	ended: readonly { id: string }[],
): All {
	const isThere = (help: string) => !ended.some(({ id }) => id === help)
	const now = mapped(settings, (one) => (one.funded ? { ...one, funded: one.funded.filter(isThere) } : one))
	return { ...settings, ...now }
}

/** A part of the area has to be known, or nobody finds what is there; a postcode had better be. */
export function settingPlaceProblems(folder: string, { settings }: Pick<Catalogue, 'settings'>): Problem[] {
	const { places } = readPlaces(folder)
	const file = `content/${placesFile(folder)}`
	const names = places.map(({ name }) => name)
	return [...settings.values()].flatMap(({ file: own, facts: { at } }) => {
		if ('area' in at && !names.includes(at.area)) {
			const near = nearest(at.area, names)
			return [
				problemAt(
					own,
					'at.area',
					`"${at.area}" is not in ${file}. ` +
						(near ? `Did you mean "${near}"?` : 'Write a name or a postcode sector of it.'),
				),
			]
		}
		return 'address' in at && !placeFor(at.address.postcode, places)
			? [
					problemAt(
						own,
						'at.address.postcode',
						`"${at.address.postcode}" is not in ${file}: nobody who looks near a place finds it.`,
						'warning',
					),
				]
			: []
	})
}
