/**
 * Published lists name only the substitute when one of these is at a weekend; doors are closed on the day itself all
 * the same.
 */
const alwaysClosed = ['01-01', '12-25', '12-26']

/** So many years past the last published one these days are known, since nobody has to publish them. */
const yearsAfter = 5

/**
 * The days on which doors are closed for a bank holiday: those published, and Christmas Day, Boxing Day and New Year's
 * Day themselves.
 */
export function bankHolidaysOf(published: readonly string[]): ReadonlySet<string> {
	const years = published.map((day) => Number(day.slice(0, 4)))
	const [first, last] = [Math.min(...years), Math.max(...years) + yearsAfter]
	const themselves = Array.from({ length: published.length > 0 ? last - first + 1 : 0 }, (_, index) => first + index)
	return new Set([...published, ...themselves.flatMap((year) => alwaysClosed.map((day) => `${year}-${day}`))])
}
