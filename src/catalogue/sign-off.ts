import { signOff, type Choice } from '#domain/model/sign-off.ts'
import type { Catalogue } from './entry.ts'
import { signOffFiles } from './files.ts'
import { kindNames } from './kinds.ts'
import { readLocalFile } from './local-file.ts'
import { problemAt, type Problem } from './problems.ts'

/** The choices that wait for a named person, in the order of their files. */
export const readSignOff = (folder: string): readonly Choice[] =>
	Object.values(signOffFiles).flatMap((path) => readLocalFile(folder, path, signOff).value ?? [])

/** What is wrong with the lists: a choice about nothing that exists would wait for ever, and a national one may not lean on an area. */
export function signOffProblems(folder: string, catalogue: Catalogue): Problem[] {
	return Object.entries(signOffFiles).flatMap(([root, path]) => {
		const { value = [], problems } = readLocalFile(folder, path, signOff)
		const isNational = root === 'national'
		const there = new Set(
			kindNames.flatMap((kind) =>
				[...catalogue[kind].values()]
					.filter(({ national }) => national || !isNational)
					.map(({ id }) => `${kind}/${id}`),
			),
		)
		const says = (where: string) =>
			`"${where}" is nothing there is${isNational ? ` in content/national/; a choice about the area's own words belongs in content/${signOffFiles.local}` : ''}. Write a kind and an id, such as urgent-cards/danger, or take the choice out.`
		return [
			...problems,
			...value.flatMap(({ where }, at) =>
				there.has(where) ? [] : [problemAt(`content/${path}`, `${at}.where`, says(where))],
			),
		]
	})
}
