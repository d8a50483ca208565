import { catalogueIn } from '#catalogue/index.ts'
import type { Subject } from '#domain/edits/change-file.ts'
import { dueBy, dueMailWords } from '#domain/edits/due.ts'
import { mailWith } from '#domain/edits/sending.ts'
import { fullDate } from '#i18n/format.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { editThingPath } from '#routes.ts'
import { english, type InSomeLanguage, type LangAttributes } from '#ui/render-context.ts'
import { contextFor } from '#views/context-for.ts'

type DueThing = { name: string; langAttributes: LangAttributes; href: string; by: string; isPrivate: boolean }
export type DueList = { id: string; runBy: string; email?: string; things: readonly DueThing[] }

/** A thing that is checked again and again, and who answers for it: by an id, a name and perhaps an address. */
type Asked = Omit<DueThing, 'by'> & {
	id: string
	'run-by': string
	checked: { on: string }
	owner: { name: string; email?: string | undefined }
}

/** What has to be checked soon, by who runs it: local things, and nothing that is never shared. */
export const dueLists = (locale: Locale, daysBefore?: number): DueList[] =>
	dueBy<Asked>(askedAbout(locale), contextFor(locale).today, daysBefore)
		.map(({ runBy, things }) => {
			const { name, email } = things[0]!.owner
			return { id: runBy, runBy: name, ...(email ? { email } : {}), things: things.map(thingOf) }
		})
		.sort((one, other) => one.runBy.localeCompare(other.runBy))

function askedAbout(locale: Locale): Asked[] {
	const context = contextFor(locale)
	const { everyService, groupHelps, organisations, resources, settings, venues } = catalogueIn(locale)
	const nameIn = (words: InSomeLanguage & { name: string }) => ({
		name: words.name,
		langAttributes: context.langAttributes(words, 'name'),
	})
	const ownName = (name: string) => ({ name, langAttributes: context.langAttributes(english) })
	const askedThing = (subject: Subject, { id, checked }: Pick<Asked, 'id' | 'checked'>, runBy: string) => ({
		id,
		checked,
		'run-by': runBy,
		isPrivate: false,
		href: editThingPath(locale, subject, id, 'still-right'),
	})
	const ofOrganisation = (subject: Subject, one: Pick<Asked, 'id' | 'checked'>, runBy: string) => ({
		...askedThing(subject, one, runBy),
		owner: organisations.get(runBy),
	})
	const isLocal = ({ national }: { national: boolean }) => !national
	return [
		...everyService.all
			.filter((one) => isLocal(one) && one.sensitive !== 'never-shared')
			.map((one) => ({
				...ofOrganisation('service', one, one['run-by']),
				...nameIn(one.words),
				isPrivate: one.sensitive !== undefined,
			})),
		...venues.all
			.filter(isLocal)
			.map((one) => ({ ...ofOrganisation('venue', one, one['run-by']), ...ownName(one.name) })),
		...groupHelps.all.filter(isLocal).map((one) => ({ ...ofOrganisation('help', one, one.by), ...nameIn(one.words) })),
		...resources.all
			.filter(isLocal)
			.map((one) => ({ ...ofOrganisation('resource', one, one.by), ...nameIn(one.words) })),
		/** A nursery or childminder answers for itself; no organisation has such a key. */
		...settings.all.map((one) => ({
			...askedThing('setting', one, `setting ${one.id}`),
			owner: one,
			...ownName(one.name),
		})),
	]
}

const thingOf = ({ name, langAttributes, href, by, isPrivate }: DueThing): DueThing => ({
	name,
	langAttributes,
	href,
	by,
	isPrivate,
})

type Mail = { title: string; text: string }

/**
 * The e-mail that asks an organisation, in English: what may be private is in it only when somebody asked for that.
 * Nothing when all of it may be.
 */
export function dueMail({ things }: DueList, site: string, withPrivate: boolean): Mail | undefined {
	const shareable = things.filter(({ isPrivate }) => withPrivate || !isPrivate)
	return shareable.length === 0 ? undefined : mailAbout(shareable, site)
}

function mailAbout(things: readonly DueThing[], site: string): Mail {
	const t = wordsFor(sourceLocale)
	const lines = things.map(
		({ name, by, href }) =>
			`${name}, ${t('due.by', { date: fullDate(sourceLocale, by) })}\n${new URL(href, site).href}`,
	)
	const { subject, hello, how, thanks } = dueMailWords
	return { title: subject, text: [hello, how, ...lines, thanks].join('\n\n') }
}

/** The same as addresses to tap, without what may be private: so many that every mail program takes each whole. */
export function dueAddresses({ things, email }: DueList, site: string): string[] {
	if (!email) return []
	const addressOf = (some: readonly DueThing[]) => {
		const { title, text } = mailAbout(some, site)
		return mailWith(email, title, text)
	}
	const parts = things
		.filter(({ isPrivate }) => !isPrivate)
		.reduce<DueThing[][]>((parts, thing) => {
			const last = parts.at(-1)
			if (last && addressOf([...last, thing])) last.push(thing)
			else parts.push([thing])
			return parts
		}, [])
	return parts.flatMap((part) => addressOf(part) ?? [])
}
