import { weeksInYear } from '#domain/time/age.ts'
import { freshness, isOld } from '#domain/time/freshness.ts'
import { spaceStatesOf } from '#domain/settings.ts'
import { withoutEmpty, type Feed, type OpenSetting } from './feed.ts'
import { addressRecord, emailOf, locationOf, phonesOf, type ServiceAtLocation } from './locations.ts'
import { hoursRecords } from './schedules.ts'
import type { ServiceRecord } from './services.ts'
import { attributesOf } from './taxonomies.ts'

/** A nursery or pre-school as a service that it runs itself. What is old does not say when. */
export function settingRecord(setting: OpenSetting, feed: Feed): ServiceRecord {
	const { id: ownId, checked, closed } = setting
	const id = feed.idFor(`service/${ownId}`)
	const old = isOld(checked.on, feed.today)
	return {
		...aboutOf(setting, checked.on, feed),
		status: freshness(checked.on, feed.today) === 'hidden' ? 'inactive' : 'active',
		...withoutEmpty({
			email: emailOf(setting.email),
			alert: old ? `Call first: last checked on ${feed.say.day(checked.on)}.` : '',
			minimum_age: setting.ages && inYears(setting.ages['from-weeks']),
			maximum_age: setting.ages && inYears(setting.ages['to-weeks']),
			schedules: old ? [] : hoursRecords({ firstId: ownId, open: setting.open ?? [], closed }, 'Opening hours', feed),
			service_areas: [{ id: feed.idFor(`service_area/${ownId}`), service_id: id, name: feed.area.name }],
			service_at_locations: placesOf(setting, feed),
			languages: (setting.spoken ?? []).map((code) => ({
				id: feed.idFor(`language/${ownId}/${code}`),
				service_id: id,
				code,
				name: feed.say.language(code),
			})),
			phones: phonesOf(`service/${ownId}`, [setting.phone], feed),
			attributes: attributesOf(ownId, ({ termsOfSetting }) => termsOfSetting?.(setting) ?? [], feed),
			x_first_door: withoutEmpty({
				id: ownId,
				form: 'all',
				checked_how: checked.how,
				ages_weeks: setting.ages && { from: setting.ages['from-weeks'], to: setting.ages['to-weeks'] },
				pages: setting.pages,
				childcare: childcareOf(setting, feed),
			}),
		}),
	}
}

/** One that has closed, for whoever still has it. */
export function endedSettingRecord(setting: OpenSetting, feed: Feed): ServiceRecord {
	const { on } = setting.closed!
	return {
		...aboutOf(setting, on > setting.checked.on ? on : setting.checked.on, feed),
		status: 'defunct',
		alert: `Closed on ${feed.say.day(on)}.`,
		x_first_door: { id: setting.id, childcare: { kind: setting.kind } },
	}
}

const aboutOf = (setting: OpenSetting, changed: string, feed: Feed) => ({
	id: feed.idFor(`service/${setting.id}`),
	organization_id: organisationId(setting, feed),
	name: setting.name,
	url: setting.web ?? setting.pages['en']!,
	description: setting.words?.summary ?? `${feed.say.childcare(setting.kind)} in ${feed.area.name}.`,
	assured_date: setting.checked.on,
	last_modified: `${changed}T00:00:00Z`,
	organization: organisationOf(setting, feed),
})

export const settingOrganisation = (setting: OpenSetting, feed: Feed) => ({
	...organisationOf(setting, feed),
	id: organisationId(setting, feed),
	services: feed.settings.includes(setting) ? [{ id: feed.idFor(`service/${setting.id}`), name: setting.name }] : [],
})

const organisationId = ({ id }: OpenSetting, { idFor }: Feed): string => idFor(`organization/setting/${id}`)

const organisationOf = (setting: OpenSetting, feed: Feed) =>
	withoutEmpty({
		id: organisationId(setting, feed),
		name: setting.name,
		description: `${feed.say.childcare(setting.kind)} in ${feed.area.name}.`,
		email: emailOf(setting.email),
		website: setting.web,
	})

const inYears = (weeks: number): number => Math.round((weeks / weeksInYear) * 100) / 100

/** At a place of the area, or at an address of its own, which no other record has. */
function placesOf({ id, at, name }: OpenSetting, feed: Feed): ServiceAtLocation[] {
	if ('area' in at) return []
	const [place, location] =
		'venue' in at
			? [at.venue, locationOf(feed.venues.get(at.venue)!, feed)]
			: [`setting/${id}`, ownLocation(`setting/${id}`, name, at.address, feed)]
	return [
		{
			id: feed.idFor(`service_at_location/${id}/${place}`),
			service_id: feed.idFor(`service/${id}`),
			location_id: feed.idFor(`location/${place}`),
			location,
		},
	]
}

function ownLocation(key: string, name: string, address: { lines: string[]; postcode: string }, feed: Feed): object {
	const id = feed.idFor(`location/${key}`)
	return { id, location_type: 'physical', name, addresses: [addressRecord(key, address, id, feed)] }
}

function childcareOf(setting: OpenSetting, { today }: Feed): object {
	const space = spaceStatesOf(setting).find(({ since, until }) => since <= `${today}T00:00` && `${today}T00:00` < until)
	return withoutEmpty({
		kind: setting.kind,
		places: setting.places,
		runs: setting.runs,
		funded: setting.funded,
		led_by: setting['led-by'],
		disabled_children: setting['disabled-children'] === 'unknown' ? undefined : setting['disabled-children'],
		inclusion: setting.inclusion,
		inspection: setting.inspection,
		space: space && space.what !== 'ask' ? { state: space.what, as_of: space.day } : undefined,
		number: setting.number,
	})
}
