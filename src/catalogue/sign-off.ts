import { signOff, type SafetyChoice } from '#domain/model/sign-off.ts'
import type { Catalogue } from './entry.ts'
import { signOffFile } from './files.ts'
import { kindNames } from './kinds.ts'
import { readLocalFile } from './local-file.ts'
import { problemAt, type Problem } from './problems.ts'

/** The choices that wait for a named person, in the order of their file. */
export const readSignOff = (folder: string): { choices: readonly SafetyChoice[]; problems: Problem[] } => {
	const { value, problems } = readLocalFile(folder, signOffFile, signOff)
	return { choices: value ?? [], problems }
}

/** What is wrong with the list: a choice about nothing that exists would wait for ever. */
export function signOffProblems(folder: string, catalogue: Catalogue): Problem[] {
	const { choices, problems } = readSignOff(folder)
	const there = new Set(kindNames.flatMap((kind) => [...catalogue[kind].keys()].map((id) => `${kind}/${id}`)))
	return [
		...problems,
		...choices.flatMap(({ where }, at) =>
			there.has(where)
				? []
				: [
						problemAt(
							`content/${signOffFile}`,
							`${at}.where`,
							`"${where}" is nothing there is. Write a kind and an id, such as urgent-cards/danger, or take the choice out.`,
						),
					],
		),
	]
}
