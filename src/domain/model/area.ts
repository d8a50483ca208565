import { z } from 'zod'
import { isColour } from '#domain/contrast.ts'
import { longestSiteName } from '#domain/site-name.ts'
import { date, email, nation, phone, text, textWith, web, type Mistake } from './fields.ts'
import { openDataTerms } from './open-data.ts'
import { idOf, type KnownIds } from './references.ts'
import { schoolPlaces } from './school-places.ts'
import { serviceClasses } from './service.ts'
import { tierIds } from './tier.ts'
import { aboutTranslation } from './translation-fields.ts'

/** The contacts every area must name, each the id of the service that answers. */
export const areaContacts = [
	'maternity-unit',
	'health-visiting',
	'council-front-door',
	'family-information',
	'family-help',
	'sendiass',
	'employment-support',
] as const

/**
 * What workers of one agency ask another about (Early Help Hubs core offer), each with the id of the service that
 * answers.
 */
export const consultationTopics = [
	'housing',
	'addiction',
	'mental-health',
	'welfare-rights',
	'learning-and-skills',
	'engaging-teenagers',
	'family-violence',
	'safeguarding',
] as const

/** Teams that each look after a part of an area: families have one of each. */
export const teamRoles = ['health-visiting', 'midwifery', 'council-front-door'] as const
export type TeamRole = (typeof teamRoles)[number]

const servicesFor = <Name extends string>(names: readonly Name[], ids: KnownIds) =>
	z.strictObject(
		Object.fromEntries(names.map((name) => [name, idOf('services', ids)])) as Record<Name, ReturnType<typeof idOf>>,
	)

const siteName = textWith((name) => name.trim() !== '' && name.length <= longestSiteName, { is: 'site name' })
const colour = z.custom<string>((value) => typeof value === 'string' && isColour(value), {
	params: { is: 'colour' } satisfies Mistake,
})

/** Hosts that a build writes files of their own for; all read `_headers`, or are told what stands in it. */
export const siteHosts = ['apache', 'azure', 'cloudflare', 'github-pages', 'netlify', 'nginx'] as const
export type SiteHost = (typeof siteHosts)[number]

export const areaFacts = (ids: KnownIds) =>
	z.strictObject({
		name: text,
		nation,
		example: z.boolean(),
		/** What the site is called: for all languages, or for each. */
		'site-name': z.union([siteName, z.record(z.string(), siteName)]).optional(),
		/** Links and buttons, and what stands out beside them: judged by `rules/site-looks.ts`. */
		colours: z
			.strictObject({
				accent: colour,
				'accent-dark': colour.optional(),
				highlight: colour.optional(),
				'highlight-dark': colour.optional(),
			})
			.optional(),
		/** Where the site lies, for a build that is to write what this host reads and nothing for others. */
		host: z.enum(siteHosts).optional(),
		/** The site's address, without the folder it stands in there. */
		site: web,
		/** The folder of the host that it stands in, as `/families`; none at the top. */
		base: textWith((path) => /^(\/[a-z0-9-]+)+$/.test(path), { is: 'folder' }).optional(),
		/** The languages the site shows, English always among them; without it all that are whole. */
		languages: z.array(text).min(1).optional(),
		hub: idOf('venues', ids),
		owner: idOf('organisations', ids),
		partners: z.array(idOf('organisations', ids)),
		/** When owner and partners next look at all of it together. */
		'next-review': date.optional(),
		contacts: servicesFor(areaContacts, ids),
		consultation: servicesFor(consultationTopics, ids).extend({
			'infant-mental-health': idOf('services', ids).optional(),
		}),
		/**
		 * Who these teams are, where there are several or the contacts do not name them: services, each with what it
		 * `covers`.
		 */
		teams: z
			.strictObject(
				Object.fromEntries(teamRoles.map((role) => [role, z.array(idOf('services', ids)).min(1).optional()])) as Record<
					TeamRole,
					z.ZodOptional<z.ZodArray<ReturnType<typeof idOf>>>
				>,
			)
			.optional(),
		/** What the area truly has none of: national services answer, and nothing is said to be what it is not. */
		lacks: z
			.strictObject({
				classes: z.array(z.enum(serviceClasses)).default([]),
				needs: z.array(idOf('needs', ids)).default([]),
			})
			.optional(),
		feedback: email,
		/** Where "Leave this site" goes: a page about the weather, as its words say. */
		'leave-to': web.default('https://www.bbc.co.uk/weather'),
		/** How parents say what they think, besides writing to `feedback`. */
		'have-your-say': z
			.strictObject({
				panel: idOf('services', ids).optional(),
				phone: phone.optional(),
				text: phone.optional(),
				/** Where cards filled in by hand are given in. */
				'hand-in': z.array(idOf('venues', ids)).default([]),
			})
			.prefault({}),
		/** Who helps somebody who wants to start a group. */
		'start-a-group': idOf('services', ids).optional(),
		/** Where changes that people send may be filed as issues, beside the address. */
		repository: z.strictObject({ on: z.enum(['github', 'gitlab']), address: web }).optional(),
		/** On what terms the area's facts go out as open data; without it none do. */
		'open-data': openDataTerms.optional(),
		/** When and where parents apply for a place at school, for each school year that is still to start. */
		'school-places': schoolPlaces.optional(),
		'popular-needs': z.array(idOf('needs', ids)).min(1),
	})

export const areaWords = z.strictObject({
	'tier-names': z
		.strictObject(
			Object.fromEntries(tierIds.map((tier) => [tier, text])) as Record<(typeof tierIds)[number], typeof text>,
		)
		.optional(),
	'family-help-name': text,
	'hub-name': text,
	...aboutTranslation,
})
export type AreaContact = (typeof areaContacts)[number]
