import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { toFinishFolder, type RawDocument } from '#catalogue/files.ts'
import { idsEver } from '#catalogue/build.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { foldedName } from '#domain/imports/place.ts'
import type { KnownIds } from '#domain/model/references.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { sourceLocale } from '#i18n/locales.ts'

type ServiceHere = {
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
	services: ReadonlyMap<string, ServiceHere>
	/** Services of the area by their folded English names. */
	byName: ReadonlyMap<string, readonly ServiceHere[]>
	venues: { id: string; name: string; postcode: string }[]
	organisations: ReadonlyMap<string, string>
	places: readonly { name: string; lat: number; lon: number }[]
	/** What waits beside the content until a person has filled it in, as `services/song-time`. */
	waiting: ReadonlySet<string>
}

/** What waits in a content folder for a person. */
export function waitingIn(content: string): Set<string> {
	const folder = join(content, toFinishFolder(content))
	const within = (path: string) => (existsSync(path) ? readdirSync(path) : [])
	return new Set(
		within(folder)
			.filter((kind) => statSync(join(folder, kind)).isDirectory())
			.flatMap((kind) => within(join(folder, kind)).map((id) => `${kind}/${id}`))
			.filter((thing) => existsSync(join(folder, thing, 'facts.yaml'))),
	)
}

export function areaOf(
	documents: readonly RawDocument[],
	places: Area['places'],
	waiting: Area['waiting'] = new Set(),
): Area {
	const ids = idsEver(documents)
	const factsOf = (kind: RawDocument['kind']) => documents.filter((one) => one.kind === kind && !one.locale)
	const byService = Map.groupBy(
		documents.filter(({ kind }) => kind === 'services'),
		({ id }) => id,
	)
	const shape = kindOf('services').facts(ids)
	const services = new Map(
		[...byService].flatMap(([id, mine]): [string, ServiceHere][] => {
			const main = mine.find(({ locale }) => !locale)
			const facts = main && (shape.safeParse(main.data).data as ServiceFacts | undefined)
			const words = (mine.find(({ locale }) => locale === sourceLocale)?.data ?? {}) as ServiceHere['words']
			return main && facts ? [[id, { id, facts, words, documents: mine, national: main.root === 'national' }]] : []
		}),
	)
	const local = [...services.values()].filter(({ national }) => !national)
	return {
		documents,
		ids,
		services,
		byName: Map.groupBy(local, ({ words }) => foldedName(String(words['name'] ?? ''))),
		venues: factsOf('venues').map(({ id, data }) => {
			const { name = '', address } = data as { name?: string; address?: { postcode?: string } }
			return { id, name, postcode: address?.postcode ?? '' }
		}),
		organisations: new Map(
			factsOf('organisations').map(({ id, data }) => [foldedName((data as { name?: string }).name ?? ''), id]),
		),
		places,
		waiting,
	}
}

/** Ids that nothing may take again. */
export const isTaken = ({ ids, waiting }: Area, kind: string, id: string): boolean =>
	Boolean(ids.byKind[kind]?.has(id)) || waiting.has(`${kind}/${id}`)
