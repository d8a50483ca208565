import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { z } from 'zod'
import { importsFolder } from '#catalogue/files.ts'
import { readLocalFile } from '#catalogue/local-file.ts'
import { report } from '#domain/mistakes/problems.ts'
import { newId } from '#domain/model/fields.ts'

/** Which service is meant by a title that is not its name, by title. */
export type Titles = Readonly<Record<string, string>>

const fileIn = (content: string): string => `${importsFolder(content)}/calendar-titles.yaml`

/** What was remembered of calendars' titles; nothing before the first, and what is wrong where it cannot be read. */
export function rememberedTitles(content: string): { titles: Titles; faults: string[] } {
	const { value, problems } = readLocalFile(content, fileIn(content), z.record(z.string(), newId))
	return { titles: value ?? {}, faults: problems.length > 0 ? [report(problems, 'Mend that first.')] : [] }
}

export function rememberTitles(content: string, titles: Titles): void {
	const sorted = Object.fromEntries(Object.entries(titles).sort(([one], [other]) => (one < other ? -1 : 1)))
	const file = join(content, fileIn(content))
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(
		file,
		'# What calendars call services, where that is not their English name. "npm run sessions" adds to it;\n' +
			'# take a line out when the title means another group.\n' +
			stringify(sorted),
	)
}

/** "Songs with Jo=rhyme-time" */
export function titleOf(text: string): [title: string, id: string] | undefined {
	const [, title, id] = /^\s*(\S.*?)\s*=\s*([a-z0-9][a-z0-9-]*)\s*$/.exec(text) ?? []
	return title && id ? [title, id] : undefined
}
