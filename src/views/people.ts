import { catalogueIn } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import { boards } from '#domain/model/organisation.ts'
import type { Locale } from '#i18n/locales.ts'

type Organisation = Item<'organisations'>

/** Sorts of partner, and the types of organisation in each, in the order workers look for them. */
const sorts = {
	health: ['health'],
	council: ['council'],
	police: ['police'],
	schools: ['school', 'college', 'nursery'],
	housing: ['housing'],
	jobcentre: ['jobcentre', 'government'],
	charities: ['charity'],
	faith: ['faith'],
	community: ['community', 'parents'],
	business: ['business'],
} as const satisfies Record<string, readonly Organisation['type'][]>
export type SortOfPartner = keyof typeof sorts

/** Who works together in the area: by sort, and who sits where. */
export function peopleView(locale: Locale) {
	const { area, contact, organisations, services } = catalogueIn(locale)
	const owner = organisations.get(area.owner)
	const all = [owner, ...area.partners.filter((id) => id !== owner.id).map(organisations.get)]
	const runBy = Map.groupBy(
		services.all.filter(({ national }) => !national),
		(service) => service['run-by'],
	)
	const partnerOf = (organisation: Organisation) => {
		const run = runBy.get(organisation.id) ?? []
		const runs = run.filter(({ sensitive }) => sensitive !== 'never-shared')
		/** All it does may be private: then it is on the screen and not on paper. */
		return { organisation, runs, isPrivate: run.length > 0 && runs.length === 0 }
	}
	return {
		owner,
		nextReview: area['next-review'],
		familyHelp: contact('family-help'),
		familyHelpName: area.words['family-help-name'],
		bySort: (Object.keys(sorts) as SortOfPartner[])
			.map((sort) => ({
				sort,
				partners: all.filter(({ type }) => sorts[sort].some((one) => one === type)).map(partnerOf),
			}))
			.filter(({ partners }) => partners.length > 0),
		boards: boards
			.map((board) => ({ board, members: all.filter((one) => one.boards?.includes(board)) }))
			.filter(({ members }) => members.length > 0),
	}
}
