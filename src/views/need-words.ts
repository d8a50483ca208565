import { catalogueIn } from '#catalogue/index.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { needPath, servicePath, urgentHelpPath } from '#routes.ts'

/** A part of a need's words: what stands in sight, or a section with its name to open. */
export type NeedWords = { html: string; title?: string }

/** Numbers for help at once. */
const urgentNumber = /(?<!\d)(?:999|111)(?!\d)/

/**
 * A need's words in their order. `urgent` is what stands before all services: the words up to the last of the sections
 * about safety they begin with. Any other section folds, unless it says or leads to whom to call at once.
 */
export function needWords(locale: Locale, id: string): { urgent: string; rest: readonly NeedWords[] } {
	const need = catalogueIn(locale).needs.get(id)
	const [lead = '', ...sections] = sectionsOf(need.words.html)
	const english = sectionsOf(catalogueIn(sourceLocale).needs.get(id).words.html).slice(1)
	const inSight = sections.map(
		(section, index) =>
			need.first === 'urgent' ||
			english.length !== sections.length ||
			Boolean(need['never-folded']?.includes(index + 1)) ||
			isUrgent(section, locale) ||
			isUrgent(english[index]!, sourceLocale),
	)
	const atFirst = [...inSight, false].indexOf(false)
	const parts = sections.map((section, index) => (inSight[index] ? { html: section } : named(section)))
	return atFirst > 0
		? { urgent: [lead, ...sections.slice(0, atFirst)].join(''), rest: joined(parts.slice(atFirst)) }
		: { urgent: '', rest: joined([{ html: lead }, ...parts]) }
}

/** What stands before the first heading, then each section with its own. */
const sectionsOf = (html: string): string[] => {
	const parts = html.split(/(?=<h2[ >])/)
	return parts[0]?.startsWith('<h2') ? ['', ...parts] : parts
}

const isUrgent = (html: string, locale: Locale): boolean =>
	urgentNumber.test(html.replace(/<[^>]*>/g, ' ')) || [...urgentPaths(locale)].some((path) => html.includes(`"${path}`))

function urgentPaths(locale: Locale): string[] {
	const { needs, everyService } = catalogueIn(locale)
	return [
		urgentHelpPath(locale),
		...needs.all.filter(({ first }) => first === 'urgent').map(({ id }) => needPath(locale, id)),
		...everyService.all.filter(({ type }) => type === 'emergency').map(({ id }) => servicePath(locale, id)),
	]
}

function named(section: string): NeedWords {
	const [heading = '', title = ''] = /^<h2[^>]*>([\s\S]*?)<\/h2>/.exec(section) ?? []
	return { title: title.trim(), html: section.slice(heading.length) }
}

/** What stands in sight one after the other is one part. */
const joined = (parts: readonly NeedWords[]): NeedWords[] =>
	parts.reduce<NeedWords[]>((all, part) => {
		const last = all.at(-1)
		return last && last.title === undefined && part.title === undefined
			? [...all.slice(0, -1), { html: last.html + part.html }]
			: [...all, part]
	}, [])
