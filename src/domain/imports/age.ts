import { weeksInYear } from '#domain/time/age.ts'
import { weeksOf, type StageId } from '#domain/time/stage-ids.ts'
import { longestCell, plainCell, saysNothing, type Reading } from './reading.ts'

/** Weeks from birth, as far as they are said; pregnancy is negative. Neither is said of what is for all ages. */
export type ReadAges = { from?: number; to?: number }

type Unit = 'year' | 'month' | 'week' | 'day'

const unit = String.raw`\s?(years?|yrs?|yo|y|months?|mths?|mos?|m|weeks?|wks?|w|days?)(?:\.|\s?olds?)?(?![a-z])`
const number = String.raw`(\d{1,2}(?:\.\d{1,2})?)`
const birth = String.raw`(?:birth|new-?borns?|0)`

const forms: readonly (readonly [form: RegExp, read: (parts: string[], doubts: string[]) => ReadAges])[] = [
	[
		new RegExp(`(\\d{1,2}) weeks? before birth (?:to|-) ${number}${unit}(?! before)`),
		([from, to, of], doubts) => ({ from: -Number(from), to: weeksFor(to!, unitOf(of)!, doubts) }),
	],
	[
		/(\d{1,2}) weeks? before birth(?: (?:to|-) (?:(\d{1,2}) weeks? before )?(birth))?/,
		([from, to, birth]) => ({ from: -Number(from), ...(to ? { to: -Number(to) } : birth ? { to: 0 } : {}) }),
	],
	[/(?:from )?(\d{1,2}) ?(?:weeks?|wks?) (?:of )?pregnan/, ([weeks]) => ({ from: Number(weeks) - 40, to: 0 })],
	[
		new RegExp(`${birth} ?(?:-|to|until|up to) ?${number}(?:${unit})?`),
		([to, of], doubts) => ({ from: 0, to: weeksFor(to!, unitOf(of) ?? 'year', doubts) }),
	],
	[
		new RegExp(`${number}(?:${unit})? ?(?:-|to|until|up to|till) ?${number}(?:${unit})?`),
		([from, one, to, two], doubts) => spanFor([from!, unitOf(one)], [to!, unitOf(two)], doubts),
	],
	[
		new RegExp(`(?:under|below|less than|younger than) ?(?:the age of )?${number}(?:'?s)?(?:${unit})?`),
		([to, of], doubts) => ({ from: 0, to: weeksFor(to!, unitOf(of) ?? 'year', doubts) }),
	],
	[/(?:yrs|years?) ?(\d{1,2}) ?and ?under/, ([to], doubts) => ({ from: 0, to: weeksFor(to!, 'year', doubts) })],
	[
		new RegExp(`${number}(?:${unit})? ?(?:and|&) ?(?:under|below|younger)`),
		([to, of], doubts) => ({ from: 0, to: weeksFor(to!, unitOf(of) ?? 'year', doubts) }),
	],
	[
		new RegExp(`(?:up to|until|to) ?(?:the age of )?${number}(?:${unit})?`),
		([to, of], doubts) => ({ from: 0, to: weeksFor(to!, unitOf(of) ?? 'year', doubts) }),
	],
	[
		new RegExp(`${number}(?:${unit})? ?(?:\\+|plus|and (?:over|above|older|up)|upwards|onwards)`),
		([from, of], doubts) => ({ from: weeksFor(from!, unitOf(of) ?? 'year', doubts) }),
	],
	[
		new RegExp(`(?:from|over|aged) ?${number}${unit}`),
		([from, of], doubts) => ({ from: weeksFor(from!, unitOf(of)!, doubts) }),
	],
	[new RegExp(`^${number}(?:${unit})$`), ([age, of], doubts) => oneAge(age!, unitOf(of)!, doubts)],
	[
		/bumps?(?: ?(?:and|&|to|\/|\+) ?(bab(?:y|ies)))/,
		(_, doubts) => (doubts.push('says no age for babies.'), { from: -40 }),
	],
	[/^(?:bumps?|pregnan(?:t|cy)|expectant (?:parents|mums)|antenatal)$/, () => ({ from: -40, to: 0 })],
]

