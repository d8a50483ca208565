import { parse } from 'yaml'
import { areaFolderOf } from '#catalogue/area-folder.ts'
import { build } from '#catalogue/build.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { counted, type Problem } from '#domain/mistakes/problems.ts'
import { schoolCalendarOf } from '#catalogue/school-calendar.ts'
import { placeIdsOf } from '#domain/delivery.ts'
import type { Session } from '#domain/model/session.ts'
import type { Draft, FeedEvent } from '#exchange/icalendar/feed.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { cancelledDates } from './cancelled-dates.ts'
import { closureOf, isClosure, placeIn } from './closures.ts'
import { eventsByService } from './match-events.ts'
import { eventWords } from './messages.ts'
import type { MadeNotice } from './notice-file.ts'
import type { Titles } from './titles.ts'
import { changesOf, lineOf, type Change } from './changes.ts'
import { diffOf, withList, writtenItems, type Edit } from '#commands/yaml-list.ts'

/** What calendars would change: what to say, the files as they would be, and what keeps them from being written. */
export type Plan = { says: string[]; files: { file: string; text: string }[]; faults: string[]; problems: Problem[] }

type PlanInput = {
	documents: readonly RawDocument[]
	textOf: (file: string) => string
	today: string
	service?: string | undefined
	/** What titles are known to mean, and which of them were said just now. */
	titles: Titles
	chosenTitles: Titles
}

/** Where `sessions` goes in a file that has none: before the fields that usually follow it. */
const afterSessions = ['lasts', 'cost', 'amounts', 'phone', 'text', 'email', 'web', 'hours', 'spoken', 'checked']

export function planOf(
	events: readonly FeedEvent[],
	{ documents: all, textOf, today, service, titles, chosenTitles }: PlanInput,
): Plan {
	const documents = all.filter(({ locale }) => locale === undefined || locale === sourceLocale)
	const { catalogue } = build(documents, today)
	const services = [...catalogue.services.values()].filter(({ national }) => !national)
	const names = services.map(({ id, words }) => ({ id, name: words[sourceLocale]?.name ?? id }))
	const ids = names.map(({ id }) => id)
	const faults = [...(service === undefined ? [] : [service]), ...Object.values(chosenTitles)].flatMap(
		(id) => faultOf(id, ids, documents) ?? [],
	)
	if (faults.length > 0) return { says: [], files: [], faults, problems: [] }
	const closures = service === undefined ? events.filter((event) => isClosure(event, today)) : []
	const others = events.filter((event) => !closures.includes(event))
	const { byService, strays } = eventsByService(others, names, { all: service, titles: { ...titles, ...chosenTitles } })
	const plan: Plan = { says: [], files: [], faults: [], problems: [] }
	const calledOff = [...byService].flatMap(([id, mine]) =>
		addService(
			plan,
			{ entry: catalogue.services.get(id)!, name: names.find((one) => one.id === id)!.name, events: mine },
			{ catalogue, documents, textOf, today },
		),
	)
	if (strays.length > 0)
		plan.says.push(
			[
				"These match no service. To take one, make its title the service's English name, " +
					'write a line "service: <id>" in its description, or say which it is, which is remembered: ' +
					'--title "<title>=<id>"',
				...strays.map((line) => `  ${line}`),
			].join('\n'),
		)
	const notices = closures.map((event) => closureOf(event, catalogue, documents))
	if (notices.length > 0)
		plan.says.push(['Closed for whole days:', ...notices.map(({ says }) => `  ${says}`)].join('\n'))
	plan.files.push(...[...calledOff, ...notices].flatMap(({ file }) => file ?? []))
	if (byService.size === 0 && notices.every(({ file }) => !file))
		plan.faults.push('No event matches a service of this area.')
	const withNotices = [...documents, ...[...calledOff, ...notices].flatMap(({ document }) => document ?? [])]
	return { ...plan, problems: problemsWith(plan.files, withNotices, today) }
}

type ServiceEvents = { entry: Entry<'services'>; name: string; events: readonly FeedEvent[] }

