import { bookingOn } from '#domain/booking.ts'
import { weeksInYear } from '#domain/time/age.ts'
import { addMonths } from '#domain/time/dates.ts'
import { freshness, isOld } from '#domain/time/freshness.ts'
import { withoutEmpty, type EndedService, type Feed, type OpenOrganisation, type OpenService } from './feed.ts'
import { emailOf, organisationOf, phonesOf, serviceAtLocationsOf, type ServiceAtLocation } from './locations.ts'
import { alertsOf, noticeRecords } from './notices.ts'
import { schedulesOf } from './schedules.ts'
import { attributesOf } from './taxonomies.ts'

export type ServiceRecord = Record<string, unknown> & {
	id: string
	name: string
	status: string
	service_at_locations?: readonly ServiceAtLocation[]
}

/** A service with all that may be said of it. What is old says neither when nor what it costs, as on the page. */
export function serviceRecord(service: OpenService, feed: Feed): ServiceRecord {
	const first = service.firstId
	const id = feed.idFor(`service/${first}`)
	const isOpen = service.form === 'all'
	const old = isOld(service.checked.on, feed.today)
	return {
		...aboutOf(service, feed),
		status: freshness(service.checked.on, feed.today) === 'hidden' ? 'inactive' : 'active',
		...withoutEmpty({
			...(isOpen ? wordsOf(service, old, feed) : { description: service.words.summary }),
			email: emailOf(service.email),
			alert: [
				...(old ? [`Call first: last checked on ${feed.say.day(service.checked.on)}.`] : []),
				...alertsOf(service, feed),
			].join(' '),
			...agesOf(service),
			schedules: isOpen && !old ? schedulesOf(service, feed) : [],
			service_areas: areasOf(service, id, feed),
			service_at_locations: serviceAtLocationsOf(service, feed),
			languages: service.spoken.map((code) => ({
				id: feed.idFor(`language/${first}/${code}`),
				service_id: id,
				code,
				name: feed.say.language(code),
			})),
			interpretation_services: service.interpreter === 'unknown' ? undefined : feed.say.interpreter(service),
			phones: [
				...phonesOf(`service/${first}`, [service.phone, service.referral?.phone], feed),
				...textOf(service, feed),
			],
			funding: fundingOf(service, id, feed),
			cost_options: old ? [] : costsOf(service, id, feed),
			attributes: attributesOf(first, ({ termsOf }) => termsOf(service), feed),
			x_first_door: oursOf(service, feed),
		}),
	}
}

/** A service that has ended, for whoever still has it. */
export function endedRecord(service: EndedService, feed: Feed): ServiceRecord {
	const { on, instead } = service.closed!
	return {
		...aboutOf(service, feed),
		status: 'defunct',
		description: service.words.summary,
		alert: `Ended on ${feed.say.day(on)}.`,
		last_modified: midnight(on > service.checked.on ? on : service.checked.on),
		x_first_door: withoutEmpty({
			id: service.id,
			was: service.was,
			instead: feed.services
				.filter(({ id }) => instead.includes(id))
				.map((one) => feed.idFor(`service/${one.firstId}`)),
			pages: service.pages,
		}),
	}
}

const midnight = (day: string): string => `${day}T00:00:00Z`

function aboutOf(service: EndedService & { web?: string | undefined }, feed: Feed) {
	const organisation = feed.organisations.find(({ id }) => id === service['run-by']) as OpenOrganisation
	return {
		id: feed.idFor(`service/${service.firstId}`),
		organization_id: feed.idFor(`organization/${organisation.id}`),
		name: service.words.name,
		url: service.web ?? service.pages['en']!,
		assured_date: service.checked.on,
		last_modified: midnight(service.checked.on),
		organization: organisationOf(organisation, feed),
	}
}

const wordsOf = ({ words, referral, booking }: OpenService, old: boolean, feed: Feed) => ({
	description: [words.summary, words.who].filter(Boolean).join('\n\n'),
	fees: old ? undefined : words['cost-note'],
	application_process: words['getting-in'],
	wait_time: old ? undefined : (waitNow(booking, feed) ?? waitText(referral?.['wait-weeks'])),
})

/** How long the wait was when somebody last told, while that may be leaned on. */
function waitNow(booking: OpenService['booking'], { today, say }: Feed): string | undefined {
	const isKnown = booking && bookingOn(booking, today).some(({ what }) => what === 'wait')
	return isKnown ? `${waitText(booking.wait?.weeks)}, as of ${say.day(booking.wait!['as-of'])}` : undefined
}

function waitText(weeks: { from: number; to: number } | undefined): string | undefined {
	if (!weeks) return undefined
	const { from, to } = weeks
	return from === 0 || from === to ? `Up to ${to} ${to === 1 ? 'week' : 'weeks'}` : `${from} to ${to} weeks`
}

const years = (weeks: number): number => Math.round((weeks / weeksInYear) * 100) / 100

/** The postcodes whose families a team is there for, where it says so; else the whole area. */
const areasOf = ({ covers, firstId, form }: OpenService, id: string, { idFor, area }: Feed): object[] =>
	covers && form === 'all'
		? covers.map((name) => ({ id: idFor(`service_area/${firstId}/${name}`), service_id: id, name }))
		: [{ id: idFor(`service_area/${firstId}`), service_id: id, name: area.name }]

