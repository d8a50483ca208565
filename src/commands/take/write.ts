import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, isAbsolute } from 'node:path'

/**
 * Writes files of the content, by their names below `content/`: all beside where they go first, then each takes its
 * place, so that one that cannot be written changes nothing. What a run that was cut off left beside them goes.
 * @throws when one cannot be written, or a link would lead it out of the content folder
 */
export function writeWhole(content: string, files: ReadonlyMap<string, string>): void {
	const beside: { from: string; to: string }[] = []
	const folders: string[] = []
	try {
		for (const [file, text] of files) {
			const to = join(content, file.replace(/^content\//, ''))
			const folder = dirname(to)
			if (!existsSync(folder)) folders.push(mkdirSync(folder, { recursive: true }) ?? folder)
			if (isOutside(content, existsSync(to) ? to : folder)) throw new Error(`${file} is a link that leads out of it.`)
			const from = join(folder, `.${basename(to)}.taking`)
			rmSync(from, { force: true })
			writeFileSync(from, text, { flag: 'wx' })
			beside.push({ from, to })
		}
		for (const { from, to } of beside) renameSync(from, to)
	} catch (error) {
		for (const { from } of beside) rmSync(from, { force: true })
		for (const folder of folders) rmSync(folder, { recursive: true, force: true })
		throw error
	}
}

function isOutside(content: string, path: string): boolean {
	const way = relative(realpathSync(content), realpathSync(path))
	return way.startsWith('..') || isAbsolute(way)
}
