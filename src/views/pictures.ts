import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { longDay, shortDate } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { picturePath } from '#routes.ts'
import { contextFor } from './context-for.ts'
import { weekItem } from './week-item.ts'
import { mondayOf, weekEnd, weekScope, weekScopes, type WeekScope } from './week-scopes.ts'
import { onePerService } from './week.ts'

/** What a picture of a page says, for whoever is sent its address. */
export type Picture = { locale: Locale; site: string; title: string; line: string; items: readonly string[] }

const mostItems = 4

/** The pictures of a language that is whole, by the last part of their address: of home, and of each week. */
export const picturesOf = (locale: Locale): string[] =>
	liveLocales.some(({ tag }) => tag === locale) ? ['home', ...weekScopes(locale).map(nameOf)] : []

export function pictureOf(locale: Locale, name: string): Picture {
	const context = contextFor(locale)
	const { area, today } = catalogueIn(locale)
	const site = context.site.full
	const scope = weekScopes(locale).find((one) => nameOf(one) === name)
	if (!scope) {
		const line = context.t('poster.site-line', { area: area.name })
		return { locale, site, title: context.t('home.title'), line, items: [] }
	}
	const on = scope.running.filter(({ occurrence }) => !occurrence.isOff)
	const monday = mondayOf(on[0]?.occurrence.day ?? today)
	const inWeek = on.filter(({ occurrence }) => occurrence.day <= weekEnd(monday))
	return {
		locale,
		site,
		title: scope.title,
		line: context.t('message.week', { day: longDay(locale, monday) }),
		items: onePerService(inWeek)
			.slice(0, mostItems)
			.map((running) => {
				const { name, when, change } = weekItem(running, context)
				const day = shortDate(locale, running.occurrence.day)
				return [day, when, name, ...(change ? [change] : [])].join(context.t('list.comma'))
			}),
	}
}

/** The picture of a page as its head names it: where it lies, and what stands on it for who cannot see it. */
export function pictureFor(locale: Locale, name: string): { path: string; alt: string } | undefined {
	if (!picturesOf(locale).includes(name)) return undefined
	const { title, line } = pictureOf(locale, name)
	return { path: picturePath(locale, name), alt: [title, line].join(contextFor(locale).t('list.stop') + ' ') }
}

export const weekPictureFor = (locale: Locale, of: string): ReturnType<typeof pictureFor> => {
	const scope = weekScope(locale, of)
	return scope && pictureFor(locale, nameOf(scope))
}

/** `week`, `week-dads`, `week-stage-baby`. */
const nameOf = ({ of }: WeekScope): string => ['week', ...of.split('/').filter(Boolean)].join('-')
