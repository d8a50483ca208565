import { z } from 'zod'
import { memoize } from '#domain/memoize.ts'
import { text, web } from '#domain/model/fields.ts'
import type { Catalogue } from './entry.ts'
import { publishedFile } from './files.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { stableId } from './stable-id.ts'

/**
 * What identifiers in open data are made from, as a release keeps it: `authority` is the area's address of that day,
 * `proof` what it makes, so that a slip in either shows; `first-ids` names the id that a renamed service had first.
 */
export const keptIdentifiers = z.strictObject({
	authority: web,
	proof: z.uuid(),
	'first-ids': z.record(z.string(), text).optional(),
})
type KeptIdentifiers = z.infer<typeof keptIdentifiers>
type Published = { ids: Readonly<Record<string, string>>; identifiers?: KeptIdentifiers | undefined }
type Identified = { id: string; was?: readonly string[] | undefined }

export type Identifiers = {
	/** The same identifier for the same thing, for ever. */
	idFor: (thing: string) => string
	/** What a service is called by in its identifiers, whatever its name is now. */
	firstIdOf: (service: Identified) => string
}

/** Before the first release the area's address of today stands for the authority, as that release would keep it. */
export function identifiersFrom(published: Published, site: string): Identifiers {
	const authority = published.identifiers?.authority ?? site
	return {
		idFor: memoize((thing) => stableId(`${authority}/#${thing}`)),
		firstIdOf: (service) => firstIdIn(published, service),
	}
}

/** The order in `was` only counts where two services that went out become one with a new id, and either may lead. */
function firstIdIn({ ids, identifiers }: Published, { id, was = [] }: Identified): string {
	const keptId = [id, ...was].find((one) => Object.hasOwn(ids, one))
	return keptId === undefined ? (was[0] ?? id) : (identifiers?.['first-ids']?.[keptId] ?? keptId)
}

const proofOf = (authority: string): string => stableId(`${authority}/#area`)

/** What a release keeps: never another authority than before, nor another first id. */
export function identifiersNow(published: Published, catalogue: Catalogue): KeptIdentifiers {
	const authority = published.identifiers?.authority ?? areaOf(catalogue)!.site
	const firstIds = [...catalogue.services.values(), ...catalogue.ended.services.values()]
		.map(({ id, facts }) => [id, firstIdIn(published, { id, was: facts.was })] as const)
		.filter(([id, first]) => id !== first)
	return {
		authority,
		proof: proofOf(authority),
		'first-ids': { ...Object.fromEntries(firstIds), ...published.identifiers?.['first-ids'] },
	}
}

/** What makes identifiers other than those that went out, or would let them become so. */
export function identifierProblems(folder: string, { ids, identifiers }: Published, catalogue: Catalogue): Problem[] {
	const at = `content/${publishedFile(folder)}`
	if (identifiers && identifiers.proof !== proofOf(identifiers.authority))
		return [
			problemAt(
				at,
				'identifiers.authority',
				'is not what it was at the last release, so every identifier in open data would change, ' +
					'and whoever copied it would have each service twice. ' +
					'Put both lines back as they were, also when the site has moved.',
			),
		]
	return !identifiers && areaOf(catalogue)?.['open-data'] && Object.keys(ids).length > 0
		? [problemAt(at, 'identifiers', 'are not kept yet. Run "npm run release" before open data goes out.', 'warning')]
		: []
}

const areaOf = ({ area }: Catalogue) => [...area.values()][0]?.facts
