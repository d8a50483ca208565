import { isTitled, papers, papersHere, titledPages, type Papers, type Witness } from '#domain/model/papers.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { siteNameIn } from '#domain/site-name.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { areaFactsAsWritten } from './area-facts.ts'
import { keptKinds, type Catalogue } from './entry.ts'
import { papersFile, papersHereFile } from './files.ts'
import type { KindName } from './kinds.ts'
import { readLocalFile } from './local-file.ts'
import { filled } from './site-name-in-words.ts'

/** Where the pages of a thing lie, and its kind; one that has ended still has its page. */
export const folders = {
	services: 'services',
	needs: 'needs',
	guides: 'guides',
	stages: 'stages',
	easy: 'easy',
	outcomes: 'outcomes',
	places: 'venues',
	'for-workers/practice': 'practice-notes',
} as const satisfies Record<string, KindName>

/** Kinds whose pages stand beside the front page. */
const pageKinds = ['pages', 'self-checks', 'offers'] as const satisfies readonly KindName[]

const isFolder = (name: string): name is keyof typeof folders => Object.hasOwn(folders, name)

/** The thing whose own page an address is, as `services/baby-massage`; none for any other page. */
export function thingAt(at: string): { folder: keyof typeof folders; id: string } | undefined {
	const [, folder = '', id = ''] = /^(.+)\/([^/]+)$/.exec(at) ?? []
	return isFolder(folder) ? { folder, id } : undefined
}

const read = (folder: string) => ({
	national: readLocalFile(folder, papersFile, papers),
	local: readLocalFile(folder, papersHereFile(folder), papersHere),
})

/** What the papers ask for, each row with where it lives in any area and then where in this one. */
export function readPapers(folder: string): Papers {
	const { national, local } = read(folder)
	const { papers, frameworks, subjects } = filled(
		national.value ?? { papers: [], frameworks: [], subjects: [] },
		siteNameIn(sourceLocale, areaFactsAsWritten()).name,
	)
	const withHere = ([id, { asks, here }]: [string, { asks: string; here: readonly Witness[] }]) =>
		[id, { asks, here: [...here, ...(local.value?.[id] ?? [])] }] as const
	return {
		frameworks,
		subjects,
		papers: papers.map((paper) => ({
			...paper,
			rows: Object.fromEntries(Object.entries(paper.rows).map(withHere)),
		})),
	}
}

/** What has ended still has its page, and a setting has its own beside services. */
function hasPage(kind: KindName, id: string, catalogue: Catalogue): boolean {
	const { ended } = catalogue
	const isThere = (one: KindName) =>
		catalogue[one].has(id) || keptKinds.some((kept) => kept === one && ended[kept].has(id))
	return isThere(kind) || (kind === 'services' && isThere('settings'))
}

/** What is wrong with them: rows that no paper has, and things that are not there. */
export function paperProblems(folder: string, catalogue: Catalogue): Problem[] {
	const { national, local } = read(folder)
	const rows = (national.value?.papers ?? []).flatMap((paper) => Object.entries(paper.rows))
	const ids = rows.map(([id]) => id)
	const unknownIn = (file: string, field: string, named: readonly string[]) =>
		named
			.filter((id) => !ids.includes(id))
			.map((id) => {
				const near = nearest(id, ids)
				return problemAt(
					`content/${file}`,
					field || id,
					`No paper has a row "${id}". ` +
						(near ? `Did you mean "${near}"?` : 'They are named N01, A01, C01, O01, H01 and so on.'),
				)
			})
	const unknown = [
		...unknownIn(papersHereFile(folder), '', Object.keys(local.value ?? {})),
		...(national.value?.subjects ?? []).flatMap(({ id, rows }) => unknownIn(papersFile, `subjects.${id}`, rows)),
	]
	const here = (file: string, witnesses: readonly (readonly [string, readonly Witness[]])[]) =>
		witnesses.flatMap(([id, all]) =>
			all.flatMap(({ at }) => {
				if (isTitled(at) || pageKinds.some((kind) => catalogue[kind].has(at))) return []
				const thing = thingAt(at)
				const kind = thing && folders[thing.folder]
				if (kind && hasPage(kind, thing.id, catalogue)) return []
				const near = kind
					? nearest(thing.id, [...catalogue[kind].keys()])
					: nearest(at, [...Object.keys(titledPages), ...pageKinds.flatMap((kind) => [...catalogue[kind].keys()])])
				return [
					problemAt(
						`content/${file}`,
						id,
						`There is no page "${at}". ` +
							(near ? `Did you mean "${thing ? `${thing.folder}/` : ''}${near}"?` : 'Take it out, or name another.'),
					),
				]
			}),
		)
	return [
		...national.problems,
		...local.problems,
		...unknown,
		...here(
			papersFile,
			rows.map(([id, { here }]) => [id, here] as const),
		),
		...here(papersHereFile(folder), Object.entries(local.value ?? {})),
	]
}
