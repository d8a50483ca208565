import { endedSettingRecord, settingOrganisation, settingRecord } from './childcare.ts'
import type { Feed } from './feed.ts'
import { organisationOf } from './locations.ts'
import { endedRecord, serviceRecord } from './services.ts'
import { taxonomyRecords } from './taxonomies.ts'

/** Everything an area lets out, as records of Open Referral UK 3.0; all files are written from these. */
export const recordsOf = (feed: Feed) => ({
	services: [
		...feed.services.map((service) => serviceRecord(service, feed)),
		...feed.ended.map((service) => endedRecord(service, feed)),
		...feed.settings.map((setting) => settingRecord(setting, feed)),
		...feed.endedSettings.map((setting) => endedSettingRecord(setting, feed)),
	],
	organizations: [
		...feed.organisations.map((one) => ({
			...organisationOf(one, feed),
			id: feed.idFor(`organization/${one.id}`),
			services: servicesOf(one.id, feed),
		})),
		...[...feed.settings, ...feed.endedSettings].map((setting) => settingOrganisation(setting, feed)),
	],
	taxonomies: taxonomyRecords(feed),
})
export type OpenRecords = ReturnType<typeof recordsOf>

const servicesOf = (organisation: string, { services, idFor }: Feed): object[] =>
	services
		.filter((one) => one['run-by'] === organisation)
		.map((one) => ({ id: idFor(`service/${one.firstId}`), name: one.words.name }))
