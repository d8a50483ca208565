import { venueIdsOf } from '#domain/delivery.ts'
import { serviceClasses } from '#domain/model/service.ts'
import { centreTypes } from '#domain/model/venue.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

const riskFactors = ['feel-safe', 'alcohol-drugs', 'mood']

/**
 * What an area must offer before it may call itself a one-stop shop: each class of early childhood service (Childcare
 * Act 2006 section 2), something on at each centre (policy row C18) and help with the three great risks to a baby (row
 * A11).
 */
export const areaMinimum: Rule = ({ area, services, venues }, { ids }) => {
	const local = [...services.values()].filter(({ national }) => !national)
	const areaFile = [...area.values()][0]?.file
	if (!areaFile && ids.byKind['area']?.size) return []
	if (!areaFile)
		return [
			problemAt(
				'content/local/area',
				'(folder)',
				'is missing. Make content/local/area/<name>/facts.yaml: which area is this?',
			),
		]
	const lacks = [...area.values()][0]?.facts.lacks
	const more = [...area.values()]
		.slice(1)
		.map(({ file }) => problemAt(file, '(folder)', 'is a second area. A site has one.'))
	const missing = (isThere: boolean, says: string): Problem[] => (isThere ? [] : [problemAt(areaFile, '(area)', says)])
	return [
		...more,
		...serviceClasses.flatMap((one) =>
			missing(
				local.some(({ facts }) => facts.classes?.includes(one)) || Boolean(lacks?.classes.includes(one)),
				`has no local service of the class "${one}". Add it to the classes of a service, ` +
					`or say that there is none: lacks: { classes: [${one}] }`,
			),
		),
		...riskFactors.flatMap((need) =>
			missing(
				local.some(({ facts }) => facts.needs.includes(need)) || Boolean(lacks?.needs.includes(need)),
				`has no local service for the need "${need}". If there is none, say so: lacks: { needs: [${need}] }`,
			),
		),
		...[...venues.values()]
			.filter(({ facts }) => centreTypes.includes(facts.type))
			.filter(({ id }) => !local.some(({ facts }) => venueIdsOf(facts).includes(id) && facts.sessions?.length))
			.map(({ file }) =>
				problemAt(
					file,
					'(folder)',
					'is a centre with nothing on. A centre has at least one activity for young children.',
				),
			),
	]
}
