import { readFileSync } from 'node:fs'
import { groupHelpKinds } from '#domain/model/group-help.ts'
import { resourceKinds } from '#domain/model/resource.ts'
import { inclusionWays, leaderTrainings, settingKinds } from '#domain/model/setting.ts'
import { week } from '#domain/time/dates.ts'
import { weekdayName } from '#i18n/format.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/strings.ts'
import type { Labels } from '#islands/edit/data.ts'

/** What fields and choices are called in English; in another language where the site has a word for it already. */
export function labelsIn(locale: Locale): Labels {
	const english = { ...englishLabels(), ...wordsOf(sourceLocale) }
	if (locale === sourceLocale) return { texts: english, inEnglish: [] }
	const own = wordsOf(locale)
	return { texts: { ...english, ...own }, inEnglish: Object.keys(english).filter((key) => !(key in own)) }
}

const englishLabels = (): Record<string, string> =>
	JSON.parse(readFileSync('content/strings/fields.json', 'utf8')) as Record<string, string>

/** Strings of the site that are what a field or a choice is called, by the start of their keys. */
const families: readonly (readonly [label: string, strings: string])[] = [
	['type=', 'service-type.'],
	['type=', 'place-type.'],
	['nations=', 'nation.'],
	['cost.kind=', 'cost.'],
	['referral.who=', 'referrer.'],
	['birth-themes=', 'theme.'],
	['why=', 'notice.why-'],
	['what=', 'notice.'],
	['delivered-at=', 'place.'],
	['sessions.', 'edit.session-'],
	['access.', 'access.'],
	['welcomes.', 'who.'],
	['=', 'answer.'],
]

/** The same for kinds whose words stand among others, value by value. */
const ofEach = (label: string, values: readonly string[], strings: string): Record<string, string> =>
	Object.fromEntries(values.map((value) => [`${label}=${value}`, `${strings}${value}`]))

const single: Readonly<Record<string, string>> = {
	...ofEach('kind', settingKinds, 'setting.'),
	...ofEach('kind', resourceKinds, 'resource.'),
	...ofEach('kind', groupHelpKinds, 'group-help.'),
	...ofEach('led-by', leaderTrainings, 'setting.leads-'),
	...ofEach('inclusion', inclusionWays, 'setting.way-'),
	...ofEach('for', ['person', 'business'], 'wish.for-'),
	open: 'open.hours',
	funded: 'setting.pay',
	'led-by': 'setting.leads',
	'disabled-children': 'setting.disabled',
	inspection: 'setting.inspection',
	number: 'setting.number',
	languages: 'languages.title',
	order: 'resource.order',
	print: 'resource.print',
	sessions: 'sessions.when',
	instead: 'edit.instead',
	phone: 'edit.phone',
	email: 'edit.email-address',
	web: 'edit.web',
	'delivered-at': 'place.title',
	access: 'service.getting-in',
	hours: 'open.hours',
	'run-by': 'embed.organisation',
	cost: 'cost.title',
	address: 'places.find',
	opening: 'open.hours',
	'link-midwife': 'places.contact-midwife',
	'link-health-visitor': 'places.contact-health-visitor',
	'what=starts-later': 'edit.later',
	'starts-at': 'edit.session-from',
	'moved-to.from': 'edit.from',
	'moved-to.to': 'edit.until',
	'sessions.starts': 'edit.first-day',
	'closed.on': 'edit.ended-from',
	'closed.instead': 'edit.instead',
	from: 'edit.from',
	until: 'edit.until',
	'part-of': 'places.part-of',
	'quiet-times': 'places.quiet',
	'what-to-expect': 'service.expect',
}

function wordsOf(locale: Locale): Record<string, string> {
	const strings = stringsOf(locale)
	const english = englishLabels()
	const days = week.map((day) => [day, weekdayName(locale, day)] as const)
	return Object.fromEntries([
		...families.flatMap(([label, start]) =>
			Object.entries(strings)
				.filter(([key, text]) => key.startsWith(start) && !text.includes('{{') && !/_\w+$/.test(key))
				.map(([key, text]) => [label + key.slice(start.length), text] as const)
				.filter(([key]) => key.includes('=') || key in english),
		),
		...Object.entries(single).flatMap(([label, key]) => (strings[key] ? [[label, strings[key]] as const] : [])),
		...days.map(([day, name]) => [`=${day}`, name] as const),
	])
}
