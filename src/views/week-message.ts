import { longDay } from '#i18n/format.ts'
import { localeOf, type Locale } from '#i18n/locales.ts'
import { inLine } from '#ui/in-line.ts'
import { english, type LangAttributes, type RenderContext } from '#ui/render-context.ts'
import { placeName, venueAt } from '#ui/session-place.ts'
import type { Line, WeekMessage } from '#ui/week-message.ts'
import { weekItem } from './week-item.ts'
import { mondaysHeld, weekEnd, type WeekScope } from './week-scopes.ts'
import type { Running } from './week.ts'

/** The weeks held, as messages; days without anything are left out. */
export function weekMessages(context: RenderContext, scope: WeekScope, site: string): WeekMessage[] {
	const { t, today, locale } = context
	const line = (text: string): Line => [{ text: fromItsSide(locale, text) }]
	const byDay = Map.groupBy(scope.running, ({ occurrence }) => occurrence.day)
	return mondaysHeld(today).map((monday) => ({
		monday,
		sunday: weekEnd(monday),
		head: [line(scope.title), line(t('message.week', { day: longDay(locale, monday) }))],
		days: [...byDay]
			.filter(([day]) => monday <= day && day <= weekEnd(monday))
			.map(([day, running]) => ({
				day,
				title: line(longDay(locale, day)),
				items: running.map((one) => ({
					ends: one.occurrence.to,
					line: itemLine(one, context, scope.kind !== 'place'),
				})),
			})),
		foot: line(t('message.look')),
		link: new URL(scope.path, site).href,
	}))
}

/**
 * "• 10am to 11am, Rhyme Time, Mill Lane Library. Just turn up. Free." A number has no spaces: its groups could change
 * places in a program that does not know marks of direction.
 */
function itemLine(running: Running, context: RenderContext, hasPlace: boolean): Line {
	const { t, locale, langAttributes } = context
	const [comma, stop] = [t('list.comma'), t('list.stop')]
	const { isOff, when, change, name, place, facts, phone, ...item } = weekItem(running, context)
	const says = isOff || !change ? facts : [change, ...facts]
	return [
		{ text: fromItsSide(locale, `• ${isOff ? `${change}: ` : ''}${when}${comma}`) },
		part(name, item.langAttributes, locale),
		...(hasPlace && place
			? [{ text: comma }, part(placeName(place, context), venueAt(place) ? langAttributes(english) : {}, locale)]
			: []),
		{ text: [stop, ...says.map((fact) => ` ${fact}${stop}`), phone ? ` ${phone.replaceAll(' ', '')}` : ''].join('') },
	]
}

const part = (text: string, langAttributes: LangAttributes, locale: Locale) => ({
	text: inLine(locale, text, langAttributes),
	langAttributes,
})

/**
 * Programs take the side a line begins from from its first letter, and a line may begin with a time or an English name:
 * a mark that cannot be seen goes first.
 */
const fromItsSide = (locale: Locale, text: string): string =>
	localeOf(locale).direction === 'rtl' ? `\u200F${text}` : text
