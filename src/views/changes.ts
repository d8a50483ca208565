import { catalogueIn, type Service } from '#catalogue/index.ts'
import { byDay, type ChangeKind } from '#domain/changes.ts'
import { openDataFormOf } from '#domain/open-data.ts'
import { addMonths } from '#domain/time/dates.ts'
import { atom, jsonFeed, type FeedDocument } from '#exchange/feeds.ts'
import { list } from '#i18n/format.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { changesFeedPath, changesPath, servicePath } from '#routes.ts'
import { contextFor } from './context-for.ts'

export type ToldChange = { on: string; what: readonly ChangeKind[]; service: Service; says: string }

/** So long a change is told. */
const monthsTold = 3

/**
 * What is new, moved, ended, the newest first; nothing before the first release. Only of services whose place
 * and times anybody may copy: who reads this cannot be asked first.
 */
export function toldChanges(locale: Locale): ToldChange[] | undefined {
	const { everyService, needs, released, retired, today } = catalogueIn(locale)
	if (!released) return undefined
	const { t } = contextFor(locale)
	const ended = new Map(retired.flatMap((one) => (one.isRenamed ? [] : [[one.id, one.service] as const])))
	const listed = new Map(
		everyService.all.flatMap((one) => [one.id, ...(one.was ?? [])].map((id) => [id, one] as const)),
	)
	const open = released.changes
		.filter(({ on }) => on > addMonths(today, -monthsTold) && on <= today)
		.flatMap(({ on, what, service: id }) => {
			const service = listed.get(id) ?? ended.get(id)
			const isOpen = service && openDataFormOf(service, service.needs.map(needs.get)) === 'all'
			return isOpen ? [{ on, what, service }] : []
		})
		.sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
	return byDay(open, ({ service }) => service.id).map((change) => ({
		...change,
		says: list(
			locale,
			change.what.map((kind) => t(`changes.${kind}`)),
		),
	}))
}

/** The same as feeds, in English, by their names; none before the first release. */
export function changesFiles(site: string): [name: string, text: string][] {
	const changes = toldChanges(sourceLocale)
	if (!changes) return []
	const { area, today } = catalogueIn(sourceLocale)
	const { t, site: called } = contextFor(sourceLocale)
	const at = (path: string) => new URL(path, site).href
	const feed = (name: 'changes.xml' | 'changes.json'): FeedDocument => ({
		title: t('site.title', { page: t('changes.title'), site: called.full }),
		about: t('changes.line'),
		language: sourceLocale,
		author: area.name,
		home: at(changesPath(sourceLocale)),
		self: at(changesFeedPath(name)),
		updated: changes[0]?.on ?? today,
		entries: changes.map(({ on, service: { id, words }, says }) => ({
			id: `${at(servicePath(sourceLocale, id))}#${on}`,
			url: at(servicePath(sourceLocale, id)),
			title: `${words.name}: ${says}`,
			text: words.summary,
			on,
		})),
	})
	return [
		['changes.xml', atom(feed('changes.xml'))],
		['changes.json', JSON.stringify(jsonFeed(feed('changes.json')))],
	]
}
