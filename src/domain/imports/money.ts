import { pattern } from './pattern.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { longestCell, plainCell, saysNothing, type Reading } from './reading.ts'

export type Cost = ServiceFacts['cost']

const amount = pattern(
	'g',
	String.raw`£ ?(\d{1,4}(?:,\d{3})*(?:\.\d{1,2})?)|(?<![\d.])(\d{1,4}(?:\.\d{2})?) ?(?:pounds?|`,
	String.raw`gbp)(?![a-z])|(?<![\d.])(\d{1,3}) ?p(?:ence)?(?![a-z])`,
)
const free = pattern(
	'',
	String.raw`^(?:free|free (?:of charge|session|to attend|entry|event|drop-?in|for all|`,
	String.raw`for everyone)|no (?:charge|cost|fee)|f\.?o\.?c\.?|£ ?0(?:\.0+)?|0(?:\.0+)?|`,
	String.raw`complimentary|all sessions are free)[.!]?$`,
)
const freeIf = pattern(
	'',
	String.raw`free (?:for (?!all|everyone)|if|with|to (?:those|families|parents)|on)|`,
	String.raw`(?:universal credit|benefits|low income).{0,40}free|funded places?`,
)
const firstFree = /(?:1st|first) (?:session|visit|week|class|time)(?: is)? free|free (?:taster|trial|first)/
const gift = pattern(
	'',
	String.raw`donations?|vol\.? ?don|give what you can|pay (?:what|as) you (?:can|feel|like)|`,
	String.raw`contributions? (?:welcome|appreciated)|voluntary contribution`,
)
const per: readonly (readonly [NonNullable<Cost['per']>, RegExp])[] = [
	['family', /(?:per|a|each|\/) ?(?:family|household)/],
	['child', /(?:per|a|each|\/) ?(?:child|baby|toddler|little one)/],
	[
		'course',
		/(?:per|for the|for a|a|whole|\/) ?(?:\d+[- ]week |full )?(?:course|block|programme)|for \d+ (?:weeks|sessions)/,
	],
	['term', /(?:per|a|each|\/) ?(?:half[- ]?)?term/],
	['week', /(?:per|a|each|\/) ?week|weekly/],
	['session', /(?:per|a|each|\/) ?(?:session|class|visit|time|group|go)|each time/],
]

/** What something costs, from the words of a sheet: the first amount, and never one that is not there. */
export function readCost(text: string): Reading<Cost> {
	const plain = plainCell(text)
	if (free.test(plain)) return { value: { kind: 'free' }, kept: [], doubts: [] }
	if (/^(?:ask about the cost|ask)$/.test(plain)) return { value: { kind: 'unknown' }, kept: [], doubts: [] }
	if (saysNothing(plain)) return { kept: [], doubts: plain === '' ? [] : [`"${plain}" gives no cost.`] }
	if (plain.length > longestCell) return { kept: [], doubts: ['is too long to be a cost.'] }
	const amounts = [...plain.matchAll(amount)].map(poundsOf).filter((pounds) => pounds > 0)
	const doubts =
		amounts.length > 1 || /£ ?\d+(?:\.\d+)? ?- ?£? ?\d/.test(plain)
			? [`"${plain}" says more than one amount: the first was taken.`]
			: []
	const price = priceOf(amounts[0], plain)
	if (firstFree.test(plain)) doubts.push(`"${plain}" says that a first time is free, which has no place in the facts.`)
	if (gift.test(plain)) return { value: { kind: 'donation', ...price }, kept: keptOf(plain, gift), doubts }
	if (freeIf.test(plain) && !firstFree.test(plain))
		return {
			value: { kind: 'free-if', ...price },
			kept: /^free for some(?: families|, or [^,;]*)?$/.test(plain) ? [] : [plain],
			doubts,
		}
	if (amounts.length > 0) return { value: { kind: 'pay', ...price }, kept: keptOf(plain, amount), doubts }
	const bare = /^\d{1,3}(?:\.\d{1,2})?$/.exec(plain)?.[0]
	if (bare)
		return {
			value: { kind: 'pay', pounds: Number(bare) },
			kept: [],
			doubts: [`"${bare}" has no £ sign: pounds were taken.`],
		}
	if (/^you pay$|^(?:chargeable|paid|charge applies|fee)$/.test(plain))
		return { value: { kind: 'pay' }, kept: [], doubts }
	if (/^free\b/.test(plain)) return { kept: [plain], doubts: [`"${plain}" may not be free for everybody.`] }
	return { kept: [plain], doubts: [...doubts, `"${plain}" gives no cost.`] }
}

/** A cost as the words that `readCost` reads as the same. */
export function sayCost({ kind, pounds, per }: Cost): string {
	const price =
		pounds === undefined
			? ''
			: `£${Number.isInteger(pounds) ? pounds : pounds.toFixed(2)}${per ? ` ${perSaid[per]}` : ''}`
	return {
		free: 'Free',
		pay: price || 'You pay',
		'free-if': price ? `Free for some, or ${price}` : 'Free for some families',
		donation: price ? `Donation ${price}` : 'Donation',
		unknown: 'Ask about the cost',
	}[kind]
}

const perSaid = {
	session: 'each time',
	family: 'a family',
	child: 'a child',
	course: 'for the course',
	term: 'a term',
	week: 'a week',
}

const poundsOf = ([, pounds, named, pence]: RegExpExecArray | RegExpMatchArray): number =>
	pence ? Number(pence) / 100 : Number((pounds ?? named ?? '').replaceAll(',', ''))

function priceOf(pounds: number | undefined, text: string): Pick<Cost, 'pounds' | 'per'> {
	const unit = per
		.flatMap(([name, form]) => {
			const at = form.exec(text)?.index
			return at === undefined ? [] : [{ name, at }]
		})
		.sort((one, other) => one.at - other.at)[0]?.name
	return pounds === undefined ? {} : { pounds, ...(unit ? { per: unit } : {}) }
}

/** What else is said, when it is more than the amount and what it is for. */
function keptOf(text: string, what: RegExp): string[] {
	const rest = per
		.reduce((left, [, form]) => left.replace(form, ' '), text.replace(new RegExp(what.source, 'g'), ' '))
		.replace(amount, ' ')
		.replace(/\b(?:suggested|only|cost|costs|price|the|a|per|is|of|welcome|appreciated)\b|[^a-z0-9]+/g, ' ')
		.trim()
	return rest === '' ? [] : [text]
}