/** For which ages something is, from the words of a sheet. */
export function readAges(text: string): Reading<ReadAges> {
	const plain = plainCell(text)
	if (saysNothing(plain)) return { kept: [], doubts: plain === '' ? [] : [`"${plain}" gives no age.`] }
	if (plain.length > longestCell) return { kept: [], doubts: ['is too long to be ages.'] }
	if (/^\d{4}-\d{2}-\d{2}/.test(plain))
		return { kept: [plain], doubts: [`a spreadsheet made a day of it: "${plain}".`] }
	const doubts: string[] = []
	if (/^(?:all ages|any age|all|everyone)$/.test(plain)) return { value: {}, kept: [], doubts }
	if (/^(?:families|whole family)$/.test(plain)) return { kept: [plain], doubts }
	for (const [form, read] of forms) {
		const match = form.exec(plain)
		if (!match) continue
		const value = read(match.slice(1), doubts)
		const rest = plain
			.replace(match[0], ' ')
			.replace(/\b(?:ages?|aged|children|child|years?|yrs?|olds?|for|from|s)\b|[^a-z0-9]+/g, ' ')
			.trim()
		if (value.from !== undefined && value.to !== undefined && value.to < value.from)
			return { kept: [plain], doubts: [`"${plain}" ends before it begins.`] }
		if (value.from !== undefined && value.from > oldest) doubts.push(`"${plain}" is for nobody under 6.`)
		if (value.to === undefined) doubts.push(`"${plain}" says no oldest age.`)
		if (/\d/.test(rest)) doubts.push(`"${plain}" says more than one span of ages.`)
		return { value, kept: rest === '' ? [] : [rest], doubts }
	}
	return { kept: [plain], doubts: [`"${plain}" gives no age.`] }
}

/** The stages that ages touch. */
export const stagesFor = (from: number, to: number): StageId[] =>
	(Object.entries(weeksOf) as [StageId, { from: number; to: number }][])
		.filter(([, stage]) => from < stage.to && (to > stage.from || from === stage.from))
		.map(([id]) => id)

/** Ages as the words that `readAges` reads as the same. */
export const sayAges = ({ from, to }: Required<ReadAges>): string => `${sayAge(from)} to ${sayAge(to)}`

/** Of more months `readAges` knows nothing. */
const mostMonths = 99

/** An age as people say it: weeks for the first half year, then months, and years where they are whole. */
function sayAge(weeks: number): string {
	if (weeks < 0) return `${-weeks} weeks before birth`
	if (weeks === 0) return 'birth'
	if (weeks <= 26) return `${weeks} weeks`
	const months = Math.round(weeks / weeksIn.month)
	return months < 24 || (months % 12 > 0 && months <= mostMonths)
		? `${months} months`
		: `${Math.round(weeks / weeksInYear)} years`
}

/** Rows that a spreadsheet made by dragging one cell down: in four or more only the upper end climbs, by one. */
export function draggedRows(cells: readonly string[]): Set<number> {
	const ends = cells.map((cell) => /^\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*$/.exec(cell)?.slice(1).map(Number))
	const dragged = new Set<number>()
	let first = 0
	for (const [at, end] of ends.entries()) {
		const before = ends[at - 1]
		if (!(end && before && end[0] === before[0] && end[1] === before[1]! + 1)) first = at
		if (at - first >= 3) for (let row = first; row <= at; row++) dragged.add(row)
	}
	return dragged
}

const oldest = 6 * 52
const weeksIn: Readonly<Record<Unit, number>> = { year: weeksInYear, month: weeksInYear / 12, week: 1, day: 1 / 7 }

const unitOf = (text: string | undefined): Unit | undefined =>
	text === undefined
		? undefined
		: text.startsWith('y')
			? 'year'
			: text.startsWith('m')
				? 'month'
				: text.startsWith('w')
					? 'week'
					: 'day'

function weeksFor(number: string, unit: Unit, doubts: string[]): number {
	const weeks = Math.round(Number(number) * weeksIn[unit])
	if (weeks > 20 * 52) doubts.push(`${number} ${unit}s is not a child.`)
	return weeks
}

type Written = [number: string, unit: Unit | undefined]

function spanFor([from, one]: Written, [to, two]: Written, doubts: string[]): ReadAges {
	if (one && !two) doubts.push(`"${to}" does not say of what: years were taken.`)
	const last = two ?? 'year'
	return { from: weeksFor(from, one ?? last, doubts), to: weeksFor(to, last, doubts) }
}

/** "2 years" of a child is until the next birthday. */
const oneAge = (age: string, unit: Unit, doubts: string[]): ReadAges => ({
	from: weeksFor(age, unit, doubts),
	to: weeksFor(String(Number(age) + 1), unit, doubts),
})
