import { catalogueIn } from '#catalogue/index.ts'
import { dueBy, dueMailWords } from '#domain/edits/due.ts'
import { mailWith } from '#domain/edits/sending.ts'
import { fullDate } from '#i18n/format.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { editThingPath } from '#routes.ts'
import { english, type LangAttributes } from '#ui/render-context.ts'
import { contextFor } from '#views/context-for.ts'

type DueThing = { name: string; langAttributes: LangAttributes; href: string; by: string; isPrivate: boolean }
export type DueList = { id: string; runBy: string; email?: string; things: readonly DueThing[] }

/** What has to be checked soon, by who runs it: local things, and nothing that is never shared. */
export function dueLists(locale: Locale, daysBefore?: number): DueList[] {
	const context = contextFor(locale)
	const { everyService, organisations, venues } = catalogueIn(locale)
	const services = everyService.all
		.filter(({ national, sensitive }) => !national && sensitive !== 'never-shared')
		.map((service) => ({
			...service,
			isPrivate: service.sensitive !== undefined,
			name: service.words.name,
			langAttributes: context.langAttributes(service.words, 'name'),
			href: editThingPath(locale, 'service', service.id, 'still-right'),
		}))
	const places = venues.all
		.filter(({ national }) => !national)
		.map((venue) => ({
			...venue,
			isPrivate: false,
			langAttributes: context.langAttributes(english),
			href: editThingPath(locale, 'venue', venue.id, 'still-right'),
		}))
	return dueBy<(typeof services)[number] | (typeof places)[number]>([...services, ...places], context.today, daysBefore)
		.map(({ runBy, things }) => {
			const { name, email } = organisations.get(runBy)
			return { id: runBy, runBy: name, ...(email ? { email } : {}), things: things.map(thingOf) }
		})
		.sort((one, other) => one.runBy.localeCompare(other.runBy))
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
