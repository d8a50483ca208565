import { placeOfSession } from '#domain/delivery.ts'
import { addDays } from '#domain/time/dates.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import type { ChangedOccurrence } from '#domain/notices/changes.ts'
import { schoolTime } from '#domain/time/occurrences.ts'
import { servicePath } from '#routes.ts'
import { changeText } from '#ui/notice-text.ts'
import type { WordsWithName } from '#ui/own-name.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { costText, wayInText } from '#ui/service-text.ts'
import { placeName } from '#ui/session-place.ts'

/** A page shows a week and holds four, so that it stays right until it is rebuilt. */
export const daysHeld = 28

type ServiceTime = { service: ServiceFacts & { id: string; words: WordsWithName }; occurrence: ChangedOccurrence }

/**
 * What runs on each of the days a page holds, from a day on, ready for `ui/Week.astro`; days on which nothing runs are
 * there too.
 */
export function weekOf(context: RenderContext, first: string, running: readonly ServiceTime[], withPlace = false) {
	const { t, locale, calendar } = context
	return Array.from({ length: daysHeld }, (_, index) => addDays(first, index)).map((day) => ({
		day,
		note: calendar.bankHolidays.has(day)
			? t('week.bank-holiday')
			: schoolTime(day, calendar) === 'school-holidays' && !isWeekend(day)
				? t('week.holiday')
				: undefined,
		items: running
			.filter(({ occurrence }) => occurrence.day === day)
			.map(({ service, occurrence }) => ({
				occurrence,
				change: changeText(occurrence, context),
				name: service.words.name,
				langAttributes: context.langAttributes(service.words, 'name'),
				href: servicePath(locale, service.id),
				details: [
					wayInText(service, context),
					costText(service, context),
					...(withPlace ? [placeName(placeOfSession(service, occurrence.at), context)] : []),
				].join(t('list.comma')),
			})),
	}))
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())
