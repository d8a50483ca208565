import { stringify } from 'yaml'
import { z } from 'zod'
import { text } from '#domain/model/fields.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { Catalogue } from './entry.ts'
import { publishedFile } from './files.ts'
import { readLocalFile } from './local-file.ts'
import { problemAt, type Problem } from './problems.ts'

const file = `content/${publishedFile}`
const shape = z.strictObject({ services: z.record(z.string(), text) })

/** Ids that links given out may hold, each with the name it was published by; none before the first release. */
type Published = Readonly<Record<string, string>>

function readPublished(folder: string): { ids: Published; problems: Problem[] } {
	const { value, problems } = readLocalFile(folder, publishedFile, shape)
	return { ids: value?.services ?? {}, problems }
}

/** What the content no longer answers of all that was published: a link given out would find nothing, or something else. */
export function lostIds(folder: string, catalogue: Catalogue): Problem[] {
	const { ids, problems } = readPublished(folder)
	const names = namesIn(catalogue)
	const former = new Set(
		[...catalogue.services.values(), ...catalogue.ended.values()].flatMap(({ facts }) => facts.was ?? []),
	)
	const lost = Object.entries(ids).flatMap(([id, name]) => {
		const now = names.get(id)
		if (now === undefined)
			return former.has(id)
				? []
				: [
						problemAt(
							file,
							`services.${id}`,
							`“${name}” was published and is gone, so links given out find nothing. Put its folder back with "closed: { on: <day>, instead: [<id>] }", or name it under "was" of what it became.`,
						),
					]
		return sharesWord(name, now)
			? []
			: [
					problemAt(
						file,
						`services.${id}`,
						`was published as “${name}” and is now “${now}”. If that is another service, give it an id of its own.`,
						'warning',
					),
				]
	})
	return [...problems, ...lost]
}

/** The list of ids to keep at a release: all that was published before, and all there is now. */
export function publishedNow(folder: string, catalogue: Catalogue): { yaml: string; added: number } {
	const { ids } = readPublished(folder)
	const all = Object.fromEntries(
		[...Object.entries(ids), ...namesIn(catalogue)].sort(([one], [other]) => (one < other ? -1 : 1)),
	)
	return {
		yaml: `# Ids that links given out may hold. "npm run release" adds to it; nothing is ever taken out.\n${stringify({ services: all })}`,
		added: Object.keys(all).length - Object.keys(ids).length,
	}
}

const namesIn = ({ services, ended }: Catalogue): Map<string, string> =>
	new Map([...services.values(), ...ended.values()].map(({ id, words }) => [id, words[sourceLocale]?.name ?? id]))

const wordsOf = (name: string): string[] =>
	name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word.length > 2)
const sharesWord = (one: string, other: string): boolean =>
	one === other || wordsOf(one).some((word) => wordsOf(other).includes(word))
