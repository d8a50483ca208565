import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'
import { unreadFolder } from './area-folder.ts'

type Listing = { files: string[]; problems: Problem[] }

/**
 * Every file below a content folder but those of unread folders, by its path there, in order; links that lead nowhere
 * or back to where they stand are problems.
 */
function listing(
	folder: string,
	unread: readonly string[],
	from = folder,
	above: readonly string[] = [realpathSync(folder)],
): Listing {
	const all: Listing = { files: [], problems: [] }
	for (const name of readdirSync(folder).sort()) {
		if (name.startsWith('.') || unread.includes(name)) continue
		const path = join(folder, name)
		const relativePath = relative(from, path).split(sep).join('/')
		const real = realPath(path)
		if (real === undefined) all.problems.push(problemAt(`content/${relativePath}`, '(file)', wordings['dead link']()))
		else if (above.includes(real))
			all.problems.push(problemAt(`content/${relativePath}`, '(folder)', wordings['circular link']()))
		else if (!statSync(real).isDirectory()) all.files.push(relativePath)
		else {
			const inner = listing(path, [], from, [...above, real])
			all.files.push(...inner.files)
			all.problems.push(...inner.problems)
		}
	}
	return all
}

/**
 * The files of a content folder that may be read, and why others may not. Contentlayer reads every Markdown file,
 * whether or not it has a place, and would run code that stands between the lines of `---`; so nothing is given to it
 * while there is a problem here.
 */
export function contentFiles(folder: string): Listing {
	const { files, problems } = listing(folder, [unreadFolder(folder)])
	const languages = new Map(files.flatMap((file) => languageOf(folder, file)))
	return {
		files: files.filter((file) => !languages.has(file)),
		problems: [
			...problems,
			...[...languages].map(([file, language]) => problemAt(`content/${file}`, '(file)', wordings.code(language))),
		],
	}
}

/** The language a Markdown file names after its opening `---`, in which its reader might run it. */
function languageOf(folder: string, file: string): [file: string, language: string][] {
	if (!/\.mdx?$/i.test(file)) return []
	const language = /^\uFEFF?---(?!-)[^\S\n]*(\S[^\n]*)/.exec(beginningOf(join(folder, file)))?.[1]
	return language === undefined ? [] : [[file, language.trim()]]
}

function beginningOf(path: string): string {
	const bytes = Buffer.alloc(80)
	const file = openSync(path, 'r')
	try {
		return bytes.toString('utf8', 0, readSync(file, bytes))
	} finally {
		closeSync(file)
	}
}

function realPath(path: string): string | undefined {
	try {
		return realpathSync(path)
	} catch {
		return undefined
	}
}
