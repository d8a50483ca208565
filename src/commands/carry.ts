import { spawnSync } from 'node:child_process'
import { eachFile } from '../catalogue/files.ts'
import type { Problem } from '../catalogue/problems.ts'
import { carriedFolder, contentFolder } from '../catalogue/read.ts'
import { contentlayer } from './contentlayer.ts'

/** The files that should have arrived, and what is wrong with the others. */
export type Carried = { files: string[]; problems: Problem[] }

/**
 * Runs Contentlayer over the content, leaving out files that cannot be read at all, and says what is wrong with those.
 * @throws when Contentlayer itself fails
 */
export function carry(): Carried {
	const files: string[] = []
	const broken: string[] = []
	const problems: Problem[] = []
	for (const reading of eachFile(contentFolder)) {
		if (reading.file) files.push(reading.file.file)
		if (reading.broken) broken.push(reading.broken)
		problems.push(...reading.problems)
	}
	const run = spawnSync(process.execPath, contentlayer('build'), {
		encoding: 'utf8',
		env: { ...process.env, PWD: carriedFolder, FIRST_DOOR_CONTENT: contentFolder, FIRST_DOOR_BROKEN: broken.join('\n'), NODE_NO_WARNINGS: '1' },
	})
	if (run.status !== 0) throw new Error(`Contentlayer stopped:\n${run.stdout}${run.stderr}`)
	return { files, problems }
}
