import {
	originBy,
	signatures,
	signedKinds,
	standingOf,
	type Signature,
	type SignedKind,
	type Standing,
} from '#domain/model/signed.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { counted, problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { isLocale, sourceLocale, type Locale } from '#i18n/locales.ts'
import { englishHash } from './english-hash.ts'
import type { Catalogue } from './entry.ts'
import { readDocument, signedFiles } from './files.ts'
import type { Words } from './kinds.ts'
import { readLocalFile } from './local-file.ts'

const readEach = (folder: string) =>
	signedFiles(folder).map((file) => {
		const { value, problems } = readLocalFile(folder, file, signatures)
		return { file, all: value ?? [], problems }
	})

/** Which words somebody read: `urgent-cards/danger pl`. */
export const signedKey = ({ what, language }: Pick<Signature, 'what' | 'language'>): string => `${what} ${language}`

const partsOf = (what: string) => what.split('/') as [SignedKind, string]

/** The version of the words of a thing in one language as they stand; nothing where it has none. */
export function wordsNow(
	folder: string,
	catalogue: Catalogue,
	{ what, language }: Pick<Signature, 'what' | 'language'>,
): string | undefined {
	const [kind, id] = partsOf(what)
	const entry = catalogue[kind].get(id)
	if (!entry?.words[language]) return undefined
	const words = readDocument(folder, entry.file.replace(/^content\//, '').replace('facts.yaml', `${language}.md`))
	return words && englishHash(words.data as object, words.body)
}

/** The signatures of an area, each with where it stands; a later one takes the place of an earlier one. */
export function readSigned(
	folder: string,
	catalogue: Catalogue,
	today: string,
): (Signature & { standing: Standing })[] {
	const all = readEach(folder).flatMap(({ all }) => all)
	const inOrder = all.toSorted((one, other) => one.on.localeCompare(other.on))
	const latest = new Map(inOrder.map((one) => [signedKey(one), one]))
	return [...latest.values()].map((one) => ({
		...one,
		standing: standingOf(one, wordsNow(folder, catalogue, one), today),
	}))
}

export const holds = ({ standing }: { standing: Standing }): boolean => standing === 'signed' || standing === 'due'

/** The words whose signature holds say so, and are no longer a machine's alone. */
export function withSignatures(folder: string, catalogue: Catalogue, today: string): Catalogue {
	const holding = readSigned(folder, catalogue, today).filter(holds)
	if (holding.length === 0) return catalogue
	const byKind = Map.groupBy(holding, ({ what }) => partsOf(what)[0])
	const kinds = [...byKind].map(([kind, signed]) => {
		const things = new Map<string, { words: Readonly<Partial<Record<string, Words<SignedKind>>>> }>(catalogue[kind])
		for (const { what, language, role, organisation, on, until } of signed) {
			const [, id] = partsOf(what)
			const thing = things.get(id)!
			const words = thing.words[language]!
			const origin = language === sourceLocale ? words.standing.origin : originBy(role)
			const standing = { ...words.standing, origin, signed: { role, organisation, on, until } }
			things.set(id, { ...thing, words: { ...thing.words, [language]: { ...words, standing } } })
		}
		return [kind, things] as const
	})
	return { ...catalogue, ...Object.fromEntries(kinds) }
}

/** How many texts there are to sign in one language, and where they stand. */
export type SignedCount = { language: Locale; all: number } & Record<Standing, number>

export function signedCounts(folder: string, catalogue: Catalogue, today: string): SignedCount[] {
	const signed = readSigned(folder, catalogue, today)
	return shownLocales.map(({ tag }) => {
		const inLanguage = signed.filter(({ language }) => language === tag)
		const count = (standing: Standing) => inLanguage.filter((one) => one.standing === standing).length
		const all = signedKinds.flatMap((kind) => [...catalogue[kind].values()]).filter(({ words }) => words[tag]).length
		return {
			language: tag,
			all,
			signed: count('signed'),
			due: count('due'),
			changed: count('changed'),
			ended: count('ended'),
		}
	})
}

/** One line for whoever builds: what nobody has signed, and what somebody must sign again. */
export function signedLine(counts: readonly SignedCount[]): string {
	const sum = (of: (one: SignedCount) => number) => counts.reduce((total, one) => total + of(one), 0)
	const again = (['changed', 'due', 'ended'] as const).map((name) => [sum((one) => one[name]), name] as const)
	const says = { changed: 'changed since', due: 'due soon', ended: 'ended' }
	const parts = again.filter(([count]) => count > 0).map(([count, name]) => `${count} ${says[name]}`)
	return (
		`${sum((one) => one.signed + one.due)} of ${counted(
			sum((one) => one.all),
			'text',
		)} that tell people what to do ` + `are signed${parts.length > 0 ? ` (${parts.join(', ')})` : ''}: npm run signed.`
	)
}

/** What is wrong: a signature under nothing there is; words changed since; what ends soon. */
export function signedProblems(folder: string, catalogue: Catalogue, today: string): Problem[] {
	const files = readEach(folder)
	const standing = new Map(readSigned(folder, catalogue, today).map((one) => [signedKey(one), one.standing]))
	const problem = (file: string, { what, language, on, until }: Signature): Problem[] => {
		const at = (says: string, severity?: 'warning') => [
			problemAt(`content/${file}`, `${what} ${language}`, says, severity),
		]
		const [kind, id] = partsOf(what)
		if (!catalogue[kind].has(id)) {
			const near = nearest(id, [...catalogue[kind].keys()])
			return at(`is nothing there is. ${near ? `Did you mean "${kind}/${near}"?` : 'Take it out.'}`)
		}
		if (!isLocale(language)) return at(`"${language}" is no language of this site.`)
		switch (standing.get(signedKey({ what, language }))) {
			case 'changed':
				return at(
					`was signed on ${on}, and its words have changed since. Have it read again: npm run signed.`,
					'warning',
				)
			case 'ended':
				return at(`was signed until ${until}. Have it read again: npm run signed.`, 'warning')
			case 'due':
				return at(`is signed until ${until} only. Have it read again: npm run signed.`, 'warning')
			default:
				return []
		}
	}
	return files.flatMap(({ file, all, problems }) => [...problems, ...all.flatMap((one) => problem(file, one))])
}
