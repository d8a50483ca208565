import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn } from '#catalogue/files.ts'
import { counted, report } from '#domain/mistakes/problems.ts'
import type { FeedEvent } from '#exchange/icalendar/feed.ts'
import { calendarText, readCalendarFeed } from '#exchange/icalendar/read.ts'
import { refused, type ImportResult } from '#commands/import-result.ts'
import { sourceOptionsIn } from '#commands/options.ts'
import { sourcesAt } from './fetch.ts'
import { printable } from '#domain/mistakes/visible.ts'
import { refusalWords } from './messages.ts'
import { planOf, type Plan } from './plan.ts'
import { rememberedTitles, rememberTitles, titleOf, type Titles } from './titles.ts'

type Paths = { content: string; copies: string; today: string }
type Options = { where: string; service: string | undefined; chosenTitles: Titles; write: boolean }

const usage =
	'Write: npm run sessions -- <file.ics, a folder of them, or https address> [--service <id>] ' +
	'[--title "<title>=<id>"] [--write]'

/**
 * Reads calendars and says what they change in the sessions of services, or why nothing was changed; writes only when
 * asked to.
 */
export async function sessionsFrom(words: readonly string[], { content, copies, today }: Paths): Promise<ImportResult> {
	const options = chosen(words)
	if (typeof options === 'string') return refused([options])
	const { titles, faults: unreadable } = rememberedTitles(content)
	const { notes, events, faults } = await eventsAt(options, copies, today)
	if (faults.length + unreadable.length > 0) return refused([...unreadable, ...faults])
	const place = (file: string) => join(content, file.replace(/^content\//, ''))
	const plan = planOf(events, {
		documents: filesIn(content).files,
		textOf: (file) => readFileSync(place(file), 'utf8'),
		today,
		service: options.service,
		titles,
		chosenTitles: options.chosenTitles,
	})
	const messages = [...notes, ...plan.says]
	const wrong = faultsOf(plan)
	if (wrong.length > 0) return refused([...messages, ...wrong])
	if (options.write)
		for (const { file, text } of plan.files) {
			mkdirSync(dirname(place(file)), { recursive: true })
			writeFileSync(place(file), text)
		}
	if (options.write && Object.keys(options.chosenTitles).length > 0)
		rememberTitles(content, { ...titles, ...options.chosenTitles })
	return { says: [...messages, outcome(plan.files, options.write, today)].join('\n\n'), isFine: true }
}

async function eventsAt(
	{ where, service }: Options,
	copies: string,
	today: string,
): Promise<{ notes: string[]; events: FeedEvent[]; faults: string[] }> {
	const result = { notes: [] as string[], events: [] as FeedEvent[], faults: [] as string[] }
	for (const source of await sourcesAt(where, { copies, service })) {
		const feed = 'says' in source ? source.says : readCalendarFeed(calendarText(source.bytes), today)
		if (typeof feed === 'string' || !Array.isArray(feed)) {
			result.faults.push(`${source.name} ${typeof feed === 'string' ? feed : refusalWords(feed)}`)
			continue
		}
		if ('note' in source && source.note) result.notes.push(source.note)
		if ('remember' in source) source.remember?.()
		result.events.push(...feed)
	}
	return result
}

function faultsOf({ faults, problems }: Plan): string[] {
	if (problems.length === 0) return faults
	const isPlaceless = problems.some(({ field }) => field.endsWith('.at'))
	return [
		...faults,
		report(problems, 'These would be the mistakes.'),
		...(isPlaceless
			? ["A session's place comes from the event's location: write the place's name or postcode there."]
			: []),
	]
}

function outcome(files: Plan['files'], isWritten: boolean, today: string): string {
	const count = files.length
	if (count === 0) return 'Nothing changes.'
	if (!isWritten)
		return `${counted(count, 'file')} would change. Nothing was written yet: to write it, run this again with --write.`
	const hasService = files.some(({ file }) => file.includes('/services/'))
	return [
		`${counted(count, 'file')} written.`,
		...(hasService
			? [`Set "checked: { on: ${today}, by: …, how: … }" in each service when somebody has looked at it.`]
			: []),
		'Then run: npm run check:content',
	].join(' ')
}

const chosen = (words: readonly string[]) =>
	sourceOptionsIn(
		words,
		usage,
		{
			service: { type: 'string' },
			title: { type: 'string', multiple: true, default: [] },
			write: { type: 'boolean', default: false },
		},
		(where, { service, title, write }): Options | string => {
			const titles = title.map(titleOf)
			const unsaid = title.find((_, at) => titles[at] === undefined)
			if (unsaid !== undefined)
				return `"${printable(unsaid)}" is no title with a service. Write: --title "<title>=<id>"`
			if (service !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(service))
				return (
					`"${printable(service)}" is not the id of a service: ` +
					'an id is the name of its folder, in small letters, figures and "-".'
				)
			const chosenTitles = Object.fromEntries(titles.filter((one) => one !== undefined))
			return { where, service, chosenTitles, write }
		},
	)
