import { note, type Tally } from '#domain/counts/tally.ts'
import { dayInLondon } from '#domain/time/london.ts'
import { logReader } from '#exchange/logs/read.ts'
import type { Request } from '#exchange/logs/request.ts'
import { isRobot } from '#exchange/logs/robots.ts'
import { eachLine } from './each-line.ts'

/** A page that may be counted, by its address on the host. */
export type Countable = ReadonlyMap<string, { page: string; language: string }>

/** What was in one file: its lines, those nobody could read, and whether browsers said what they are. */
export type LogRead = { lines: number; unread: number; hasAgents: boolean }

/** Adds what a log holds to a tally. Only a page's address, its language and the day go in; all else is let go. */
export async function addLog(file: string, pages: Countable, tally: Tally): Promise<LogRead> {
	const read = logReader()
	const dayOf = dayReader()
	const log: LogRead = { lines: 0, unread: 0, hasAgents: false }
	await eachLine(file, (line) => {
		const request = read(line)
		if (request === 'nothing') return
		log.lines += 1
		if (!request) log.unread += 1
		else {
			log.hasAgents ||= request.agent !== undefined
			note(tally, dayOf(request.at), isView(request) ? pages.get(request.path) : undefined)
		}
	})
	return log
}

const isView = ({ method, status, agent }: Request): boolean =>
	method === 'GET' && (status === 200 || status === 304) && !(agent !== undefined && isRobot(agent))

/** So many hours are remembered: over ten years. */
const mostHours = 100_000

/** The day it was in London. To ask is slow, and a log is of the same hours over and over, in whatever order. */
function dayReader(): (at: number) => string {
	const days = new Map<number, string>()
	return (at) => {
		const hour = Math.floor(at / 3_600_000)
		const day = days.get(hour) ?? dayInLondon(new Date(at))
		if (days.size >= mostHours) days.clear()
		days.set(hour, day)
		return day
	}
}
