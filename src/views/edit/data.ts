import { catalogue, catalogueIn } from '#catalogue/index.ts'
import { factsAsWritten } from '#domain/edits/as-written.ts'
import { subjects, type Subject } from '#domain/edits/change-file.ts'
import { valueAt } from '#domain/edits/values.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { fundedHelps } from '#domain/funded.ts'
import { intlTag, localeOf, sourceLocale, type Locale } from '#i18n/locales.ts'
import { stringsForBrowser } from '#i18n/translate.ts'
import type { EditorData, EditorProps, Labels, Named, Seen } from '#islands/edit/data.ts'
import { editorStrings } from '#islands/edit/words.ts'
import { editDataPath, editThingsPath } from '#routes.ts'
import { contextFor } from '#views/context-for.ts'
import { noticeName } from './names.ts'
import { labelsIn } from './labels.ts'

export const editorProps = (locale: Locale): EditorProps => ({
	locale,
	intl: intlTag(locale),
	say: stringsForBrowser(locale, editorStrings),
	languages: shownLocales.map(({ tag, ownName, direction }) => ({ tag, name: ownName, dir: direction })),
	paths: { area: editDataPath(locale), things: editThingsPath() },
})

/** What the editor knows of the area before a thing is opened. */
export function editorData(locale: Locale): EditorData {
	const {
		area,
		calendar,
		everyService,
		groupHelps,
		needs,
		organisations,
		programmes,
		resources,
		settings,
		venues,
		wishes,
	} = catalogueIn(locale)
	const withWords = (all: readonly { id: string; words: { name: string; locale: string } }[]) =>
		byName(
			locale,
			all.map(({ id, words }) => named(id, words.name, words.locale !== locale)),
		)
	const withOwnName = (all: readonly { id: string; name: string }[]) =>
		byName(
			locale,
			all.map(({ id, name }) => named(id, name, locale !== sourceLocale)),
		)
	const names = {
		services: withWords(everyService.all).map((one) =>
			isNeverShared(one.id) ? { ...one, isPrivate: true as const } : one,
		),
		venues: withOwnName(venues.all),
		organisations: withOwnName(organisations.all),
		needs: withWords(needs.all),
		programmes: withWords(programmes.all),
	}
	const own = (subject: Subject, all: readonly Named[]) => {
		const editable = new Set(editableThings(subject))
		return all.filter(({ id }) => editable.has(id))
	}
	return {
		calendar: { terms: calendar.terms, bankHolidays: [...calendar.bankHolidays] },
		area: {
			name: area.name,
			site: contextFor(locale).site.name,
			feedback: area.feedback,
			...(area.repository ? { repository: area.repository } : {}),
		},
		names,
		ended: Object.fromEntries(Object.entries(catalogue().ended).map(([kind, ended]) => [kind, [...ended.keys()]])),
		own: {
			service: own('service', names.services),
			venue: own('venue', names.venues),
			setting: own('setting', withOwnName(settings.all)),
			wish: own('wish', withWords(wishes.all)),
			help: own('help', withWords(groupHelps.all)),
			resource: own('resource', withWords(resources.all)),
			notice: editableThings('notice').map((id) => named(id, noticeName(locale, id), false)),
		},
		labels: withNames(locale, labelsIn(locale)),
	}
}

/** What the site calls those whom something is for, and help with money, is what the editor calls them. */
function withNames(locale: Locale, { texts, inEnglish }: Labels): Labels {
	const { audiences, moneyHelps } = catalogueIn(locale)
	const names: (readonly [label: string, name: string])[] = [
		...audiences.all.map(({ id, words }) => [`audiences=${id}`, words.name] as const),
		...fundedHelps.map((id) => [`funded=${id}`, moneyHelps.get(id).words.name] as const),
	]
	return { texts: { ...texts, ...Object.fromEntries(names) }, inEnglish }
}

/** Local, and not what is never shared: nothing of that goes by e-mail. */
export function editableThings(subject: Subject): string[] {
	return [...catalogue()[subjects[subject]].values()]
		.filter(({ national, id, facts }) => {
			const service = subject === 'service' ? id : valueAt(facts, ['about', 'service'])
			return !national && !isNeverShared(service)
		})
		.map(({ id }) => id)
}

const isNeverShared = (service: unknown): boolean =>
	typeof service === 'string' && catalogue().services.get(service)?.facts.sensitive === 'never-shared'

/** A thing as a change file is reckoned from. */
export function seenThing(subject: Subject, id: string): Seen {
	const { facts, words } = catalogue()[subjects[subject]].get(id)!
	return {
		facts: factsAsWritten(subject, facts),
		words: Object.fromEntries(
			shownLocales.flatMap(({ tag }) => {
				const { locale: _, html: __, standing: ___, ...own } = words[tag] ?? { locale: tag, html: '', standing: {} }
				return words[tag] ? [[tag, own] as const] : []
			}),
		),
		outdated: shownLocales.flatMap(({ tag }) => (words[tag]?.standing.isOutOfDate ? [tag] : [])),
	}
}

const named = (id: string, name: string, isEnglish: boolean): Named => ({
	id,
	name,
	...(isEnglish ? { isEnglish: true as const } : {}),
})

const byName = (locale: Locale, all: readonly Named[]): Named[] =>
	[...all].sort((one, other) => one.name.localeCompare(other.name, localeOf(locale).tag))
