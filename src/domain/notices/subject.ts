import { venueIdsOf } from '#domain/delivery.ts'
import type { NoticeFacts } from '#domain/model/notice.ts'
import { weekdayOf } from '#domain/time/dates.ts'
import type { Occurrence } from '#domain/time/occurrences.ts'

export type NoticeSubject = { id: string; 'delivered-at': readonly (string | { venue: string })[] }
type About = Pick<NoticeFacts, 'about'>

/** From the most particular to the most general. */
export const noticeLevels = ['date', 'session', 'service', 'venue', 'area'] as const
export type NoticeLevel = (typeof noticeLevels)[number]

export function levelOf({ about }: About): NoticeLevel {
	if (about === 'area') return 'area'
	if ('venue' in about) return 'venue'
	return 'date' in about ? 'date' : 'session' in about ? 'session' : 'service'
}

/** Most particular first; of the same level the one that begins first. */
export const particularFirst = <One extends About & { from: string }>(notices: readonly One[]): One[] =>
	[...notices].sort(
		(one, other) =>
			noticeLevels.indexOf(levelOf(one)) - noticeLevels.indexOf(levelOf(other)) || (one.from < other.from ? -1 : 1),
	)

export const isAboutArea = ({ about }: About): boolean => about === 'area'

export const isAboutVenue = ({ about }: About, venue: string): boolean =>
	about !== 'area' && 'venue' in about && about.venue === venue

/** About the service itself, all of it or a part. */
export const isAboutService = ({ about }: About, service: string): boolean =>
	about !== 'area' && 'service' in about && about.service === service

/** What somebody who wants to use a service needs to know: of itself, its places and the area. */
export const touchesService = (notice: About, service: NoticeSubject): boolean =>
	isAboutArea(notice) ||
	isAboutService(notice, service.id) ||
	venueIdsOf(service).some((venue) => isAboutVenue(notice, venue))

/** Whether the service's own notice is about this one of its times. */
export function isAboutTime({ about }: About, service: NoticeSubject, { day, from }: Occurrence): boolean {
	if (about === 'area' || !('service' in about) || about.service !== service.id) return false
	if ('date' in about) return about.date === day
	return !('session' in about) || (about.session.day === weekdayOf(day) && about.session.from === from)
}
