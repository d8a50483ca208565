import { catalogueIn } from '#catalogue/index.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { memoize } from '#domain/memoize.ts'
import { addDays, week, weekdayOf } from '#domain/time/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import {
	placePath,
	stagePath,
	weekFeedPath,
	weekMessagePath,
	weekSheetPath,
	whatsOnForStagePath,
	whatsOnPath,
} from '#routes.ts'
import { inLine } from '#ui/in-line.ts'
import type { LinkRow } from '#ui/link-row.ts'
import { english, type LangAttributes } from '#ui/render-context.ts'
import { contextFor } from './context-for.ts'
import { openGroups } from './open-groups.ts'
import { stageName } from './stage-names.ts'
import { runningAt } from './week-at.ts'
import { runningBetween, type Running } from './week.ts'

/** Whose week is told: the area's, what is made for dads, a stage's, a place's. */
export type WeekScope = {
	/** The last parts of its address: nothing for the area, `dads`, `stage/baby`, `place/mill-lane-library`. */
	of: string
	kind: 'area' | 'dads' | 'stage' | 'place'
	title: string
	/** The place's own name, or the stage's, for a row of links. */
	name: string
	langAttributes: LangAttributes
	/** The page that stays right when times change. */
	path: string
	/** The page its message belongs to. */
	back: { href: string; name: string; langAttributes: LangAttributes }
	/** Where its weeks are told to tools that make a newsletter. */
	feed?: string
	/** Everything from today to the end of the last week held, none that nobody else may need to see. */
	running: readonly Running[]
}

/** So many weeks, the running one among them: a page made once is right for that long. */
const weeksHeld = 4

export const mondayOf = (day: string): string => addDays(day, -week.indexOf(weekdayOf(day)))
export const weekEnd = (monday: string): string => addDays(monday, 6)

/** The Mondays of the weeks that are told. */
export const mondaysHeld = (today: string): string[] =>
	Array.from({ length: weeksHeld }, (_, index) => addDays(mondayOf(today), 7 * index))

/** Every week there is something to tell of. */
export const weekScopes = memoize((locale: Locale): readonly WeekScope[] => {
	const context = contextFor(locale)
	const { t, today } = context
	const { area, services, stages, venues } = catalogueIn(locale)
	const last = addDays(mondayOf(today), 7 * weeksHeld - 1)
	const groups = openGroups(locale)
	const all = runningBetween(locale, today, last, groups)
	const isFor = (test: (service: (typeof groups)[number]) => boolean) => all.filter(({ service }) => test(service))
	const whatsOn = { href: whatsOnPath(locale), name: t('whats-on.title'), langAttributes: {} }
	/** A week that has a page and a feed of its own goes back to that page. */
	const own = (
		scope: Omit<WeekScope, 'title' | 'back' | 'feed'>,
		key: 'whats-on.stage' | 'message.place',
		page: string,
	): WeekScope => {
		const { name, langAttributes, path } = scope
		const held = inLine(locale, name, langAttributes)
		return {
			...scope,
			title: t(key, { stage: held, place: held }),
			back: { href: path, name, langAttributes },
			feed: weekFeedPath(page),
		}
	}
	const scopes: WeekScope[] = [
		{
			of: '',
			kind: 'area',
			title: t('message.area', { area: area.name }),
			name: area.name,
			langAttributes: context.langAttributes(english),
			path: whatsOnPath(locale),
			back: whatsOn,
			running: all,
		},
		{
			of: 'dads',
			kind: 'dads',
			title: t('message.dads', { area: area.name }),
			name: t('message.for-dads'),
			langAttributes: {},
			path: weekMessagePath(locale, 'dads'),
			back: whatsOn,
			running: isFor(({ audiences }) => audiences.includes('dad-partner')),
		},
		...stageIds.map((stage) =>
			own(
				{
					of: `stage/${stage}`,
					kind: 'stage',
					name: stageName(locale, stage),
					langAttributes: context.langAttributes(stages.get(stage).words, 'name'),
					path: whatsOnForStagePath(locale, stage),
					running: isFor(({ stages }) => stages.includes(stage)),
				},
				'whats-on.stage',
				stagePath(locale, stage),
			),
		),
		...venues.all.map(({ id, name }) =>
			own(
				{
					of: `place/${id}`,
					kind: 'place',
					name,
					langAttributes: context.langAttributes(english),
					path: placePath(locale, id),
					running: runningAt(context, id, today, last),
				},
				'message.place',
				placePath(locale, id),
			),
		),
	]
	return scopes
		.map((scope) => ({ ...scope, running: scope.running.filter(({ service }) => !services.isQuiet(service)) }))
		.filter(({ running }) => running.length > 0)
})

export const weekScope = (locale: Locale, of: string): WeekScope | undefined =>
	weekScopes(locale).find((scope) => scope.of === of)

/** All there is to pass on, as rows of links: messages, sheets for walls, feeds; nothing where nothing is on. */
export function weeksToPassOn(locale: Locale): Readonly<Record<'messages' | 'sheets' | 'feeds', readonly LinkRow[]>> {
	const scopes = weekScopes(locale)
	const row = ({ name, langAttributes }: WeekScope, href: string): LinkRow => ({
		href,
		name,
		nameAttributes: langAttributes,
	})
	return {
		messages: scopes.map((scope) => row(scope, weekMessagePath(locale, scope.of))),
		sheets: scopes
			.filter(({ kind }) => kind === 'place')
			.map((scope) => row(scope, weekSheetPath(locale, idOf(scope)))),
		feeds: scopes.flatMap((scope) => (scope.feed ? [row(scope, scope.feed)] : [])),
	}
}

/** Places and stages with something on in the weeks held. */
export const placesWithWeek = (locale: Locale): string[] => idsOf(locale, 'place')
export const stagesWithWeek = (locale: Locale): string[] => idsOf(locale, 'stage')

const idsOf = (locale: Locale, kind: WeekScope['kind']): string[] =>
	weekScopes(locale).flatMap((scope) => (scope.kind === kind ? [idOf(scope)] : []))

const idOf = ({ kind, of }: WeekScope): string => of.slice(kind.length + 1)
