import { addressLine } from '#domain/address.ts'
import { placeOfSession, venueIdsOf } from '#domain/delivery.ts'
import type { Session } from '#domain/model/session.ts'
import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Setting } from '#catalogue/settings.ts'
import type { RetiredService } from '#catalogue/retired-services.ts'
import { insteadOf } from '#domain/evidence.ts'
import { isOld } from '#domain/time/freshness.ts'
import { touchesPlace, withNotices } from '#domain/notices/changes.ts'
import { isRepeating, nextSessions, sessionsHeld } from '#domain/time/occurrences.ts'
import { intlTag, localeOf, sourceLocale, type Locale } from '#i18n/locales.ts'
import { stringsForBrowser } from '#i18n/translate.ts'
import {
	listStrings,
	type AtPlace,
	type ListData,
	type ListEntry,
	type ListNotice,
	type RetiredEntry,
} from '#islands/lists/list-data.ts'
import { onOneLine } from '#i18n/on-one-line.ts'
import { listPath, searchPath, servicesPath } from '#routes.ts'
import { cardLines } from '#ui/card-lines.ts'
import { timed, type ShortLine } from '#ui/notice-line.ts'
import {
	costText,
	occurrenceText,
	placeText,
	sessionText,
	shortTimesText,
	singleNext,
	wayInText,
	whenText,
} from '#ui/service-text.ts'
import { ownNameOf } from '#ui/own-name.ts'
import { moreChildrenTexts } from '#ui/booking-text.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { sayingOf, sayingWords } from '#ui/saying.ts'
import { settingHours, settingSaying, settingWayIn, settingWhere, shortSpaceLines } from '#ui/setting-text.ts'
import { contextFor } from '#views/context-for.ts'
import { areaLines } from '#views/notices.ts'

/** Dates that travel with a list at least: one read weeks later still says what is next. */
const datesAhead = 6
/** Times of a week said in full; with more, only the rhythm. */
const timesSaid = 2

/** What every list is made from, in one language. What is never shared is not in it, whatever a link says (SR10). */
export function listDataIn(locale: Locale): ListData {
	const context = contextFor(locale)
	const { area, contact, everyService, retired, settings } = catalogueIn(locale)
	const maternity = contact('maternity-unit').phone
	return {
		locale,
		dir: localeOf(locale).direction,
		intl: intlTag(locale),
		say: stringsForBrowser(locale, listStrings, { site: context.site.name }),
		sayingWords: sayingWords(context),
		site: context.site.full,
		...(context.site.isTranslated ? {} : { siteLang: sourceLocale }),
		...(area.example ? { example: context.t('example.notice', { area: area.name }) } : {}),
		...(maternity ? { maternity } : {}),
		...timed(areaLines(context), inShort),
		services: Object.fromEntries([
			...everyService.all
				.filter(({ sensitive }) => sensitive !== 'never-shared')
				.map((service) => [service.id, entryOf(service, context)] as const),
			...settings.all.map((setting) => [setting.id, settingEntry(setting, context)] as const),
		]),
		retired: Object.fromEntries([
			...retired.map((one) => [one.id, retiredEntryOf(one)] as const),
			...settings.ended.map(({ id, name }) => [id, { ended: name, instead: [] }] as const),
		]),
		paths: { list: listPath(locale), find: searchPath(locale), service: servicesPath(locale) },
	}
}

/** An older id of what has ended leads to its last one, so that it is said once. */
function retiredEntryOf(retired: RetiredService): RetiredEntry {
	if (!retired.isRenamed && retired.id !== retired.service.id) return { instead: [retired.service.id] }
	return {
		...(retired.isRenamed ? {} : { ended: retired.service.words.name }),
		instead: retired.instead.map(({ id }) => id),
	}
}

function entryOf(service: Service, context: RenderContext): ListEntry {
	const { words, phone, sensitive } = service
	const langAttributes = context.langAttributes(words, 'name')
	const english = ownNameOf(words)
	const saying = sayingOf(words, context)
	const venues = venueIdsOf(service)
	const places =
		venues.length > 1
			? { places: Object.fromEntries(venues.map((venue) => [venue, atPlace(service, venue, context)])) }
			: venues.map((venue) => ({ venue, address: addressOf(venue, context) }))[0]
	return {
		name: words.name,
		...(english ? { english } : {}),
		...(langAttributes.lang ? { lang: langAttributes.lang } : {}),
		wayIn: wayInText(service, context),
		cost: onOneLine([costText(service, context), ...moreChildrenTexts(service, context)]),
		...timesOf(service, context),
		...daysOf(service, context),
		where: placeText(service, context),
		...places,
		...(phone ? { phone } : {}),
		...(saying ? { saying } : {}),
		...timed(cardLines(service, context), inShort),
		...doubtOf(service, context),
		...(sensitive ? { isPrivate: true } : {}),
	}
}

