import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { countsFile, countsYaml } from '#catalogue/counts.ts'
import { weeksOf, type WeekResult, type Tally } from '#domain/counts/tally.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { printable, visible } from '#domain/mistakes/visible.ts'
import { fullDate } from '#i18n/format.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { optionsIn } from '#commands/options.ts'
import type { ImportResult } from '../import-result.ts'
import { refused } from '../import-result.ts'
import { writeWhole } from '../take/write.ts'
import { addLog, type Countable } from './add-log.ts'

type Setting = { pages: Countable; content: string; today: string }

const usage = 'Write: npm run counts -- <access.log> [more logs, also .gz] [--again] [--write]'

/** Counts the page views of whole weeks in a host's logs; writes only when asked to, and no week twice. */
export async function countsFrom(words: readonly string[], setting: Setting): Promise<ImportResult> {
	const options = chosen(words)
	if (typeof options === 'string') return refused([options])
	const missing = options.files.filter((file) => !existsSync(file))
	if (missing.length > 0) return refused(missing.map((file) => `${printable(file)} is not there.`))
	if (setting.pages.size === 0) return refused(['There is no site to count the pages of. Run: npm run build'])
	const tally: Tally = new Map()
	const says: string[] = []
	for (const file of options.files) {
		const name = printable(basename(file))
		try {
			const { lines, unread, hasAgents } = await addLog(file, setting.pages, tally)
			if (lines > 0 && lines === unread) return refused([`${name} is no log of a host that is known here.`])
			says.push(
				`${name}: ${counted(lines, 'line')}${unread > 0 ? `, ${unread} of them could not be read` : ''}.` +
					(hasAgents || lines === 0 ? '' : ' It does not say what is a robot, so robots are counted as people.'),
			)
		} catch {
			return refused([`${name} cannot be read to its end. Is it whole?`])
		}
	}
	const weeks = weeksOf(tally, setting.today).map((week) => ({ ...week, ...planFor(week, options.again, setting) }))
	const files = new Map(weeks.flatMap(({ file }) => (file ? [file] : [])))
	if (options.write) writeWhole(setting.content, files)
	return {
		says: visible([...says, '', ...weeks.map(({ line }) => line), '', ending(files.size, options.write)].join('\n')),
		isFine: true,
	}
}

type Plan = { line: string; file?: [path: string, text: string] }

function planFor(week: WeekResult, again: boolean, { content }: Setting): Plan {
	const name = `Week of ${fullDate(sourceLocale, week.monday)}`
	if ('days' in week)
		return { line: `${name}: left out. Only ${week.days} of its 7 days are in these logs, or it is not over.` }
	if (!('counts' in week)) return { line: `${name}: left out. Fewer than 5 views.` }
	const path = countsFile(content, week.monday)
	const text = countsYaml(week.counts)
	const before = existsSync(join(content, path)) ? readFileSync(join(content, path), 'utf8') : undefined
	const { views, languages } = week.counts
	if (before === text) return { line: `${name}: the same as before.` }
	if (before !== undefined && !again)
		return { line: `${name}: counted before, otherwise. To count it anew, run this with --again.` }
	return {
		line: `${name}: ${counted(views, 'view')}, ${counted(Object.keys(languages).length, 'language')}.`,
		file: [`content/${path}`, text],
	}
}

function ending(files: number, isWritten: boolean): string {
	if (files === 0) return 'Nothing changes.'
	return isWritten
		? `Written: ${counted(files, 'week')}. Run: npm run check:content`
		: `Nothing was written yet: to write ${counted(files, 'week')}, run this again with --write.`
}

const chosen = (words: readonly string[]) =>
	optionsIn(
		words,
		usage,
		{ again: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
		({ again, write }, files) => (files.length > 0 ? { files, again, write } : usage),
	)
