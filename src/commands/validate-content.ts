import { areaFolder } from '#catalogue/area-folder.ts'
import { logoProblems } from '#catalogue/area-looks.ts'
import { build } from '#catalogue/build.ts'
import { readCounts } from '#catalogue/counts.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import { filesIn, type DocumentPlace, type RawDocument } from '#catalogue/files.ts'
import { contentFiles } from '#catalogue/folder.ts'
import { counted, problemAt, report, type Problem } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'
import { mapProblems } from '#catalogue/map.ts'
import { paperProblems } from '#catalogue/papers.ts'
import { readPlaces } from '#catalogue/places.ts'
import { identifierProblems } from '#catalogue/identifiers.ts'
import { lostIds, readPublished } from '#catalogue/published.ts'
import { recordingProblems } from '#catalogue/recordings.ts'
import { readReleased } from '#catalogue/released.ts'
import { contentFolder, rawDocuments } from '#catalogue/read.ts'
import { settingPlaceProblems } from '#catalogue/settings.ts'
import { signedProblems } from '#catalogue/signed.ts'
import { signOffProblems } from '#catalogue/sign-off.ts'
import { runContentlayer, type ContentlayerRun } from '#build/contentlayer/run.ts'
import { dayOrExit } from './day-or-exit.ts'
import { readingProblems } from '#catalogue/reading-words.ts'
import { stringProblems } from '#catalogue/string-problems.ts'

/**
 * `text` reports every problem at once, `errors` those alone that stop a build; `catalogue` is absent when there is
 * one.
 */
type Validation = { catalogue?: Catalogue; files: number; warnings: number; text: string; errors: string }

/** Reads all content the quick way, straight from disk, and validates it: for editors, who want to know in seconds. */
export function validateFromDisk(consequence: string): Validation {
	const { files, unread, problems } = filesIn(contentFolder)
	return validate(files, unread, problems, consequence)
}

/**
 * Runs Contentlayer, unless it just ran, and validates what arrived, as the pages will meet it. `consequence` closes
 * the report: what did not happen because of it.
 */
export async function validateContent(consequence: string, run?: ContentlayerRun): Promise<Validation> {
	if (!run && hasUnsafeFiles()) return validateFromDisk(consequence)
	const { files, unread, problems } = run ?? (await runContentlayer())
	const readable = new Set(files)
	const documents = rawDocuments().filter(({ file }) => readable.has(file))
	const arrived = new Set(documents.map(({ file }) => file))
	const missing = files
		.filter((file) => !arrived.has(file))
		.map((file) => problemAt(file, '(file)', wordings['not arrived']()))
	return validate(documents, unread, [...problems, ...missing], consequence)
}

/** Whether something lies in the content that Contentlayer must not meet: code, or a link that leads nowhere. */
export const hasUnsafeFiles = (): boolean => contentFiles(contentFolder).problems.length > 0

function validate(
	documents: readonly RawDocument[],
	unread: readonly DocumentPlace[],
	problems: readonly Problem[],
	consequence: string,
): Validation {
	const today = dayOrExit()
	const built = build(documents, today, unread)
	const { catalogue, isWhole } = built
	const all = [
		...problems,
		...stringProblems(),
		...readingProblems(),
		...readPlaces(contentFolder).problems,
		...logoProblems(contentFolder),
		...settingPlaceProblems(contentFolder, catalogue),
		...readReleased(contentFolder).problems,
		...readCounts(contentFolder).problems,
		...(isWhole
			? [
					...mapProblems(contentFolder, catalogue),
					...lostIds(contentFolder, catalogue),
					...identifierProblems(contentFolder, readPublished(contentFolder), catalogue),
					...signOffProblems(contentFolder, catalogue),
					...signedProblems(contentFolder, catalogue, today),
					...recordingProblems(contentFolder, catalogue),
					...paperProblems(contentFolder, catalogue),
				]
			: []),
		...built.problems,
	]
	const outcome = isWhole ? consequence : `${consequence} What fits together is looked at once all can be read.`
	const errors = all.filter(({ severity }) => severity === 'error')
	const told = all.filter(isTheirs)
	const ours = all.length - told.length
	return {
		...(errors.length > 0 ? {} : { catalogue }),
		files: documents.length,
		warnings: told.filter(({ severity }) => severity === 'warning').length,
		text: [report(told, outcome), ...(ours > 0 ? [oursSaid(ours)] : [])].filter(Boolean).join('\n'),
		errors: report(errors, outcome),
	}
}

/** Whoever keeps an area cannot mend what comes with the project: they hear of it where it stops the build. */
const isTheirs = ({ file, severity }: Problem): boolean =>
	severity === 'error' || areaFolder(contentFolder) === 'example' || !file.startsWith('content/national/')

const oursSaid = (count: number): string =>
	`${counted(count, 'warning')} about what comes with First Door left out: npm run update may have it mended.`
