import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { z } from 'zod'
import { changeKinds, changesBetween, type Change, type Proofs } from '#domain/changes.ts'
import { placeIdsOf } from '#domain/delivery.ts'
import { date, text } from '#domain/model/fields.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import type { Problem } from '#domain/mistakes/problems.ts'
import { addMonths } from '#domain/time/dates.ts'
import { isRepeating } from '#domain/time/occurrences.ts'
import type { Catalogue } from './entry.ts'
import { releasedFile } from './files.ts'
import { readLocalFile } from './local-file.ts'

const proofs = z.strictObject({ where: text, when: text, cost: text, how: text })
const shape = z.strictObject({
	services: z.record(z.string(), proofs),
	changes: z.array(z.strictObject({ on: date, service: text, what: z.array(z.enum(changeKinds)).min(1) })),
})
/** So long a change is kept. */
const monthsKept = 12

/** What the last release said of each service, and what changed at it and before; nothing where there was none. */
export type Released = z.infer<typeof shape>

export function readReleased(folder: string): { released?: Released; problems: Problem[] } {
	const { value, problems } = readLocalFile(folder, releasedFile(folder), shape)
	return { ...(value ? { released: value } : {}), problems }
}

/**
 * The file to keep at a release, and what is new in it. What may be private is not in it; the first release tells of no
 * change, since all would be new.
 */
export function releasedNow(folder: string, catalogue: Catalogue, on: string): { yaml: string; changes: Change[] } {
	const { released } = readReleased(folder)
	const published = [...catalogue.services.values()].filter(({ national, facts }) => !national && !facts.sensitive)
	const now = new Map(
		published.map(({ id, facts }) => [id, proofsOf(facts)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
	)
	const log = released?.changes ?? []
	const changes = released
		? changesBetween({
				before: released.services,
				now,
				was: new Map(published.map(({ id, facts }) => [id, facts.was ?? []])),
				hasEnded: (id) => log.some(({ service, what }) => service === id && what.includes('ended')),
				isKept: (id) => catalogue.services.has(id),
				on,
			})
		: []
	const kept = [...changes, ...log].filter((change) => change.on > addMonths(on, -monthsKept))
	return {
		yaml:
			'# What each service said at the last release, and what changed at it and before.\n' +
			'# "npm run release" writes it.\n' +
			stringify({ services: Object.fromEntries(now), changes: kept }),
		changes,
	}
}

/**
 * Places, weekly times, cost and way in. Single days, taken out or put in, are what a week and notices tell, not a
 * change of times.
 */
const proofsOf = (facts: ServiceFacts): Proofs => ({
	where: proofOf(placeIdsOf(facts).sort()),
	when: proofOf(
		(facts.sessions ?? [])
			.filter(isRepeating)
			.map(({ day, every, runs, from, to, at }) => [day, every, runs, from, to, at].join(' '))
			.sort(),
	),
	cost: proofOf(facts.cost),
	how: proofOf([...facts.access].sort()),
})

const proofOf = (fact: unknown): string => createHash('sha256').update(JSON.stringify(fact)).digest('hex').slice(0, 8)