/** Years of a child's age; the standard knows no age before birth. Who may come at any age is from 0, without end. */
const agesOf = ({ ages, years: span, 'all-ages': allAges }: OpenService) =>
	allAges
		? { minimum_age: 0 }
		: span
			? { minimum_age: span.from, maximum_age: span['if-disabled'] ?? span.to }
			: ages && ages['to-weeks'] > 0
				? {
						minimum_age: ages['from-weeks'] < 0 ? undefined : years(ages['from-weeks']),
						maximum_age: years(ages['to-weeks']),
					}
				: {}

const textOf = ({ text, firstId }: OpenService, { idFor }: Feed): object[] =>
	text ? [{ id: idFor(`phone/service/${firstId}/text`), number: text.to, type: 'sms' }] : []

const funders: Readonly<Record<NonNullable<OpenService['paid-by']>, string>> = {
	council: 'The council',
	nhs: 'The NHS',
	government: 'The government',
	charity: 'A charity',
	parents: 'Parents',
	mixed: 'Several funders',
}

const fundingOf = ({ 'paid-by': payer, ...service }: OpenService, id: string, { idFor }: Feed): object[] =>
	payer ? [{ id: idFor(`funding/${service.firstId}`), service_id: id, source: funders[payer] }] : []

function costsOf(service: OpenService, id: string, { idFor, say }: Feed): object[] {
	const { kind, pounds } = service.cost
	const price = { amount: pounds, currency: pounds === undefined ? undefined : 'GBP' }
	const options = {
		free: [{ option: 'Free', amount: 0, currency: 'GBP' }],
		pay: [{ option: 'Price', ...price, amount_description: say.cost(service) }],
		'free-if': [
			{ option: 'Free for some families', amount: 0, currency: 'GBP' },
			...(pounds === undefined ? [] : [{ option: 'For others', ...price, amount_description: say.cost(service) }]),
		],
		donation: [{ option: 'Donation', ...price, amount_description: say.cost(service) }],
		unknown: [],
	}[kind]
	const moreChildren = [
		{ option: 'Second child', pounds: service.cost['second-child'] },
		{ option: 'Brother or sister who comes along', pounds: service.cost.sibling },
	].flatMap(({ option, pounds }) => (pounds === undefined ? [] : [{ option, amount: pounds, currency: 'GBP' }]))
	return [...options, ...moreChildren].map((option, index) =>
		withoutEmpty({ id: idFor(`cost_option/${service.firstId}/${index}`), service_id: id, ...option }),
	)
}

/** How to book; of what is only known for a while, what may be leaned on today. */
function bookingOf({ booking, checked }: OpenService, { today }: Feed): object | undefined {
	if (!booking || isOld(checked.on, today)) return undefined
	const holds = new Set(bookingOn(booking, today).map(({ what }) => what))
	const { places, wait } = booking
	return withoutEmpty({
		how: booking.how,
		web: booking.web,
		opens: booking.opens,
		by: booking.by,
		places: places && holds.has(places.state) ? { state: places.state, as_of: places['as-of'] } : undefined,
		wait_weeks: wait && holds.has('wait') ? { ...wait.weeks, as_of: wait['as-of'] } : undefined,
	})
}

/** What the standard has no word for; for `no-place`, nothing that leads to where or when. */
function oursOf(service: OpenService, feed: Feed): object {
	const words = service.form === 'all' ? service.words : undefined
	const same = withoutEmpty({
		id: service.id,
		was: service.was,
		form: service.form,
		checked_how: service.checked.how,
		times_hold_until: service.form === 'all' ? addMonths(service.checked.on, 6) : undefined,
		ages_years: service.years && {
			from: service.years.from,
			to: service.years.to,
			if_disabled: service.years['if-disabled'],
		},
		all_ages: service['all-ages'],
		ages_weeks: service.ages && { from: service.ages['from-weeks'], to: service.ages['to-weeks'] },
		access: service.access,
		delivered_at: [
			...new Set(service['delivered-at'].map((place) => (typeof place === 'object' ? 'venue' : place))),
		].filter((place) => words || place !== 'venue'),
		interpreter: service.interpreter === 'unknown' ? undefined : service.interpreter,
		welcomes: Object.fromEntries(Object.entries(service.welcomes).filter(([, answer]) => answer !== 'unknown')),
		pages: service.pages,
		translations: service.translations,
	})
	if (!words) return same
	return {
		...same,
		...withoutEmpty({
			notices: noticeRecords(service, feed),
			lasts_weeks: service.lasts?.weeks,
			booking: bookingOf(service, feed),
			text_to_send: service.text?.say,
			open_day_and_night: service.hours?.open === 'always' ? true : undefined,
			creche: service.creche === 'unknown' ? undefined : service.creche,
			touchpoint: service.touchpoint,
			someone_to_talk_to: service['someone-to-talk-to'],
			peer_support: service['peer-support'],
			warm_handover: service['warm-handover'],
			reply_within_days: service['reply-within-days'],
			follow_on: service['follow-on']?.flatMap((id) => idOfListed(id, feed)),
			referral: service.referral && {
				who: service.referral.who,
				ask_first: service.referral['ask-first'],
				unless_danger: service.referral['unless-danger'],
			},
			evidence: service.evidence,
			criteria: words.criteria,
			what_to_expect: words['what-to-expect'],
			happens_next: words['happens-next'],
			how_it_ends: words['how-it-ends'],
		}),
	}
}

/** Nothing leads to a service that stays home. */
const idOfListed = (id: string, { services, idFor }: Feed): string[] =>
	services.filter((one) => one.id === id).map((one) => idFor(`service/${one.firstId}`))
