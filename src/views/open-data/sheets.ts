import { placeOfSession } from '#domain/delivery.ts'
import { sayAges } from '#domain/imports/age.ts'
import { isMobile, isRoleAddress } from '#domain/open-data.ts'
import { isOld } from '#domain/time/freshness.ts'
import { withNotices } from '#domain/notices/changes.ts'
import { isRepeating, nextSessions } from '#domain/time/occurrences.ts'
import type { Session } from '#domain/model/session.ts'
import type { Feed, OpenService } from '#exchange/open-referral/feed.ts'
import { alertsOf, openNotices } from '#exchange/open-referral/notices.ts'
import { datesSearched } from '#exchange/open-referral/schedules.ts'
import { csv } from '#exchange/sheets/csv.ts'
import { fullDate, languageName, weekdayName } from '#i18n/format.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { changeText } from '#ui/notice-text.ts'
import { costText, wayInText } from '#ui/service-text.ts'
import { contextFor } from '#views/context-for.ts'

const locale = sourceLocale
const t = wordsFor(locale)

type Column<Row> = readonly [head: string, value: (row: Row) => string | undefined]
type Timed = { service: OpenService; session: Session; feed: Feed }

const listOf = (parts: readonly string[]): string => parts.join('; ')
const placesOf = ({ service, feed }: Pick<Timed, 'service' | 'feed'>): string =>
	service.form === 'all'
		? listOf(
				service['delivered-at'].map((place) =>
					typeof place === 'object' ? feed.venues.get(place.venue)!.name : t(`place.${place}`),
				),
			)
		: ''

const agesText = ({ ages }: OpenService): string | undefined =>
	ages && sayAges({ from: ages['from-weeks'], to: ages['to-weeks'] })

const about: readonly Column<{ service: OpenService }>[] = [
	['Name', ({ service }) => service.words.name],
	['What it is', ({ service }) => service.words.summary],
]
const reach: readonly Column<{ service: OpenService; feed: Feed }>[] = [
	['Ages', ({ service }) => agesText(service)],
	['Cost', ({ service, feed }) => (isOld(service.checked.on, feed.today) ? '' : costText(service, contextFor(locale)))],
	['How to get in', ({ service }) => wayInText(service, contextFor(locale))],
	['Phone', ({ service }) => (service.phone && !isMobile(service.phone) ? service.phone : '')],
	['Text', ({ service }) => service.text?.to],
	['Email', ({ service }) => (service.email && isRoleAddress(service.email) ? service.email : '')],
	['Website', ({ service }) => service.web],
	['Languages', ({ service }) => listOf(service.spoken.map((code) => languageName(locale, code)))],
	['Run by', ({ service, feed }) => feed.organisations.find(({ id }) => id === service['run-by'])?.name],
	['Last checked', ({ service }) => service.checked.on],
	[
		'Note',
		({ service, feed }) => (isOld(service.checked.on, feed.today) ? 'Call first: not checked for 6 months.' : ''),
	],
	['Different for a while', ({ service, feed }) => alertsOf(service, feed).join(' ')],
	['Page', ({ service }) => service.pages[locale]],
	['Id', ({ service }) => service.id],
]

const times: readonly Column<Timed>[] = [
	['Day', ({ session }) => (isRepeating(session) ? weekdayName(locale, session.day) : fullDate(locale, session.on))],
	['From', ({ session }) => session.from],
	['To', ({ session }) => session.to],
	['How often', ({ session }) => (isRepeating(session) ? rhythms[session.every] : 'Once')],
	['School year', ({ session }) => (isRepeating(session) ? schoolYear[session.runs] : '')],
	['Bank holidays', ({ session }) => (isRepeating(session) ? onBankHolidays[session['bank-holidays']] : '')],
	['First day', ({ session }) => (isRepeating(session) ? session.starts : session.on)],
	['Last day', ({ session }) => (isRepeating(session) ? session.ends : session.on)],
	['Not on', ({ session, feed }) => (isRepeating(session) ? toCome(session.except, feed) : '')],
	['Also on', ({ session, feed }) => (isRepeating(session) ? toCome(session.also, feed) : '')],
	['Changed dates', changedDates],
	['Check first', ({ session }) => (session.confirmed ? '' : 'Yes')],
	['Place', (row) => venueOf(row)?.name ?? t(`place.${placeOf(row) as 'home'}`)],
	['Address', (row) => venueOf(row)?.address.lines.join(', ')],
	['Postcode', (row) => venueOf(row)?.address.postcode],
	[
		'No steps from the street',
		(row) => {
			const answer = venueOf(row)?.access['step-free'] ?? 'unknown'
			return answer === 'unknown' ? '' : t(`answer.${answer}`)
		},
	],
]
/** The days of the next months on which a session is not as its row says, and what is different. */
function changedDates({ service, session, feed }: Timed): string {
	const context = contextFor(locale)
	const notices = openNotices(service, feed)
	const planned = notices.length > 0 ? nextSessions([session], feed.calendar, feed.today, datesSearched) : []
	return listOf(
		withNotices(planned, service, notices).flatMap((date) => {
			const change = changeText(date, context)
			return change ? [`${fullDate(locale, date.day)}: ${change}`] : []
		}),
	)
}

const rhythms = {
	week: 'Every week',
	fortnight: 'Every 2 weeks',
	first: 'First of the month',
	second: 'Second of the month',
	third: 'Third of the month',
	fourth: 'Fourth of the month',
	last: 'Last of the month',
}
const schoolYear = { 'all-year': 'All year', 'term-time': 'Term time', 'school-holidays': 'School holidays' }
const onBankHolidays = { closed: 'Closed', open: 'Open', 'check-first': 'Check first' }
const toCome = (days: readonly string[], { today }: Feed): string => listOf(days.filter((day) => day >= today))

const placeOf = ({ service, session }: Timed): string => placeOfSession(service, session.at)
const venueOf = (row: Timed) => row.feed.venues.get(placeOf(row))

const sheet = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
	csv(
		columns.map(([head]) => head),
		rows.map((row) => columns.map(([, value]) => value(row))),
	)

export const servicesSheet = (feed: Feed): string =>
	sheet<{ service: OpenService; feed: Feed }>(
		[...about, ['Where', placesOf], ...reach],
		feed.services.map((service) => ({ service, feed })),
	)

/** A row for each session of services that say where and when. */
export const sessionsSheet = (feed: Feed): string => sheet<Timed>([...about, ...times, ...reach], sessionsOf(feed))

export const sessionsOf = (feed: Feed): Timed[] =>
	feed.services
		.filter(({ form, checked }) => form === 'all' && !isOld(checked.on, feed.today))
		.flatMap((service) =>
			(service.sessions ?? [])
				.filter((session) => isRepeating(session) || session.on >= feed.today)
				.map((session) => ({ service, session, feed })),
		)
