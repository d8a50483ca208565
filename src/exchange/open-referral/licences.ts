import type { OpenLicence } from '#domain/model/open-data.ts'

export const licences: Readonly<Record<OpenLicence, { name: string; url: string }>> = {
	'CC-BY-4.0': {
		name: 'Creative Commons Attribution 4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/',
	},
	'OGL-UK-3.0': {
		name: 'Open Government Licence 3.0',
		url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
	},
	'CC0-1.0': { name: 'Creative Commons Zero 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
}
