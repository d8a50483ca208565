import { build } from '#catalogue/build.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import { filesIn, type Raw } from '#catalogue/files.ts'
import { admitted } from '#catalogue/folder.ts'
import { problemAt, report, wordings, type Problem } from '#catalogue/problems.ts'
import { readPlaces } from '#catalogue/places.ts'
import { lostIds } from '#catalogue/published.ts'
import { contentFolder, read } from '#catalogue/read.ts'
import { signOffProblems } from '#catalogue/sign-off.ts'
import { carry, type Carried } from '#build/contentlayer/run.ts'
import { dayAsked } from './day-asked.ts'
import { stringProblems } from '#catalogue/string-problems.ts'

/** `text` reports every problem at once; `catalogue` is absent when one of them is an error. */
type Checked = { catalogue?: Catalogue; files: number; warnings: number; text: string }

/** Reads all content the quick way, straight from disk, and judges it: for editors, who want to know in seconds. */
export function quicklyChecked(consequence: string): Checked {
	const { files, problems } = filesIn(contentFolder)
	return judged(files, problems, consequence)
}

/** Has Contentlayer carry all content, unless it just has, and judges what arrived, as the pages will meet it. `consequence` closes the report: what did not happen because of it. */
export async function checkedContent(consequence: string, carried?: Carried): Promise<Checked> {
	if (!carried && mayNotBeCarried()) return quicklyChecked(consequence)
	const { files, problems } = carried ?? (await carry())
	const readable = new Set(files)
	const raw = read().filter(({ file }) => readable.has(file))
	const arrived = new Set(raw.map(({ file }) => file))
	const lost = files
		.filter((file) => !arrived.has(file))
		.map((file) => problemAt(file, '(file)', wordings['not carried']()))
	return judged(raw, [...problems, ...lost], consequence)
}

/** Whether something lies in the content that Contentlayer must not meet: code, or a link that leads nowhere. */
export const mayNotBeCarried = (): boolean => admitted(contentFolder).problems.length > 0

function judged(raw: readonly Raw[], found: readonly Problem[], consequence: string): Checked {
	const built = build(raw, dayAsked())
	const all = [
		...found,
		...stringProblems(),
		...readPlaces(contentFolder).problems,
		...lostIds(contentFolder, built.catalogue),
		...signOffProblems(contentFolder, built.catalogue),
		...built.problems,
	]
	const hasErrors = all.some(({ severity }) => severity === 'error')
	return {
		...(hasErrors ? {} : { catalogue: built.catalogue }),
		files: raw.length,
		warnings: all.filter(({ severity }) => severity === 'warning').length,
		text: report(all, consequence),
	}
}