/** A nursery, pre-school or childminder in a list: whether there is space is not said on paper, only to ask. */
function settingEntry(setting: Setting, context: RenderContext): ListEntry {
	const { at, phone, funded = [] } = setting
	const when = settingHours(setting, context)
	const address = 'venue' in at ? addressOf(at.venue, context) : 'address' in at ? addressLine(at.address) : undefined
	return {
		name: setting.name,
		wayIn: settingWayIn(setting, context),
		cost: context.t(funded.length > 0 ? 'cost.free-if' : 'cost.unknown'),
		...(when ? { when } : {}),
		days: [],
		where: onOneLine([context.t(`setting.${setting.kind}`), !('address' in at) && settingWhere(setting, context)]),
		...(address ? { address } : {}),
		...('venue' in at ? { venue: at.venue } : {}),
		...(phone ? { phone } : {}),
		saying: settingSaying(context),
		...timed(shortSpaceLines(setting, context), inShort),
	}
}

function doubtOf(service: Service, { locale, today }: RenderContext): Pick<ListEntry, 'doubt'> {
	const state = service.evidence?.state
	if (state !== 'no-effect' && state !== 'not-reviewed') return {}
	const { better } = insteadOf(service, catalogueIn(locale).services.naming(...service.needs), today)
	return { doubt: { state, better: better.map(({ id }) => id) } }
}

/** A service at one of its places: when it is on there, what is different there, and where that is. */
function atPlace(service: Service, venue: string, context: RenderContext): AtPlace {
	const { calendar, today } = context
	const notices = context.noticesOf(service)
	/** A weekly time is where it is planned, a single date where it is held. */
	const isHere = (session: Session) => {
		const [date] = isRepeating(session)
			? []
			: withNotices(nextSessions([session], calendar, today, 1), service, notices)
		return placeOfSession(service, (date ?? session).at) === venue
	}
	const here = notices.filter((notice) => touchesPlace(notice, service, venue, calendar))
	return {
		...timesOf({ ...service, sessions: service.sessions?.filter(isHere) }, context),
		...daysOf(service, context, venue),
		...timed(cardLines(service, { ...context, noticesOf: () => here }), inShort),
		where: context.venueName(venue),
		address: addressOf(venue, context),
	}
}

function addressOf(venue: string, { locale }: RenderContext): string {
	return addressLine(catalogueIn(locale).venues.get(venue).address)
}

/** When it is on, in full and in a few words; an old fact says nothing. */
function timesOf(service: Service, context: RenderContext): Pick<ListEntry, 'when' | 'whenShort'> {
	const when = timesText(service, context)
	const whenShort = shortTimesText(service, context)
	return { ...(when ? { when } : {}), ...(whenShort ? { whenShort } : {}) }
}

/** The next days it is on, at any of its places or at one, as notices change them: also those moved there. */
function daysOf(
	service: Service,
	{ calendar, today, noticesOf }: RenderContext,
	venue?: string,
): Pick<ListEntry, 'days'> {
	if (isOld(service.checked.on, today)) return { days: [] }
	const placeOf = ({ at }: { at?: Session['at'] }) => placeOfSession(service, at)
	const byPlace = [...Map.groupBy(service.sessions ?? [], placeOf).values()]
	const held = byPlace.flatMap((sessions) => sessionsHeld(sessions, calendar, today, datesAhead))
	const on = withNotices(held, service, noticesOf(service)).filter(
		(one) => !one.isOff && (venue === undefined || placeOf(one) === venue),
	)
	return { days: [...new Set(on.map(({ day }) => day))].sort() }
}

const inShort = ({ since, until, text, inShort }: ShortLine): ListNotice => [since, until, text, inShort]

/** When it is on, with clock times where they are few: "Every Thursday, 10am to 12 noon, in term time". */
function timesText(service: Service, context: RenderContext): string | undefined {
	const rhythm = whenText(service, context)
	const repeating = (service.sessions ?? []).filter(isRepeating)
	if (rhythm === undefined || repeating.length > timesSaid) return rhythm
	if (repeating.length > 0)
		return repeating.map((session) => sessionText(session, context)).join(context.t('list.stop') + ' ')
	const next = singleNext(service, context)
	return next ? occurrenceText(next, context) : rhythm
}
