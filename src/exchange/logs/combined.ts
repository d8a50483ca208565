import { pathAlone, type Request } from './request.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const stamp = /\[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})\] "/

/**
 * A line as Apache and nginx write it: common, combined, with the name of the host before it or more behind it. What
 * stands before the time is whoever asked, and is passed over.
 * @see https://httpd.apache.org/docs/2.4/logs.html#accesslog
 */
export function combinedRequest(line: string): Request | undefined {
	const time = stamp.exec(line)
	if (!time) return undefined
	const at = momentOf(time)
	if (at === undefined) return undefined
	const request = quotedFrom(line, time.index + time[0].length)
	const [, status] = /^ (\d{3}) /.exec(line.slice(request.end, request.end + 5)) ?? []
	const [method, target, ...more] = request.text.split(' ')
	if (status === undefined || !method || !target || more.length > 1) return undefined
	return { at, method, path: pathAlone(target), status: Number(status), agent: agentAfter(line, request.end) }
}

function momentOf([, day, name = '', year, hours, minutes, seconds, sign, ahead, and]: RegExpExecArray) {
	const month = months.indexOf(name)
	if (month < 0) return undefined
	const [d, y, h, m, s, zoneHours, zoneMinutes] = [day, year, hours, minutes, seconds, ahead, and].map(Number)
	const zone = (zoneHours! * 60 + zoneMinutes!) * 60_000 * (sign === '-' ? -1 : 1)
	return Date.UTC(y!, month, d, h, m, s) - zone
}

/** What stands between quotes, from after the first to the one that no backslash takes for a letter. */
function quotedFrom(line: string, start: number): { text: string; end: number } {
	let at = start
	while (at < line.length && line[at] !== '"') at += line[at] === '\\' ? 2 : 1
	return { text: line.slice(start, at), end: at + 1 }
}

/** The second thing between quotes after the request; the first is where they came from. */
function agentAfter(line: string, end: number): string | undefined {
	const from = line.indexOf('"', end)
	if (from < 0) return undefined
	const agent = line.indexOf('"', quotedFrom(line, from + 1).end)
	return agent < 0 ? undefined : quotedFrom(line, agent + 1).text
}
