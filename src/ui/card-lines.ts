import type { ServiceFacts } from '#domain/model/service.ts'
import { shortBookingLines } from './booking-text.ts'
import { cardNotices, type ShortLine } from './notice-line.ts'
import type { RenderContext } from './render-context.ts'
import { singleNext } from './service-text.ts'

type OnCard = Pick<ServiceFacts, 'booking' | 'delivered-at' | 'sensitive' | 'sessions'> & { id: string }

/**
 * What a card or a row says for a while: what is different, and whether there are places, which a text message has no
 * room for.
 */
export const cardLines = (service: OnCard, context: RenderContext): ShortLine[] => [
	...cardNotices(service, context),
	...shortBookingLines(service, context).map((line) => ({ ...line, inShort: '' })),
]

/** Whether a card says anything that goes on a day: it needs `islands/PastNow.astro`. */
export const isTimedCard = (service: OnCard, context: RenderContext): boolean =>
	singleNext(service, context) !== undefined || cardLines(service, context).length > 0
