import { catalogueIn } from '#catalogue/index.ts'
import { streetLine } from '#domain/address.ts'
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
import { fullDate, weekdayName } from '#i18n/format.ts'
import { languageName, sourceLocale } from '#i18n/locales.ts'
import { agesText as agesInWords, yearsText } from '#ui/ages-text.ts'
import { changeText } from '#ui/notice-text.ts'
import { costText, wayInText } from '#ui/service-text.ts'
import { noticeInWords } from '#views/notices.ts'
import { organisationName, sheet, type Column, type Say } from './columns.ts'

type Row = { service: OpenService; feed: Feed }
type Timed = Row & { session: Session }

const placesOf = ({ service, feed }: Row, { t, list }: Say): string =>
	service.form === 'all'
		? list(
				service['delivered-at'].map((place) =>
					typeof place === 'object' ? feed.venues.get(place.venue)!.name : t(`place.${place}`),
				),
			)
		: ''

/** In English as an import reads them back, week by week. */
const agesText = ({ ages, stages }: OpenService, say: Say): string | undefined => {
	if (say.locale === sourceLocale) return ages && sayAges({ from: ages['from-weeks'], to: ages['to-weeks'] })
	const { stages: named } = catalogueIn(say.locale)
	return ages && agesInWords({ ages, stages }, say, (id) => named.get(id).words.name)
}

/** A service as it is called in a language. */
const wordsOf = ({ service }: Row, { locale }: Say) => catalogueIn(locale).everyService.get(service.id).words

function inWords(id: string, say: Say): string {
	const notice = catalogueIn(say.locale).notices.all.find((one) => one.id === id)
	return notice ? noticeInWords(say, notice) : ''
}

const about: readonly Column<Row>[] = [
	['name', (row, say) => wordsOf(row, say).name],
	['summary', (row, say) => wordsOf(row, say).summary],
]
const reach: readonly Column<Row>[] = [
	['ages', ({ service }, say) => agesText(service, say)],
	['years', ({ service }, say) => yearsText(service, say)],
	['covers', ({ service }, { list }) => (service.form === 'all' ? list(service.covers ?? []) : '')],
	['cost', ({ service }, say) => (isOld(service.checked.on, say.today) ? '' : costText(service, say))],
	['access', ({ service }, say) => wayInText(service, say)],
	['phone', ({ service }) => (service.phone && !isMobile(service.phone) ? service.phone : '')],
	['text', ({ service }) => service.text?.to],
	['email', ({ service }) => (service.email && isRoleAddress(service.email) ? service.email : '')],
	['web', ({ service }) => service.web],
	['spoken', ({ service }, { locale, list }) => list(service.spoken.map((code) => languageName(locale, code)))],
	['run-by', ({ service }, say) => organisationName(service['run-by'], say)],
	['checked', ({ service }) => service.checked.on],
	['note', ({ service }, { t, today }) => (isOld(service.checked.on, today) ? t('column.call-first') : '')],
	['different', ({ service, feed }, say) => alertsOf(service, feed, ({ id }) => inWords(id, say)).join(' ')],
	['page', ({ service }, { locale }) => service.pages[locale]],
	['id', ({ service }) => service.id],
]

const times: readonly Column<Timed>[] = [
	[
		'day',
		({ session }, { locale }) =>
			isRepeating(session) ? weekdayName(locale, session.day) : fullDate(locale, session.on),
	],
	['from', ({ session }) => session.from],
	['to', ({ session }) => session.to],
	['rhythm', ({ session }, { t }) => t(isRepeating(session) ? `column.every-${session.every}` : 'column.once')],
	['runs', ({ session }, { t }) => (isRepeating(session) ? t(`column.in-${session.runs}`) : '')],
	[
		'bank-holidays',
		({ session }, { t }) => (isRepeating(session) ? t(`column.holiday-${session['bank-holidays']}`) : ''),
	],
	['starts', ({ session }) => (isRepeating(session) ? session.starts : session.on)],
	['ends', ({ session }) => (isRepeating(session) ? session.ends : session.on)],
	['except', ({ session }, say) => (isRepeating(session) ? toCome(session.except, say) : '')],
	['also', ({ session }, say) => (isRepeating(session) ? toCome(session.also, say) : '')],
	['changed', changedDates],
	['check-first', ({ session }, { t }) => (session.confirmed ? '' : t('answer.yes'))],
	['place', (row, { t }) => venueOf(row)?.name ?? t(`place.${placeOf(row) as 'home'}`)],
	['address', (row) => streetLine(venueOf(row)?.address ?? { lines: [] })],
	['postcode', (row) => venueOf(row)?.address.postcode],
	[
		'step-free',
		(row, { t }) => {
			const answer = venueOf(row)?.access['step-free'] ?? 'unknown'
			return answer === 'unknown' ? '' : t(`answer.${answer}`)
		},
	],
]
/** The days of the next months on which a session is not as its row says, and what is different. */
function changedDates({ service, session, feed }: Timed, say: Say): string {
	const notices = openNotices(service, feed)
	const planned = notices.length > 0 ? nextSessions([session], feed.calendar, feed.today, datesSearched) : []
	return say.list(
		withNotices(planned, service, notices).flatMap((date) => {
			const change = changeText(date, say)
			return change ? [`${fullDate(say.locale, date.day)}: ${change}`] : []
		}),
	)
}

const toCome = (days: readonly string[], { today, list }: Say): string => list(days.filter((day) => day >= today))

const placeOf = ({ service, session }: Timed): string => placeOfSession(service, session.at)
const venueOf = (row: Timed) => row.feed.venues.get(placeOf(row))

export const servicesSheet = (feed: Feed, say: Say): string =>
	sheet<Row>(
		[...about, ['places', placesOf], ...reach],
		feed.services.map((service) => ({ service, feed })),
		say,
	)

/** A row for each session of services that say where and when. */
export const sessionsSheet = (feed: Feed, say: Say): string =>
	sheet<Timed>([...about, ...times, ...reach], sessionsOf(feed), say)

export const sessionsOf = (feed: Feed): Timed[] =>
	feed.services
		.filter(({ form, checked }) => form === 'all' && !isOld(checked.on, feed.today))
		.flatMap((service) =>
			(service.sessions ?? [])
				.filter((session) => isRepeating(session) || session.on >= feed.today)
				.map((session) => ({ service, session, feed })),
		)
