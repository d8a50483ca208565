import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { isDate } from '#domain/model/fields.ts'
import { mondayOf } from '#domain/counts/tally.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { weekCounts, type WeekCounts } from '#domain/model/counts.ts'
import { countsFolder } from './files.ts'
import { readLocalFile } from './local-file.ts'

/** Page views by the Monday of their week, the first first, and what is wrong with the files that hold them. */
export function readCounts(folder: string): { weeks: ReadonlyMap<string, WeekCounts>; problems: Problem[] } {
	const weeks = new Map<string, WeekCounts>()
	const problems: Problem[] = []
	for (const name of namesIn(join(folder, countsFolder(folder)))) {
		const file = `${countsFolder(folder)}/${name}`
		const monday = name.replace(/\.yaml$/, '')
		if (!name.endsWith('.yaml') || !isDate(monday) || mondayOf(monday) !== monday) {
			problems.push(problemAt(`content/${file}`, '(file)', 'is called by no Monday, as 2026-11-23.yaml is.'))
			continue
		}
		const { value, problems: own } = readLocalFile(folder, file, weekCounts)
		if (value) weeks.set(monday, value)
		problems.push(...own)
	}
	return { weeks, problems }
}

const namesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => !name.startsWith('.'))
				.sort()
		: []

export const countsFile = (folder: string, monday: string): string => `${countsFolder(folder)}/${monday}.yaml`

/** What a week's file says; the same counts are the same text. */
export const countsYaml = (counts: WeekCounts): string =>
	'# How often pages were opened in the week from this Monday. "npm run counts" writes it.\n' +
	'# Nothing under 5 is in it, and no total from which one could be found.\n' +
	stringify(counts)
