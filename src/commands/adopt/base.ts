import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { readPlace, readPoint } from '#domain/imports/place.ts'
import { areaContacts, consultationTopics, type AreaContact } from '#domain/model/area.ts'
import { serviceClasses } from '#domain/model/service.ts'
import { sectorsIn } from '#exchange/postcode-sectors.ts'
import { freeId } from '#commands/import/values-of.ts'
import { yamlValue } from '#commands/take/yaml-value.ts'
import type { Answers } from './questions.ts'

type Point = { lat: number; lon: number }

/** National services that answer while an area has named none of its own. */
const contacts: Readonly<Record<AreaContact, string>> = {
	'maternity-unit': 'maternity-unit',
	'health-visiting': 'best-start',
	'council-front-door': 'childrens-services',
	'family-information': 'fis',
	'family-help': 'find-hub',
	sendiass: 'sendiass',
	'employment-support': 'jcp',
}
const consultation: Readonly<Record<(typeof consultationTopics)[number], string>> = {
	housing: 'shelter',
	addiction: 'frank',
	'mental-health': 'perinatal-mh',
	'welfare-rights': 'cab',
	'learning-and-skills': 'ncs',
	'engaging-teenagers': 'childline',
	'family-violence': 'nda-helpline',
	safeguarding: 'nspcc',
}
/** What the check asks of an area that a draft may say it lacks. */
const lackedNeeds = ['feel-safe', 'alcohol-drugs', 'mood', 'worry-light', 'own-health']

/** Where the main place is: as it was said, or the middle of its postcode's sector. */
export async function pointOf({ hub, point, postcodes }: Answers): Promise<Point | { says: string }> {
	const place = readPlace(hub).value
	if (typeof place !== 'object' || !place.postcode)
		return {
			says:
				'The main place needs a name, a street and a postcode: "Town Hall, 1 High Street, Marsh, ' +
				`MV1 1AA". "${hub}" has not all of them.`,
		}
	const centre = point ? readPoint(...(point.split(',') as [string, string])) : undefined
	if (centre) return centre
	if (point) return { says: `"${point}" is no point in Britain. Write --point 52.1,-0.3` }
	if (!postcodes || !existsSync(postcodes))
		return {
			says: postcodes
				? `${postcodes} is not there.`
				: 'Give the postcode file with --postcodes, or say where the main place is with --point 52.1,-0.3',
		}
	const read = await sectorsIn(createInterface({ input: createReadStream(postcodes), crlfDelay: Infinity }))
	const sector =
		'sectors' in read ? read.sectors.find(({ name }) => name === place.postcode!.replace(/..$/, '')) : undefined
	return (
		(sector && { lat: sector.lat, lon: sector.lon }) ?? {
			says:
				`${postcodes} does not have the postcode ${place.postcode}. Is it the right file? Or say ` +
				'where the main place is with --point 52.1,-0.3',
		}
	)
}

/** The area itself, its council and its main place. */
export function baseFiles(
	{ name, nation, council, hub, site, email, languages }: Answers,
	point: Point,
	today: string,
) {
	const place = readPlace(hub).value
	const { name: hubName, lines, postcode } = typeof place === 'object' ? place : { name: hub, lines: [], postcode: '' }
	const owner = freeId(council, () => false)
	const hubId = freeId(hubName, () => false)
	const id = freeId(name, () => false)
	const checked = { on: today, by: council, how: 'published' }
	const facts = (values: object) =>
		Object.entries(values)
			.map(([key, value]) => `${key}: ${yamlValue(value)}\n`)
			.join('')
	const words = (values: object) => `---\n${facts(values)}---\n`
	const { origin, pathname } = new URL(site)
	const area = {
		name,
		nation,
		example: false,
		site: origin,
		...(pathname === '/' ? {} : { base: pathname.replace(/\/$/, '') }),
		...(languages.length > 0 ? { languages } : {}),
		hub: hubId,
		owner,
		partners: [],
		contacts: Object.fromEntries(areaContacts.map((contact) => [contact, contacts[contact]])),
		consultation: Object.fromEntries(consultationTopics.map((topic) => [topic, consultation[topic]])),
		lacks: { classes: serviceClasses, needs: lackedNeeds },
		feedback: email,
		'popular-needs': ['feeding', 'sleep', 'mood', 'money-check', 'talk-play', 'childcare'],
	}
	return {
		owner,
		files: new Map([
			[
				`local/area/${id}/facts.yaml`,
				'# Its own name, colours, logo and host: content/README.md, "The site\'s settings".\n' +
					'# "lacks" says what the area has none of, so that national services answer. Take out ' +
					`what it has.\n${facts(area)}`,
			],
			[`local/area/${id}/en.md`, words({ 'family-help-name': 'Family Help', 'hub-name': 'Family Hub' })],
			[`local/organisations/${owner}/facts.yaml`, facts({ name: council, type: 'council' })],
			[
				`local/venues/${hubId}/facts.yaml`,
				facts({
					name: hubName,
					type: 'community',
					'run-by': owner,
					address: { lines: lines.length > 0 ? lines : [name], postcode },
					point,
					access: {},
					checked,
				}),
			],
			[
				`local/venues/${hubId}/en.md`,
				words({
					summary: 'The main place for families.',
					'what-to-expect': ['Call before you go for the first time.'],
				}),
			],
		]),
	}
}
