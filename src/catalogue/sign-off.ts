import { signOff, type SafetyChoice } from '#domain/model/sign-off.ts'
import type { Catalogue } from './entry.ts'
import { signOffFiles } from './files.ts'
import { kindNames } from './kinds.ts'
import { readLocalFile } from './local-file.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'

const readEach = (folder: string) =>
	signOffFiles(folder).map((file) => {
		const { value, problems } = readLocalFile(folder, file, signOff)
		return { file, choices: value ?? [], problems }
	})

/** The choices that wait for a named person, in the order of their files. */
export const readSignOff = (folder: string): readonly SafetyChoice[] =>
	readEach(folder).flatMap(({ choices }) => choices)

/** What is wrong with the list: a choice about nothing that exists would wait for ever. */
export function signOffProblems(folder: string, catalogue: Catalogue): Problem[] {
	const there = new Set(kindNames.flatMap((kind) => [...catalogue[kind].keys()].map((id) => `${kind}/${id}`)))
	return readEach(folder).flatMap(({ file, choices, problems }) => [
		...problems,
		...choices.flatMap(({ where }, at) =>
			there.has(where)
				? []
				: [
						problemAt(
							`content/${file}`,
							`${at}.where`,
							`"${where}" is nothing there is. Write a kind and an id, such as urgent-cards/danger, ` +
								'or take the choice out.',
						),
					],
		),
	])
}
