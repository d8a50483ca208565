import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { Rule } from './rule.ts'

/**
 * A childminder's home is nobody's to publish; an id leads to one page, whether of a setting or of a service; what can
 * be asked about can be asked.
 */
export const settings: Rule = (catalogue) =>
	[...catalogue.settings.values(), ...catalogue.ended.settings.values()].flatMap((setting) => [
		...homeTold(setting),
		...idTaken(setting, catalogue),
		...noWayToAsk(setting),
	])

const homeTold = ({ file, facts }: Entry<'settings'>): Problem[] =>
	facts.kind === 'childminder' && !('area' in facts.at)
		? [
				problemAt(
					file,
					'at',
					'says where a childminder lives. Write only which part of the area, as in "at: { area: Oakfield }".',
				),
			]
		: []

/** Lists and links hold both by their ids alone. */
function idTaken({ id, file }: Entry<'settings'>, { services, ended }: Catalogue): Problem[] {
	const other =
		services.get(id) ??
		ended.services.get(id) ??
		[...services.values(), ...ended.services.values()].find(({ facts }) => facts.was?.includes(id))
	return other
		? [problemAt(file, '(folder)', `has the same id as ${other.file}. Rename this folder: links lead to one of them.`)]
		: []
}

const noWayToAsk = ({ file, facts }: Entry<'settings'>): Problem[] =>
	facts.phone || facts.email || facts.web || 'venue' in facts.at || facts.closed
		? []
		: [
				problemAt(
					file,
					'phone',
					'is missing, and so are email and web: families are sent to the council’s family information instead.',
					'warning',
				),
			]
