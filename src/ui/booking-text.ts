import { bookingStates, type BookingState } from '#domain/booking.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { isOld } from '#domain/time/freshness.ts'
import { fullDate, list, money, shortDate } from '#i18n/format.ts'
import type { RenderContext } from './render-context.ts'

/** How booking is said, and what more children cost, in one place for pages, rows and paper. */

/** "By phone or online". Undefined when nobody told, or it was told too long ago to be leaned on. */
export function bookingWaysText(
	{ booking, checked }: ServiceFacts,
	{ t, locale, today }: RenderContext,
): string | undefined {
	if (!booking?.how || isOld(checked.on, today)) return undefined
	const ways = list(
		locale,
		booking.how.map((way) => t(`booking.${way}`)),
		'disjunction',
	)
	return ways.charAt(0).toLocaleUpperCase(locale) + ways.slice(1)
}

/** What is said from one moment until another; `isWaiting` when that is not on the day the page is made. */
export type BookingLine = Pick<BookingState, 'what' | 'since' | 'until'> & { text: string; isWaiting: boolean }

type WithBooking = Pick<ServiceFacts, 'booking' | 'sensitive'>

/** A page that nobody else may need to see has no script that would take a line away: it says none. */
export const bookingLines = ({ booking, sensitive }: WithBooking, context: RenderContext): BookingLine[] =>
	(booking && sensitive !== 'never-shared' ? bookingStates(booking) : [])
		.filter(({ until }) => until > `${context.today}T00:00`)
		.map(({ what, day, since, until }) => ({
			what,
			since,
			until,
			text: textOf(what, day, booking, context),
			isWaiting: since > `${context.today}T00:00`,
		}))

const shortOnes: readonly BookingState['what'][] = ['full', 'waiting-list', 'opens', 'by']

/** What a row has room for: whether there are places, and by when to book. */
export const shortBookingLines = (service: WithBooking, context: RenderContext): BookingLine[] =>
	bookingLines(service, context).filter(({ what }) => shortOnes.includes(what))

function textOf(
	what: BookingState['what'],
	day: string,
	booking: ServiceFacts['booking'],
	context: RenderContext,
): string {
	const { t, locale, today } = context
	const date = day.slice(0, 4) === today.slice(0, 4) ? shortDate(locale, day) : fullDate(locale, day)
	return what === 'wait'
		? `${waitText(booking!.wait!.weeks, context)} ${t('booking.told', { day: date })}`
		: t(`booking.${what}`, { day: date })
}

/** "The usual wait is 2 to 6 weeks." */
export const waitText = (weeks: { from: number; to: number }, { t }: Pick<RenderContext, 't'>): string =>
	weeks.from === 0 || weeks.from === weeks.to
		? t('referral.wait-at-most', { count: weeks.to })
		: t('referral.wait', weeks)

/** "Second child: £1", "Brother or sister: Free" */
export const moreChildrenTexts = ({ cost }: Pick<ServiceFacts, 'cost'>, { t, locale }: RenderContext): string[] =>
	(['second-child', 'sibling'] as const).flatMap((who) => {
		const pounds = cost[who]
		if (pounds === undefined) return []
		return [t(`cost.${who}`, { price: pounds === 0 ? t('cost.free') : money(locale, pounds) })]
	})
