import { extraFields } from './extra-fields.ts'
import type { Feed } from './feed.ts'
import { licences } from './licences.ts'

export const standardVersion = 'HSDS-UK-3.0'
const standardSchema = (name: string) => `https://openreferraluk.org/specifications/3.0/schema/${name}.json`

/** Which records stand inside which, by field. */
const inside: Readonly<Record<string, Readonly<Record<string, { of: string; isList: boolean }>>>> = {
	service: {
		schedules: { of: 'schedule', isList: true },
		service_at_locations: { of: 'service_at_location', isList: true },
		languages: { of: 'language', isList: true },
		cost_options: { of: 'cost_option', isList: true },
		organization: { of: 'organization', isList: false },
	},
	service_at_location: { location: { of: 'location', isList: false } },
	location: { accessibility: { of: 'accessibility', isList: true } },
}

const ours = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The standard's record and what ours adds to it. */
const schemaOf = (name: string) => ({
	allOf: [
		{ $ref: standardSchema(name) },
		{
			type: 'object',
			properties: {
				...extraFields[name],
				...Object.fromEntries(
					Object.entries(inside[name] ?? {}).map(([field, { of, isList }]) => [
						field,
						isList ? { type: 'array', items: ours(of) } : ours(of),
					]),
				),
			},
		},
	],
})

const lists = [
	{ path: 'services', record: 'service', isRequired: true },
	{ path: 'service_at_locations', record: 'service_at_location', isRequired: false },
	{ path: 'organizations', record: 'organization', isRequired: false },
	{ path: 'taxonomies', record: 'taxonomy', isRequired: false },
	{ path: 'taxonomy_terms', record: 'taxonomy_term', isRequired: false },
] as const

const answer = (description: string, schema: object, isRequired: boolean, parameters: readonly object[] = []) => ({
	get: {
		description,
		tags: [isRequired ? 'required' : 'optional'],
		...(parameters.length > 0 ? { parameters } : {}),
		responses: { '200': { description, content: { 'application/json': { schema } } } },
	},
})

const idInPath = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }

/** Our own description of what we publish: the UK profile, and every field of ours that it does not have. */
export const openApi = ({ area, terms, address }: Feed): object => ({
	openapi: '3.1.0',
	'x-hsds-version': standardVersion,
	jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
	info: {
		title: `Help for families in ${area.name}`,
		version: standardVersion,
		description: [
			'Plain files in the shape of Open Referral UK 3.0. Every address ends in a slash.',
			'Each list is one page; questions in an address (page, search, postcode and all others) are not answered.',
			'A field that is left out is not known: it is not a no.',
			'Remove what is no longer listed within 7 days.',
			'A service that has ended stays for 12 months with the status "defunct".',
			'A closing time of 23:59 is midnight.',
			'Ages start at birth: a service for pregnancy alone has none here, see x_first_door.ages_weeks.',
		].join(' '),
		contact: { email: terms.contact },
		license: { name: licences[terms.licence].name, identifier: terms.licence },
	},
	servers: [{ url: address.root }],
	tags: [{ name: 'required' }, { name: 'optional' }],
	paths: {
		'/': answer('About this feed', ours('api_details'), true),
		...Object.fromEntries(
			lists.flatMap(({ path, record, isRequired }) => [
				[
					`/${path}/`,
					answer(
						`All ${path}`,
						{
							allOf: [
								{ $ref: standardSchema(`${record}_list`) },
								{ type: 'object', properties: { contents: { type: 'array', items: ours(record) } } },
							],
						},
						isRequired,
					),
				],
				[`/${path}/{id}/`, answer(`One of the ${path}`, ours(record), isRequired, [idInPath])],
			]),
		),
	},
	components: {
		schemas: Object.fromEntries(
			[...Object.keys(extraFields), 'taxonomy', 'taxonomy_term'].map((name) => [name, schemaOf(name)]),
		),
	},
})
