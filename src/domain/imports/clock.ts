import { endOfDay } from '#domain/time/dates.ts'

/** A time as written: `half` where it says am or pm, `is24` where it can only be meant on the 24-hour clock. */
type Written = { hour: number; minute: number; half?: 'am' | 'pm'; is24: boolean }

export type Span = { from: string; to?: string; doubts: string[] }

const half = String.raw`(?:\s?(?:a\.?m\.?|p\.?m\.?)(?![a-z]))`
const noons = String.raw`12\s?(?:noon|midday)|noon|midday|midnight`
const plain = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?${half}?|\d{3,4}${half}?|\d{1,2}${half}?`
const time = String.raw`(${noons}|0\.\d+(?=\s?-|$|\s)|${plain})`
const span = new RegExp(String.raw`(?:from\s)?${time}\s?(?:-|to|until|till|til)\s?${time}(?![\d:]|\s?%)`, 'y')
const halved = String.raw`\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?${half}|\d{3,4}${half}`
const one = String.raw`(${noons}|${halved}|\d{1,2}:\d{2}(?::\d{2})?|0\.\d{4,})`
const single = new RegExp(String.raw`(?:(?:from|at|starts at|starting at|@)\s?)?${one}(?:\s?onwards)?(?![\w:])`, 'y')

/** A span of time at a place in a text, or a single time, which is no span yet; with where it ends. */
export function spanAt(text: string, at: number): (Span & { end: number }) | undefined {
	span.lastIndex = at
	const both = span.exec(text)
	if (both) {
		const read = spanOf(both[1]!, both[2]!)
		if (read) return { ...read, end: at + both[0].length }
	}
	single.lastIndex = at
	const alone = single.exec(text)
	const from = alone && written(alone[1]!)
	if (!from) return undefined
	return { from: timeText(onClock(from, from.half === 'pm')), doubts: [], end: at + alone[0].length }
}

/** Both ends as minutes of the day: am or pm of the second is that of the first as well, while that gives a span. */
function spanOf(first: string, second: string): Span | undefined {
	const [one, two] = [written(first), written(second)]
	if (!one || !two) return undefined
	const doubts: string[] = []
	const end = onClock(two, two.half === 'pm')
	let from = onClock(one, one.half === 'pm')
	let to = end
	const isOpen = !one.half && !one.is24
	const endsOpen = !two.half && !two.is24
	if (isOpen && two.half) {
		const same = onClock({ ...one, half: two.half }, two.half === 'pm')
		if (to > same && to - same < longest) from = same
	} else if (isOpen && endsOpen) {
		if (one.hour < 7) {
			from += noon
			doubts.push(`"${first}-${second}" does not say am or pm: the afternoon was taken.`)
		}
		if (to <= from && to + noon <= day) to += noon
	} else if (endsOpen && to <= from && to + noon <= day) to += noon
	if (to === 0 && from > 0) to = day
	if (to < from || (to === from && from === 0 && first !== second)) return undefined
	if (from < sixOClock) doubts.push(`${timeText(from)} is in the night.`)
	if (to - from > 2 * longest) doubts.push(`${timeText(from)} to ${timeText(to)} is very long.`)
	return { from: timeText(from), to: timeText(to), doubts }
}

const noon = 12 * 60
const day = 24 * 60
const longest = 6 * 60
const sixOClock = 6 * 60

function written(text: string): Written | undefined {
	if (/noon|midday/.test(text)) return { hour: 12, minute: 0, half: 'pm', is24: true }
	if (text === 'midnight') return { hour: 24, minute: 0, is24: true }
	if (/^0\.\d+$/.test(text)) return fraction(Number(text))
	const [, digits = '', colon, letter] = /^(\d{1,4})(?:[:.h](\d{2})(?::\d{2})?)?\s?([ap])?\.?m?\.?$/.exec(text) ?? []
	if (!digits || (digits.length > 2 && colon !== undefined)) return undefined
	const [hour, minute] =
		digits.length > 2 ? [Number(digits.slice(0, -2)), Number(digits.slice(-2))] : [Number(digits), Number(colon ?? 0)]
	if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined
	const half = letter === 'a' ? ('am' as const) : letter === 'p' ? ('pm' as const) : undefined
	const is24 = hour > 12 || hour === 0 || (digits.length !== 3 && digits.startsWith('0'))
	return { hour, minute, is24, ...(half && hour <= 12 && hour > 0 ? { half } : {}) }
}

/** A part of a day, as spreadsheets keep times. */
function fraction(part: number): Written {
	const minutes = Math.round(part * day)
	return { hour: Math.floor(minutes / 60), minute: minutes % 60, is24: true }
}

const onClock = ({ hour, minute, half, is24 }: Written, isPm: boolean): number =>
	(half === 'am' && hour === 12 ? 0 : isPm && hour < 12 && (half || !is24) ? hour + 12 : hour) * 60 + minute

const timeText = (minutes: number): string =>
	minutes >= day
		? endOfDay
		: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
