import { pattern } from './pattern.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { plainCell, saysNothing, type Reading } from './reading.ts'

type Access = ServiceFacts['access']

const professional = '(?:gp|doctor|midwife|health visitor|professional|practitioner)'

const ways: readonly (readonly [Access[number], RegExp])[] = [
	['referral-only', /referral only|by referral|referred only|invitation only/],
	[
		'ask-professional',
		pattern(
			'',
			String.raw`referr(?:al|ed)|\b${professional}s?(?: can| will| must)? refers?\b|`,
			String.raw`through (?:an?|your) ${professional}|ask (?:an?|your) ${professional}`,
		),
	],
	['self-refer', /self[- ]refer/],
	['book', /\b(?:pre-?)?book|\bappointments?\b|call first|phone first|ring first|register|sign up|by phone|tickets?/],
	['drop-in', /drop[- ]?in|turn up|come along|open access|just come/],
]

const booking = '(?:pre-?)?book(?:ings?)?|appointments?|register|registration|tickets?|sign(?:ing)? ?up'
const thing = `(?:an? |any |to |be |the |gp |prior |advance )*(?:${booking}|referrals?|referred)(?: in advance| ahead)?`
const things = `${thing}(?:(?:,| or| and|/|,? nor) ?${thing})*`
const needed = '(?:needed|required|necessary|essential)'
/** "No need to book", "you don't need a referral", "booking or registration not required". */
const unneeded = pattern(
	'g',
	String.raw`(?:\bno(?: need)?(?: for)?|\bwithout|\bneed(?:n't| not)|(?:\bnot|n't) (?:need|have)(?: to have)?) `,
	String.raw`${things}(?: (?:is |are )?${needed})?(?![a-z])|`,
	String.raw`\b${things} (?:(?:is |are )?not ${needed}|(?:isn't|aren't) ${needed}|(?:is |are )?unnecessary)`,
)
const notDropIn = /\b(?:not|no|isn't)(?: an?)? drop[- ]?ins?(?![a-z])/

/** How one gets in, from the words of a sheet; what it says is not needed is no way in. */
export function readAccess(text: string): Reading<Access> {
	const plain = plainCell(text)
	if (saysNothing(plain)) return { kept: [], doubts: [] }
	if (/^(?:no|not needed|n|false)$/.test(plain))
		return { value: ['drop-in'], kept: [], doubts: [`"${plain}" was read as no booking.`] }
	if (/^(?:yes|y|true|required)$/.test(plain)) return { value: ['book'], kept: [], doubts: [] }
	if (/^(?:online|they come to you)$/.test(plain)) return { kept: [], doubts: [] }
	const asked = plain.replace(unneeded, ' ').replace(notDropIn, ' ')
	const isOpen = (plain.match(unneeded) ?? []).some((words) => new RegExp(booking).test(words))
	const matching = ways.filter(
		([way, form]) =>
			(form.test(asked) || (way === 'drop-in' && isOpen)) &&
			!(way === 'ask-professional' && /self[- ]refer|referral only|by referral/.test(asked)),
	)
	return matching.length > 0
		? { value: matching.map(([way]) => way), kept: [], doubts: [] }
		: { kept: [plain], doubts: [`"${plain}" does not say how to get in.`] }
}
