import { placeOfSession } from '#domain/delivery.ts'
import { wayIn } from '#domain/way-in.ts'
import { timeSpan } from '#i18n/format.ts'
import { changeText } from '#ui/notice-text.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { costText, wayInText } from '#ui/service-text.ts'
import type { Running } from './week.ts'

/**
 * What is said of one time in a week that is passed on: when, what is different, how to come, and a number where one
 * should call. `place` is left out where the change names the new one; what is off says nothing of how to come.
 */
export function weekItem({ service, occurrence }: Running, context: RenderContext) {
	const { t, locale, today } = context
	const { isOff, sure, was } = occurrence
	const change = changeText(occurrence, context)
	const place = placeOfSession(service, occurrence.at)
	const isToCall = !sure || ['bell', 'phone'].includes(wayIn(service, today))
	return {
		isOff,
		ends: occurrence.to,
		when: timeSpan(locale, t, occurrence) + (sure || change ? '' : ` (${t('sessions.check-first')})`),
		change,
		name: service.words.name,
		langAttributes: context.langAttributes(service.words, 'name'),
		place: was && placeOfSession(service, was.at) !== place ? undefined : place,
		facts: isOff ? [] : [wayInText(service, context), costText(service, context)],
		phone: isToCall && !isOff ? service.phone : undefined,
	}
}
