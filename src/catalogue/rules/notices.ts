import { addDays, daysBetween } from '#domain/time/dates.ts'
import { isOld } from '#domain/time/freshness.ts'
import { occurrences } from '#domain/time/occurrences.ts'
import type { NoticeFacts } from '#domain/model/notice.ts'
import { holdsFor } from '#domain/notices/changes.ts'
import { isAboutTime, levelOf, type NoticeLevel } from '#domain/notices/subject.ts'
import { farthestNoticeDays, lastDay } from '#domain/notices/span.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import { schoolCalendarOf } from '#catalogue/school-calendar.ts'
import type { Rule } from './rule.ts'

/** A notice is for what is different for a while; what lasts longer belongs in the facts, where somebody checks it. */
const longestWeeks = 6

/** What can be said of a place or of the whole area; a service can be all of it. */
const sayable: Readonly<Partial<Record<NoticeLevel, readonly NoticeFacts['what'][]>>> = {
	venue: ['closed', 'moved', 'phone-first', 'other'],
	area: ['closed', 'phone-first', 'other'],
}

/** A notice says something that can be true of its subject, for a while that is near, and names no person. */
export const notices: Rule = (catalogue, { today }) =>
	[...catalogue.notices.values()].flatMap((notice) => [
		...whatIsSaid(notice),
		...timesNamed(notice, catalogue),
		...laterStart(notice, catalogue),
		...timesUnshown(notice, catalogue, today),
		...when(notice, today),
		...personsNamed(notice),
	])

function whatIsSaid({ file, facts, words }: Entry<'notices'>): Problem[] {
	const level = levelOf(facts)
	const choices = sayable[level]
	const unfit = choices && !choices.includes(facts.what)
	const stray = (field: 'moved-to' | 'starts-at', what: NoticeFacts['what']) =>
		facts[field] !== undefined && facts.what !== what
			? [problemAt(file, field, `is only read with "what: ${what}". Take it out, or change "what".`)]
			: []
	return [
		...(unfit
			? [problemAt(file, 'what', `"${facts.what}" cannot be said of the ${level}. Choices: ${choices.join(', ')}.`)]
			: []),
		...(facts.what === 'other' && !words[sourceLocale]
			? [problemAt(file, 'what', `"other" needs a sentence: write ${sourceLocale}.md beside it, with "sentence".`)]
			: []),
		...stray('moved-to', 'moved'),
		...stray('starts-at', 'starts-later'),
	]
}

/**
 * A notice about a time that the service does not have changes nothing: a typing mistake, or the times have changed.
 */
function timesNamed({ file, facts }: Entry<'notices'>, catalogue: Catalogue): Problem[] {
	const { about } = facts
	const service = about !== 'area' && 'service' in about ? catalogue.services.get(about.service) : undefined
	if (about === 'area' || !service) return []
	const sessions = service.facts.sessions ?? []
	if ('session' in about) {
		const { day, from } = about.session
		const isThere = sessions.some((session) => 'day' in session && session.day === day && session.from === from)
		return isThere ? [] : [problemAt(file, 'about.session', `"${service.id}" has no session on ${day} at ${from}.`)]
	}
	if (!('date' in about)) return []
	const area = [...catalogue.area.values()][0]
	if (!area) return []
	const calendar = schoolCalendarOf(catalogue, area.facts.nation)
	const subject = { id: service.id, ...service.facts }
	const runs = occurrences(sessions, calendar, about.date, about.date).some((one) => isAboutTime(facts, subject, one))
	const isWithin = facts.from.slice(0, 10) <= about.date && about.date <= lastDay(facts)
	return [
		...(isWithin ? [] : [problemAt(file, 'about.date', `${about.date} is not between "from" and "until".`)]),
		...(runs ? [] : [problemAt(file, 'about.date', `"${service.id}" does not run on ${about.date}.`, 'warning')]),
	]
}

/** A start that is within none of the times that run is no later one. */
function laterStart({ id, file, facts }: Entry<'notices'>, catalogue: Catalogue): Problem[] {
	const { about, 'starts-at': start } = facts
	const service = about !== 'area' && 'service' in about ? catalogue.services.get(about.service) : undefined
	const area = [...catalogue.area.values()][0]
	if (!start || !service || !area) return []
	const calendar = schoolCalendarOf(catalogue, area.facts.nation)
	const subject = { id: service.id, ...service.facts }
	const times = occurrences(service.facts.sessions ?? [], calendar, facts.from.slice(0, 10), lastDay(facts)).filter(
		(time) => isAboutTime(facts, subject, time),
	)
	return times.length === 0 || times.some((time) => holdsFor({ id, ...facts }, subject, time))
		? []
		: [
				problemAt(
					file,
					'starts-at',
					`${start} is within none of its times (${times.map(({ from, to }) => `${from} to ${to}`).join(', ')}). ` +
						'Write a start after the usual one and before the end, or "what: moved".',
				),
			]
}

/**
 * The page of a service that nobody has checked for long shows no times, so what is different about them helps nobody.
 */
function timesUnshown({ file, facts }: Entry<'notices'>, { services }: Catalogue, today: string): Problem[] {
	const { about } = facts
	const service = about !== 'area' && 'service' in about ? services.get(about.service) : undefined
	return service && isOld(service.facts.checked.on, today)
		? [
				problemAt(
					file,
					'about.service',
					`"${service.id}" was last checked on ${service.facts.checked.on}, so its page shows no times. ` +
						'Check it, and set "checked" in its facts.',
					'warning',
				),
			]
		: []
}

function when({ file, facts }: Entry<'notices'>, today: string): Problem[] {
	const first = facts.from.slice(0, 10)
	const weeks = Math.ceil(daysBetween(first, lastDay(facts)) / 7)
	return [
		...(first > addDays(today, farthestNoticeDays)
			? [problemAt(file, 'from', `is ${first}, over ${farthestNoticeDays} days ahead. Is the year right?`, 'warning')]
			: []),
		...(weeks > longestWeeks
			? [
					problemAt(
						file,
						'until',
						`is ${weeks} weeks after "from". What lasts over ${longestWeeks} weeks ` +
							'belongs in the facts of the place or service.',
						'warning',
					),
				]
			: []),
	]
}

/** Whom a text names, where it names somebody. */
export function personIn(text: string): string | undefined {
	const [name] = person.exec(text) ?? []
	return name && !nobody.test(name) ? name : undefined
}

const person = new RegExp(
	[
		/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Nurse|Sister)\.? \p{Lu}\p{L}+/u,
		/[^\s@]+@[^\s@]+/u,
		/\p{Lu}\p{Ll}+ (?:is|has been) (?:ill|sick|unwell|poorly|away|off)\b/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'u',
)

/** Words that begin a sentence about nobody in particular. */
const nobody = /^(?:Everyone|Everybody|Staff|Somebody|Someone|Nobody|Parking|It|This|That|The|She|He|Who) /

function personsNamed({ file, words }: Entry<'notices'>): Problem[] {
	return Object.entries(words).flatMap(([locale, own]) => {
		const name = personIn(own?.sentence ?? '')
		return name
			? [
					problemAt(
						file.replace('facts.yaml', `${locale}.md`),
						'sentence',
						`says "${name}": a notice names no person and says nothing of anybody's health. ` +
							'"why: illness" says enough.',
					),
				]
			: []
	})
}
