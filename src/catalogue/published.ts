import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { z } from 'zod'
import { text } from '#domain/model/fields.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { Catalogue } from './entry.ts'
import { publishedFile } from './files.ts'
import { identifiersNow, keptIdentifiers } from './identifiers.ts'
import { readLocalFile } from './local-file.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'

const calendarVersion = z.strictObject({ version: z.number().int().nonnegative(), times: text })
const shape = z.strictObject({
	services: z.record(z.string(), text),
	calendars: z.record(z.string(), calendarVersion).optional(),
	identifiers: keptIdentifiers.optional(),
})

/**
 * Ids that links given out may hold, each with the name it was published by, and how often the times of each had
 * changed by then; none before the first release.
 */
type Published = {
	ids: Readonly<Record<string, string>>
	calendars: Readonly<Record<string, CalendarVersion>>
	identifiers?: z.infer<typeof keptIdentifiers> | undefined
}
type CalendarVersion = z.infer<typeof calendarVersion>

export function readPublished(folder: string): Published & { problems: Problem[] } {
	const { value, problems } = readLocalFile(folder, publishedFile(folder), shape)
	const { services, calendars, identifiers } = value ?? {}
	return { ids: services ?? {}, calendars: calendars ?? {}, identifiers, problems }
}

type ServiceTimes = { id: string; sessions?: readonly object[] | undefined }

/**
 * How often the times of a service have changed since they were first published: the SEQUENCE of its calendar (RFC
 * 5545, 3.8.7.4), by which whoever added or follows it learns of a change. One more than at the last release once they
 * differ from what went out then.
 */
export function calendarVersions(folder: string): (service: ServiceTimes) => number {
	const { calendars } = readPublished(folder)
	return (service) => versionOf(service, calendars[service.id]).version
}

/** Whether the times of a service have gone out with a release. */
export function calendarsPublished(folder: string): (service: string) => boolean {
	const { calendars } = readPublished(folder)
	return (service) => Object.hasOwn(calendars, service)
}

function versionOf(
	{ sessions }: Pick<ServiceTimes, 'sessions'>,
	published: CalendarVersion | undefined,
): CalendarVersion {
	const times = createHash('sha256')
		.update(JSON.stringify(sessions ?? []))
		.digest('hex')
		.slice(0, 8)
	if (!published) return { version: 0, times }
	return { version: published.times === times ? published.version : published.version + 1, times }
}

/**
 * What the content no longer answers of all that was published: a link given out would find nothing, or something else.
 */
export function lostIds(folder: string, catalogue: Catalogue): Problem[] {
	const { ids, problems } = readPublished(folder)
	const file = `content/${publishedFile(folder)}`
	const names = namesIn(catalogue)
	const retiredIds = new Set(
		[...catalogue.services.values(), ...catalogue.ended.services.values()].flatMap(({ facts }) => facts.was ?? []),
	)
	const missing = Object.entries(ids).flatMap(([id, name]) => {
		const now = names.get(id)
		if (now === undefined)
			return retiredIds.has(id)
				? []
				: [
						problemAt(
							file,
							`services.${id}`,
							`“${name}” was published and is gone, so links given out find nothing. ` +
								'Put its folder back with "closed: { on: <day>, instead: [<id>] }", ' +
								'or name it under "was" of what it became.',
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
	return [...problems, ...missing]
}

/** The list of ids to keep at a release: all that was published before, and all there is now. */
export function publishedNow(folder: string, catalogue: Catalogue): { yaml: string; added: number } {
	const published = readPublished(folder)
	const { ids, calendars } = published
	const timed = [...catalogue.services.values()].filter(({ id, facts }) => facts.sessions?.length || calendars[id])
	const versions = Object.fromEntries([
		...Object.entries(calendars),
		...timed.map(({ id, facts }) => [id, versionOf(facts, calendars[id])] as const),
	])
	const all = Object.fromEntries(
		[...Object.entries(ids), ...namesIn(catalogue)].sort(([one], [other]) => (one < other ? -1 : 1)),
	)
	return {
		yaml:
			'# Ids that links given out may hold. "npm run release" adds to it; nothing is ever taken out.\n' +
			'# Below them, how often the times of each had changed: calendars say so to whoever follows them.\n' +
			'# Last, what identifiers in open data are made from: it stays, also when the site moves.\n' +
			stringify({ services: all, calendars: versions, identifiers: identifiersNow(published, catalogue) }),
		added: Object.keys(all).length - Object.keys(ids).length,
	}
}

const namesIn = ({ services, ended }: Catalogue): Map<string, string> =>
	new Map(
		[...services.values(), ...ended.services.values()].map(({ id, words }) => [id, words[sourceLocale]?.name ?? id]),
	)

const wordsOf = (name: string): string[] =>
	name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word.length > 2)
const sharesWord = (one: string, other: string): boolean =>
	one === other || wordsOf(one).some((word) => wordsOf(other).includes(word))
