import { catalogueIn } from '#catalogue/index.ts'
import { accessWays, serviceTypes } from '#domain/model/service.ts'
import { settingKinds } from '#domain/model/setting.ts'
import type { TierId } from '#domain/model/tier.ts'
import { stagesOf } from '#domain/settings.ts'
import type { OpenTaxonomy } from '#exchange/open-referral/feed.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { contextFor } from '#views/context-for.ts'

/** What the ways in are called in open data. */
export const wayNames: Readonly<Record<(typeof accessWays)[number], string>> = {
	'drop-in': 'Just turn up',
	book: 'Book a place',
	'self-refer': 'Ask for it yourself',
	'ask-professional': 'Ask a professional to refer you',
	'referral-only': 'Only by referral',
}

/**
 * The lists we sort services by. A need that is never shared is in none: it would say of a service what its page keeps
 * quiet.
 */
export function openTaxonomies(): OpenTaxonomy[] {
	const { audiences, needs, stages, tierName, tiers } = catalogueIn(sourceLocale)
	const { t } = contextFor(sourceLocale)
	const named = (id: string, name: string, description = name) => ({ id, name, description })
	return [
		{
			id: 'type',
			name: 'Kind of service',
			description: 'What sort of thing it is.',
			terms: serviceTypes.map((id) => named(id, t(`service-type.${id}`))),
			termsOf: ({ type }) => [type],
			termsOfSetting: () => ['childcare' satisfies (typeof serviceTypes)[number]],
		},
		{
			id: 'tier',
			name: 'Level of help',
			description: 'For everyone, extra help, or specialist help.',
			terms: tiers.all.map(({ id, words }) => named(id, tierName(id as TierId), words.lead)),
			termsOf: ({ tier }) => [tier],
		},
		{
			id: 'stage',
			name: 'Stage',
			description: 'The time in early family life it is for, from pregnancy to two and beyond.',
			terms: stages.all.map(({ id, words }) => named(id, words.name, `${words.name}, ${words.span}`)),
			termsOf: (service) => service.stages,
			termsOfSetting: stagesOf,
		},
		{
			id: 'need',
			name: 'Need',
			description: 'What it helps with.',
			terms: needs.all
				.filter(({ privacy }) => privacy !== 'x')
				.map(({ id, words }) => named(id, words.name, words.summary)),
			termsOf: (service) => service.needs,
		},
		{
			id: 'audience',
			name: 'For whom',
			description: 'Whom it is made for.',
			terms: audiences.all.map(({ id, words }) => named(id, words.name, `For ${words.for}`)),
			termsOf: (service) => service.audiences,
		},
		{
			id: 'childcare',
			name: 'Kind of childcare',
			description: 'What sort of childcare it is.',
			terms: settingKinds.map((id) => named(id, t(`setting.${id}`))),
			termsOf: () => [],
			termsOfSetting: ({ kind }) => [kind],
		},
		{
			id: 'access',
			name: 'How to get in',
			description: 'The ways in.',
			terms: accessWays.map((id) => named(id, wayNames[id])),
			termsOf: ({ access }) => access,
		},
	]
}
