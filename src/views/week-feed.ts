import { catalogueIn } from '#catalogue/index.ts'
import { addDays } from '#domain/time/dates.ts'
import { rss } from '#exchange/feeds.ts'
import { longDay } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { messageText } from '#ui/week-message.ts'
import { contextFor } from './context-for.ts'
import { weekMessages } from './week-message.ts'
import { weekScope } from './week-scopes.ts'

/** A week is told from the Friday before it, so that what makes a newsletter of it sends it in time. */
const daysBefore = 3

/** A place's or a stage's weeks, one entry each, for tools that make a newsletter of a feed. */
export function weekFeed(locale: Locale, of: string, self: string, site: string): string {
	const context = contextFor(locale)
	const { area, today } = catalogueIn(locale)
	const scope = weekScope(locale, of)!
	const url = new URL(scope.path, site).href
	const weeks = weekMessages(context, scope, site).filter(
		({ monday, days }) => addDays(monday, -daysBefore) <= today && days.length > 0,
	)
	return rss({
		title: context.t('site.title', { page: scope.title, site: context.site.full }),
		about: scope.title,
		language: locale,
		author: area.name,
		home: url,
		self: new URL(self, site).href,
		updated: today,
		entries: weeks
			.map((message) => ({
				id: `${url}#${message.monday}`,
				url,
				title: context.t('message.week', { day: longDay(locale, message.monday) }),
				text: messageText(message),
				on: addDays(message.monday, -daysBefore),
			}))
			.reverse(),
	})
}
