import { embedScope, type EmbedScope } from '#domain/embed/options.ts'
import { fits } from '#domain/finder/filters.ts'
import type { Doc, MoreData } from '#islands/finder/data.ts'
import type { FinderProps } from '#islands/finder/words.ts'
import { report } from './report.ts'

/** Who runs what, where and for whom, by service; the names of those who run something. */
export type ScopeData = {
	services: Readonly<Record<string, { at: readonly string[]; by: string; for: readonly string[] }>>
	organisations: Readonly<Record<string, string>>
}

/**
 * What a host asked for, and things cut down to it. Needs and guides stay: words of a parent may lead there. What is
 * wrong in the options is reported.
 */
export function narrowing(
	docs: readonly Doc[],
	{ topics }: Pick<MoreData, 'topics'>,
	options: URLSearchParams,
	{ services, organisations }: ScopeData,
): { scope: EmbedScope; narrowed: (docs: readonly Doc[]) => Doc[] } {
	const allowed = {
		venue: docs.filter(({ kind }) => kind === 'place').map(({ id }) => id),
		organisation: Object.keys(organisations),
		need: topics.map(({ id }) => id),
		audience: [...new Set(Object.values(services).flatMap((one) => one.for))],
	}
	const { scope, faults } = embedScope(options, allowed)
	faults.forEach(report)
	const isOurs = (doc: Doc): boolean => {
		const facts = services[doc.id]
		return (
			(scope.venues.length === 0 || Boolean(facts?.at.some((venue) => scope.venues.includes(venue)))) &&
			(!scope.organisation || facts?.by === scope.organisation)
		)
	}
	const isIn = (doc: Doc): boolean => {
		const filters = {
			flags: scope.only,
			...(scope.stage ? { stage: scope.stage } : {}),
			...(scope.need ? { need: scope.need } : {}),
		}
		return (
			Boolean(doc.facets && fits(doc.facets, filters)) &&
			(!scope.audience || Boolean(services[doc.id]?.for.includes(scope.audience))) &&
			(scope.isOursFirst || isOurs(doc))
		)
	}
	const narrowed = (all: readonly Doc[]) =>
		all
			.filter((doc) => (doc.kind === 'service' ? isIn(doc) : doc.kind !== 'place' || scope.venues.length === 0))
			.map((doc) =>
				scope.isOursFirst && doc.kind === 'service' && isOurs(doc) ? { ...doc, isOurs: true as const } : doc,
			)
	return { scope, narrowed }
}

/**
 * What a scope is called, for the parent: "Otter Lane Children's Centre", "Newborn, birth to 8 weeks", "Free". Where
 * ours only come first, their names would say too little.
 */
export function scopeNames(
	scope: EmbedScope,
	docs: readonly Doc[],
	{ topics }: Pick<MoreData, 'topics'>,
	{ organisations }: ScopeData,
	{ choices }: Pick<FinderProps, 'choices'>,
): string[] {
	const places = scope.isOursFirst
		? []
		: scope.venues.map((venue) => docs.find(({ kind, id }) => kind === 'place' && id === venue)?.name)
	const runBy = scope.organisation && !scope.isOursFirst ? organisations[scope.organisation] : undefined
	const stage = choices.stages.find(({ id }) => id === scope.stage)?.name
	const need = topics.find(({ id }) => id === scope.need)?.name
	const only = scope.only.map((flag) => choices.flags.find(({ id }) => id === flag)?.name)
	return [...places, runBy, stage, need, ...only].filter((name) => name !== undefined)
}
