import { isDate } from '#domain/model/fields.ts'
import { addDays } from '#domain/time/dates.ts'

/** A day as somebody wrote it. `guessed`: the year is not said. `american`: only the month first makes it a day. */
type ReadDay = { day?: string; guessed?: boolean; american?: boolean }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const spring = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?'
const autumn = 'july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const month = String.raw`(${spring}|${autumn})\.?`
const nth = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const year = String.raw`(?:,?\s(\d{4}|'\d{2}))?`

const forms: readonly (readonly [form: RegExp, read: (parts: string[], today: string) => ReadDay])[] = [
	[
		/(\d{4})-(\d{1,2})-(\d{1,2})(?:t00:00(?::00)?(?:\.0+)?z?|\s00:00(?::00)?)?(?!\d)/y,
		([y, m, d]) => dayOf(y!, m!, d!),
	],
	[
		/(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:\s(?:12:00:00\sam|00:00(?::00)?))?(?!\d|[/.-]\d)/y,
		([d, , m, y]) => dayOf(y!, m!, d!),
	],
	[
		new RegExp(`${nth}(?: of)?[ -]${month}(?:[ -](\\d{2})(?![\\d:.-])|${year})(?![\\w])`, 'y'),
		([d, m, short, y], today) => named(d!, m!, short ?? y, today),
	],
	[new RegExp(`${month}\\s${nth}${year}(?![\\w:])`, 'y'), ([m, d, y], today) => named(d!, m!, y, today)],
	[/(\d{1,2})\/(\d{1,2})(?![\d/:.]|\s?[ap]m)/y, ([d, m], today) => withYear(d!, m!, today)],
]

/** A day at a place in a text, with where it ends. */
export function dayAt(text: string, at: number, today: string): (ReadDay & { end: number }) | undefined {
	for (const [form, read] of forms) {
		form.lastIndex = at
		const match = form.exec(text)
		if (!match) continue
		const reading = read(match.slice(1), today)
		if (reading.day || reading.american) return { ...reading, end: at + match[0].length }
	}
	return undefined
}

/** A cell that is a day and nothing else; a plain number is what a spreadsheet counts from 1900, or from 1904. */
export function readDay(text: string, today: string, epoch: 1900 | 1904 = 1900): ReadDay {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/^(mon|tues|wednes|thurs|fri|satur|sun)day,?\s/, '')
	if (/^\d{5}(\.0+)?$/.test(plain)) return { day: serialDay(Number(plain), epoch) }
	const reading = dayAt(plain, 0, today)
	return reading && reading.end === plain.length ? reading : {}
}

/** Day 60 of 1900 never was, so later days count from the 30th of December. */
export const serialDay = (serial: number, epoch: 1900 | 1904): string =>
	addDays(epoch === 1900 ? '1899-12-30' : '1904-01-01', Math.floor(serial))

/** Whether the days of a column have the month first: then none of them can be trusted. */
export const areAmerican = (cells: readonly string[], today: string): boolean =>
	cells.some((cell) => readDay(cell, today).american)

function dayOf(year: string, month: string, day: string): ReadDay {
	const full = year.length === 2 ? `20${year}` : year
	const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
	if (isDate(written)) return { day: written }
	return isDate(`${full}-${day.padStart(2, '0')}-${month.padStart(2, '0')}`) ? { american: true } : {}
}

const named = (day: string, month: string, year: string | undefined, today: string): ReadDay => {
	const number = String(months.indexOf(month.slice(0, 3)) + 1)
	return year ? dayOf(year.replace("'", ''), number, day) : withYear(day, number, today)
}

/** The next such day, from today on. */
function withYear(day: string, month: string, today: string): ReadDay {
	const years = [0, 1, 2, 3, 4].map((later) => String(Number(today.slice(0, 4)) + later))
	const days = years.map((year) => dayOf(year, month, day))
	if (days.some(({ american }) => american)) return { american: true }
	const next = days.find((one) => one.day && one.day >= today)?.day
	return next ? { day: next, guessed: true } : {}
}
