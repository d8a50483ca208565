import { pattern } from './pattern.ts'
import { foldedName } from './place.ts'
import type { Sheet } from './sheet.ts'

/** The columns that say when. */
export const timing = [
	'when',
	'day',
	'time',
	'from',
	'to',
	'rhythm',
	'runs',
	'bank-holidays',
	'starts',
	'ends',
	'except',
	'also',
	'check-first',
] as const

/** What a column of somebody's sheet may hold. `person` and `ignore` are read by nobody. */
export const columnFields = [
	'id',
	'name',
	'summary',
	...timing,
	'place',
	'places',
	'address',
	'postcode',
	'ages',
	'youngest',
	'oldest',
	'cost',
	'access',
	'phone',
	'email',
	'web',
	'spoken',
	'run-by',
	'person',
	'ignore',
] as const
export type ColumnField = (typeof columnFields)[number]

/** What people call such a column, folded; of several that fit, the first that no other column is. */
const names: readonly (readonly [ColumnField, RegExp])[] = [
	['id', /^(?:id|ref|reference|service id|unique id|external id)$/],
	[
		'ignore',
		pattern(
			'',
			String.raw`^(?:page|last checked|last updated|updated|note|notes|comments?|status|risk|`,
			String.raw`no steps from street|text|logo|image|created.*)$`,
		),
	],
	[
		'person',
		pattern(
			'',
			String.raw`^(?:contact(?: name| person)?|lead|leader|facilitator|staff|worker|organiser|`,
			String.raw`run by whom|practitioner|manager|assurer.*|owner|key ?holder|volunteers?|tutor|`,
			String.raw`teacher)$`,
		),
	],
	['day', /^(?:days?|day of week|weekday|date|dates|which day)$/],
	['from', /^(?:from|start time|starts at|time from|opens|opens at|begin time|start)$/],
	['to', /^(?:to|end time|ends at|time to|closes|closes at|finish|finish time|end)$/],
	['time', /^(?:times?|hours|session times?|timing)$/],
	[
		'when',
		pattern(
			'',
			String.raw`^(?:when|day(?: and)? (?:and )?times?|days? times?|date(?: and)? time|timetable|`,
			String.raw`schedule|session|sessions|day ?time|time ?period)$`,
		),
	],
	['rhythm', /^(?:how often|frequency|rhythm|recurrence|pattern)$/],
	['runs', /^(?:school year|term time|term|term time only|runs)$/],
	['bank-holidays', /^(?:bank holidays?)$/],
	['starts', /^(?:first day|start date|starts|starts on|from date|first session)$/],
	['ends', /^(?:last day|end date|ends|ends on|to date|last session)$/],
	['except', /^(?:not on|except|exceptions|closed on|no session on)$/],
	['also', /^(?:also on|extra dates?|also)$/],
	['check-first', /^(?:check first|provisional)$/],
	[
		'name',
		pattern(
			'',
			String.raw`^(?:name|group|activity|title|session name|group name|service|service name|`,
			String.raw`activity name|event|what|class|course|name of (?:group|activity|service))$`,
		),
	],
	[
		'summary',
		pattern(
			'',
			String.raw`^(?:what it is|(?:short |brief )?description|about|details|summary|information|info|what is it|what|`,
			String.raw`what happens|what to expect|what s on offer|what we do|overview|more about it|`,
			String.raw`(?:about|description of)(?: the)? (?:group|activity|service|session))$`,
		),
	],
	['places', /^(?:where|places|venues|locations)$/],
	[
		'place',
		/^(?:place|venue|location|venue name|site|where is it|location name|centre|building|venue (?:and )?address)$/,
	],
	['address', /^(?:address|street|venue address|address 1|address line 1)$/],
	['postcode', /^(?:post ?code|venue postcode|postal code|zip)$/],
	['youngest', /^(?:min(?:imum)? age|age from|youngest|from age)$/],
	['oldest', /^(?:max(?:imum)? age|age to|oldest|to age)$/],
	['ages', /^(?:ages?|age (?:range|group)s?|for ages|who is it for|audience|suitable for)$/],
	['cost', /^(?:costs?|price|prices|fee|fees|charge|charges|how much)$/],
	['access', /^(?:how to get in|access|booking|how to book|how to join|drop in or book|referral|booking required)$/],
	['phone', /^(?:(?:tele)?phone|tel|tel no|(?:tele)?phone number|contact (?:number|phone|tel)|ring)$/],
	['email', /^(?:e mail|email|email address|e mail address|contact email)$/],
	['web', /^(?:web ?site|web|url|link|web page|web address|facebook)$/],
	['spoken', /^(?:languages?|languages spoken)$/],
	['run-by', /^(?:run by|provider|organisation|organization|organised by|provided by)$/],
]

/** Heads that our own sheets have in other languages, folded, by what the column holds. */
export type KnownHeads = ReadonlyMap<string, ColumnField>

/** What a column may hold by its head: what fits best first, nothing where nobody knows the head. */
function fieldsFor(head: string, known: KnownHeads): ColumnField[] {
	const folded = foldedName(head)
	const fitting = names.filter(([, form]) => form.test(folded)).map(([field]) => field)
	const other = known.get(folded)
	return fitting.length > 0 || !other ? fitting : [other]
}

/** The first row that says what the columns are: the one of the first with the most heads that are known. */
export function headerRowOf({ rows }: Sheet, known: KnownHeads): number | undefined {
	const scored = rows.slice(0, 20).map(({ number, cells }) => ({
		number,
		fields: new Set(cells.filter((cell) => cell.length < 60).flatMap((cell) => fieldsFor(cell, known)[0] ?? [])).size,
	}))
	const best = scored.reduce((one, other) => (other.fields > one.fields ? other : one), { number: 0, fields: 0 })
	return best.fields >= 2 ? best.number : undefined
}

/** The heads of columns, each by itself: of several alike, those after the first have a number. */
export function namedApart(heads: readonly string[]): string[] {
	const names: string[] = []
	for (const head of heads.map((one) => one.trim())) {
		let name = head
		for (let count = 2; name !== '' && names.includes(name); count++) name = `${head} (${count})`
		names.push(name)
	}
	return names
}

/**
 * A proposal for each column, by its head; what is not known is ignored until somebody says more. A head with one
 * meaning goes before one with several: beside "Name", "What" says what it is.
 */
export function proposedColumns(heads: readonly string[], known: KnownHeads): Record<string, ColumnField> {
	const columns = namedApart(heads).flatMap((name, at) =>
		name === '' ? [] : [{ name, fields: fieldsFor(heads[at]!, known) }],
	)
	const taken = new Set<ColumnField>()
	const chosen = new Map<string, ColumnField>()
	for (const { name, fields } of columns.toSorted((one, other) => one.fields.length - other.fields.length)) {
		const field = fields.find((one) => one === 'person' || !taken.has(one)) ?? 'ignore'
		chosen.set(name, field)
		if (field !== 'ignore') taken.add(field)
	}
	return Object.fromEntries(columns.map(({ name }) => [name, chosen.get(name)!]))
}
