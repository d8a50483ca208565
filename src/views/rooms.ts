import { catalogueIn } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import type { YesNo } from '#domain/model/fields.ts'
import { intlTag } from '#i18n/locales.ts'
import { money } from '#i18n/format.ts'
import { placePath } from '#routes.ts'
import { english, type LangAttributes, type RenderContext } from '#ui/render-context.ts'
import { openingText } from '#ui/service-text.ts'

/** A room as a list says it: what it is called, what it is like, and when it often is not in use. */
export type RoomLine = {
	name: string
	langAttributes: LangAttributes
	facts: readonly string[]
	free: string | undefined
}

export const roomsOf = (context: RenderContext, { rooms = [], words }: Item<'venues'>): RoomLine[] =>
	rooms.map((room) => ({
		name: words['room-names']?.[room.id] ?? '',
		langAttributes: context.langAttributes(words, 'room-names'),
		facts: [
			context.t('room.holds', { number: new Intl.NumberFormat(intlTag(context.locale)).format(room.holds) }),
			...(room.price ? [priceText(room.price, context)] : []),
			context.t(`room.kitchen-${answerOrAsk(room.kitchen)}`),
			context.t(`room.step-free-${answerOrAsk(room['step-free'])}`),
		],
		free: room.free && openingText(room.free, context),
	}))

/** Places with rooms that groups may use. */
export const placesWithRooms = (context: RenderContext) =>
	catalogueIn(context.locale)
		.venues.all.filter(({ rooms }) => rooms)
		.map((venue) => ({
			id: venue.id,
			name: venue.name,
			langAttributes: context.langAttributes(english),
			href: placePath(context.locale, venue.id),
			phone: venue.phone,
			rooms: roomsOf(context, venue),
		}))

/** What is not known is asked about. */
const answerOrAsk = (answer: YesNo): 'yes' | 'no' | 'ask' => (answer === 'unknown' ? 'ask' : answer)

function priceText(
	{ pounds, per }: { pounds: number; per: 'hour' | 'session' | 'day' },
	{ locale, t }: RenderContext,
): string {
	return pounds === 0 ? t('cost.free') : t(`room.per-${per}`, { pounds: money(locale, pounds) })
}
