import { teamRoles } from '#domain/model/area.ts'
import { centreTypes } from '#domain/model/venue.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/**
 * Whose team is whose: an area says who its midwives are, which of several teams is whose, and nobody `covers`
 * postcodes for nothing. What is missing is said on the page, so it is a warning.
 */
export const teams: Rule = ({ area, services, venues }) => {
	const [only] = area.values()
	if (!only) return []
	const { facts, file } = only
	const warn = (file: string, field: string, says: string): Problem => problemAt(file, field, says, 'warning')
	const named = teamRoles.flatMap((role) => facts.teams?.[role] ?? [])
	const contacts: string[] = [facts.contacts['health-visiting'], facts.contacts['council-front-door']]
	const covering = (id: string) => services.get(id)?.facts.covers
	return [
		...(facts.teams?.midwifery
			? []
			: [
					warn(
						file,
						'teams.midwifery',
						'is missing: the page about a family’s own teams cannot say who its midwives are. ' +
							'Name their service: teams: { midwifery: [community-midwives] }',
					),
				]),
		...teamRoles.flatMap((role) => {
			const several = facts.teams?.[role] ?? []
			const silent = several.filter((id) => !covering(id))
			return several.length > 1 && silent.length > 0
				? [
						warn(
							file,
							`teams.${role}`,
							`names several, and ${silent.join(', ')} does not say whose it is: ` +
								'covers: ["WB1", "WB2 5"] in its facts.',
						),
					]
				: []
		}),
		...[...services.values()]
			.filter(({ id, facts: { covers } }) => covers && ![...named, ...contacts].includes(id))
			.map(({ file }) =>
				warn(
					file,
					'covers',
					'is read of teams alone. Name this service under teams in the area’s facts, or take it out.',
				),
			),
		...[...venues.values()]
			.filter(({ facts: { covers, type } }) => covers && !centreTypes.includes(type))
			.map(({ file }) => warn(file, 'covers', `is read of hubs and centres alone (${centreTypes.join(', ')}).`)),
	]
}
