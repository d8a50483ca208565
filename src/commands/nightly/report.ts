import { visible } from '#domain/mistakes/visible.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { fullDate } from '#i18n/format.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { inKinds, type Changes } from './changes.ts'

/** Whom somebody who does not program can ask: the area's own team, and where the software is kept. */
export type Contacts = { team?: string | undefined; software?: string | undefined }

export type Night = { day: string; before: string | undefined; contacts: Contacts } & (
	| { outcome: 'new'; changes?: Changes; links: readonly string[]; warnings: number; due: readonly Due[] }
	| { outcome: 'content'; says: string }
	| { outcome: 'software'; says: string }
)
type Due = { runBy: string; count: number }

/** The heading under which what a machine said begins; all before it is for people. */
export const whatIsWrong = 'What is wrong'

/**
 * What happened in the night, for somebody who does not program: its first line is the title of an issue or the subject
 * of an e-mail.
 */
export function nightReport(night: Night): string {
	const [[title], ...parts] = night.outcome === 'new' ? newSite(night) : oldSite(night)
	const text = parts.map(([heading, ...lines]) =>
		[heading, ...lines.map((line) => (line ? `  ${line}` : ''))].join('\n'),
	)
	return visible(`${[title, ...text].join('\n\n')}\n`)
}

type Part = [heading: string, ...lines: string[]]
type Report = [title: Part, ...Part[]]
const date = (day: string): string => fullDate(sourceLocale, day)

function newSite({ day, before, changes, links, warnings, due }: Night & { outcome: 'new' }): Report {
	const toDo = [
		...(warnings > 0 ? [`The content has ${counted(warnings, 'warning')}. To read them: npm run check:content`] : []),
		...(due.length > 0
			? [
					'Somebody should ask soon whether these are still right. For the e-mails: npm run due',
					...due.map(({ runBy, count }) => `- ${runBy}: ${counted(count, 'thing')}`),
				]
			: []),
	]
	return [
		[`The site was built: ${date(day)}`],
		['What families see now', 'The site as of today, as soon as it is published.'],
		...(changes && before
			? [
					[
						`What is different from the site of ${date(before)}`,
						`New: ${inKinds(changes.new)}.`,
						`Gone: ${inKinds(changes.gone)}.`,
						`Changed: ${inKinds(changes.changed)}.`,
						`Only days and times moved on: ${inKinds(changes.dates)}.`,
						...(links.length > 0 ? ['To look at:', ...links.map((link) => `- ${link}`)] : []),
					] satisfies Part,
				]
			: []),
		['What to do', ...(toDo.length > 0 ? toDo : ['Nothing.'])],
	]
}

const reasons = { content: 'something in the content is wrong', software: 'the software stopped' } as const

const steps = {
	content: [
		'Each line below names a file, a place in it, what is wrong there and what to write. Put that right,',
		'or take back the last change of that file. The next night builds the site by itself.',
		'To build it at once: npm run nightly',
	],
	software: [
		'The content is in order: this is nothing that anybody wrote. Often it is over the next night.',
		'To try again at once: npm run nightly',
		'If it is the same again, ask somebody who looks after the software, and send them all of this.',
	],
} as const

function oldSite({ day, before, outcome, says, contacts }: Exclude<Night, { outcome: 'new' }>): Report {
	return [
		[`The site was not built: ${reasons[outcome]} (${date(day)})`],
		[
			'What families see now',
			before ? `The site of ${date(before)}, whole and as it was.` : 'The site that was published last, as it was.',
			'Its pages take out by themselves what has passed. What was changed since is not on it yet.',
		],
		['What to do', ...steps[outcome]],
		[
			'Whom to ask',
			outcome === 'content' ? 'Whoever changed these files last.' : 'Whoever set up the building of this site.',
			...(contacts.team ? [`The team that looks after the content: ${contacts.team}`] : []),
			...(contacts.software ? [`Where the software and its questions are: ${contacts.software}`] : []),
		],
		[whatIsWrong, ...says.trim().split('\n')],
	]
}
