import type { RawDocument } from '#catalogue/files.ts'
import { idsEver } from '#catalogue/build.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { foldedName } from '#domain/imports/place.ts'
import type { KnownIds } from '#domain/model/references.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { sourceLocale } from '#i18n/locales.ts'

type Known = {
	id: string
	facts: ServiceFacts
	words: Readonly<Record<string, unknown>>
	documents: RawDocument[]
	national: boolean
}

/** What an area has already, as an import looks for it. */
export type Area = {
	documents: readonly RawDocument[]
	ids: KnownIds
	services: ReadonlyMap<string, Known>
	/** Services of the area by their folded English names. */
	named: ReadonlyMap<string, readonly Known[]>
	venues: { id: string; name: string; postcode: string }[]
	organisations: ReadonlyMap<string, string>
	places: readonly { name: string; lat: number; lon: number }[]
}

export function areaOf(documents: readonly RawDocument[], places: Area['places']): Area {
	const ids = idsEver(documents)
	const factsOf = (kind: RawDocument['kind']) => documents.filter((one) => one.kind === kind && !one.locale)
	const byService = Map.groupBy(
		documents.filter(({ kind }) => kind === 'services'),
		({ id }) => id,
	)
	const shape = kindOf('services').facts(ids)
	const services = new Map(
		[...byService].flatMap(([id, mine]): [string, Known][] => {
			const main = mine.find(({ locale }) => !locale)
			const facts = main && (shape.safeParse(main.data).data as ServiceFacts | undefined)
			const words = (mine.find(({ locale }) => locale === sourceLocale)?.data ?? {}) as Known['words']
			return main && facts ? [[id, { id, facts, words, documents: mine, national: main.root === 'national' }]] : []
		}),
	)
	const local = [...services.values()].filter(({ national }) => !national)
	return {
		documents,
		ids,
		services,
		named: Map.groupBy(local, ({ words }) => foldedName(String(words['name'] ?? ''))),
		venues: factsOf('venues').map(({ id, data }) => {
			const { name = '', address } = data as { name?: string; address?: { postcode?: string } }
			return { id, name, postcode: address?.postcode ?? '' }
		}),
		organisations: new Map(
			factsOf('organisations').map(({ id, data }) => [foldedName((data as { name?: string }).name ?? ''), id]),
		),
		places,
	}
}

/** Ids that nothing may take again. */
export const isTaken = ({ ids }: Area, kind: string, id: string): boolean => ids.byKind[kind]?.has(id) ?? false