/** Adds what a calendar makes of a service's sessions; gives back the notices of dates that it calls off. */
function addService(
	plan: Plan,
	{ entry, name, events }: ServiceEvents,
	{
		catalogue,
		documents,
		textOf,
		today,
	}: Omit<PlanInput, 'service' | 'titles' | 'chosenTitles'> & { catalogue: Catalogue },
): MadeNotice[] {
	const before = entry.facts.sessions ?? []
	const { sessions: fresh, notices } = cancelledDates({
		entry,
		cancelled: events.flatMap(({ cancelled = [] }) => cancelled),
		sessions: events.flatMap(({ drafts }) => drafts.map((draft) => withPlace(draft, entry, catalogue))),
		catalogue,
		documents,
		today,
	})
	const words = events.flatMap(eventWords)
	const head = `${name}  ${entry.file}`
	if (fresh.length === 0) {
		if (before.length > 0)
			plan.faults.push(
				`${name}: the calendar has nothing for it that is still to come, so its ` +
					`${counted(before.length, 'session')} would all go. ` +
					`If it has really ended, take them out of ${entry.file} by hand.`,
			)
		if (words.length > 0) plan.says.push([head, ...words.map((line) => `  ${line}`)].join('\n'))
		return []
	}
	const text = textOf(entry.file)
	const nation = [...catalogue.area.values()][0]?.facts.nation ?? 'england'
	const changes = changesOf(before, fresh, schoolCalendarOf(catalogue, nation), today)
	const edits = changes.map(editOf)
	plan.says.push(
		[
			head,
			...[
				...diffOf(edits, writtenItems(text, 'sessions')),
				...unchanged(changes),
				...otherPlaces(before, changes),
				...notices.map(({ says }) => says),
				...words,
			].map((line) => `  ${line}`),
		].join('\n'),
	)
	if (changes.length !== before.length || !changes.every((change) => 'keep' in change))
		plan.files.push({ file: entry.file, text: withList(text, 'sessions', edits, afterSessions) })
	return notices
}

function editOf(change: Change): Edit {
	if ('keep' in change) return change
	return 'add' in change ? { add: lineOf(change.add) } : { change: change.change, to: lineOf(change.to) }
}

function unchanged(changes: readonly Change[]): string[] {
	const count = changes.filter((change) => 'keep' in change).length
	return count > 0 ? [`${counted(count, 'session')} ${count === 1 ? 'stays as it is' : 'stay as they are'}.`] : []
}

/** A centre's calendar knows that centre: sessions at a place it never names may stand in another calendar. */
function otherPlaces(before: readonly Session[], changes: readonly Change[]): string[] {
	const indexOf = (change: Change) => ('keep' in change ? change.keep : 'change' in change ? change.change : -1)
	const places = changes.map(
		(change) => ('keep' in change ? before[change.keep]! : 'change' in change ? change.to : change.add).at,
	)
	const lostPlaces = before
		.filter(({ at }, index) => at && !places.includes(at) && !changes.some((change) => indexOf(change) === index))
		.map(({ at }) => at)
	return [...new Set(lostPlaces)].map(
		(at) =>
			`Nothing here is at ${at}. If that place has a calendar of its own, ` +
			'put both files in one folder and give the folder.',
	)
}

/**
 * A session with its place, where the calendar names one we know by name or postcode; a service's only place goes
 * without saying.
 */
function withPlace({ session, place }: Draft, { facts }: Entry<'services'>, { venues }: Catalogue): Session {
	const places = placeIdsOf(facts)
	const venue = placeIn(place, { venues })?.id
	const at =
		venue ??
		(/^(online|zoom|(microsoft )?teams|google meet|https?:)/i.test(place) && places.includes('online')
			? 'online'
			: undefined)
	return at === undefined || (places.length === 1 && places[0] === at) ? session : { ...session, at }
}

/** What the content check would say of the files as they would be. */
function problemsWith(files: Plan['files'], documents: readonly RawDocument[], today: string): Problem[] {
	const texts = new Map(files.map(({ file, text }) => [file, text]))
	const changedDocuments = documents.map((one) =>
		texts.has(one.file) ? { ...one, data: parse(texts.get(one.file)!) as unknown } : one,
	)
	return files.length === 0
		? []
		: build(changedDocuments, today).problems.filter(({ file, severity }) => texts.has(file) && severity === 'error')
}

function faultOf(service: string, ids: readonly string[], documents: readonly RawDocument[]): string | undefined {
	if (ids.includes(service)) return undefined
	const there = documents.find(({ kind, id, locale }) => kind === 'services' && id === service && !locale)
	if (there?.root === 'national')
		return (
			`"${service}" is a national service, which comes with the project. ` +
			`Only services in content/${areaFolderOf(documents)}/services/ take sessions from a calendar.`
		)
	if (there) return `${there.file} has mistakes of its own. Run npm run check:content and mend them first.`
	const near = nearest(service, ids)
	const folder = `content/${areaFolderOf(documents)}/services/`
	return `There is no service "${service}" in ${folder}.${near ? ` Did you mean "${near}"?` : ''}`
}
