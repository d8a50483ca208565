import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { eachFile, type DocumentPlace } from '#catalogue/files.ts'
import type { Problem } from '#domain/mistakes/problems.ts'
import { contentlayerFolder, contentFolder } from '#catalogue/read.ts'
import { contentlayer } from './command.ts'

/** The files that should have arrived, those that cannot be read, and what is wrong. */
export type ContentlayerRun = { files: string[]; unread: DocumentPlace[]; problems: Problem[] }

/**
 * Runs Contentlayer over the content and meanwhile looks for files that cannot be read and says what is wrong with
 * those.
 * @throws when Contentlayer itself fails
 */
export async function runContentlayer(): Promise<ContentlayerRun> {
	const env = { ...process.env, PWD: contentlayerFolder, FIRST_DOOR_CONTENT: contentFolder, NODE_NO_WARNINGS: '1' }
	const run = spawn(process.execPath, contentlayer('build'), { stdio: ['ignore', 'pipe', 'pipe'], env })
	const files: string[] = []
	const unread: DocumentPlace[] = []
	const problems: Problem[] = []
	for (const reading of eachFile(contentFolder)) {
		if (reading.file) files.push(reading.file.file)
		if (reading.unread) unread.push(reading.unread)
		problems.push(...reading.problems)
	}
	const [output, errors] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')])
	if (run.exitCode !== 0) throw new Error(`Contentlayer stopped:\n${output}${errors}`)
	return { files, unread, problems }
}
