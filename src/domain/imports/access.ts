import type { ServiceFacts } from '#domain/model/service.ts'
import { pattern } from './pattern.ts'
import { plainCell, saysNothing, type Reading } from './reading.ts'

type Access = ServiceFacts['access']

const noBooking = pattern(
	'',
	String.raw`\b(?:no|without|no need (?:to|for)|(?:not|don't) (?:need|have) to|need(?:n't| not))(?: an?)? `,
	String.raw`(?:pre-?)?(?:book|appointment)|\b(?:booking|appointment)s?(?: is| are)? `,
	String.raw`(?:not (?:needed|necessary|required|essential)|unnecessary)`,
)
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
	['drop-in', pattern('', `drop[- ]?in|turn up|come along|open access|just come|${noBooking.source}`)],
]

/** How one gets in, from the words of a sheet. */
export function readAccess(text: string): Reading<Access> {
	const plain = plainCell(text)
	if (saysNothing(plain)) return { kept: [], doubts: [] }
	if (/^(?:no|not needed|n|false)$/.test(plain))
		return { value: ['drop-in'], kept: [], doubts: [`"${plain}" was read as no booking.`] }
	if (/^(?:yes|y|true|required)$/.test(plain)) return { value: ['book'], kept: [], doubts: [] }
	if (/^(?:online|they come to you)$/.test(plain)) return { kept: [], doubts: [] }
	const matching = ways.filter(
		([way, form]) =>
			form.test(plain) &&
			!(way === 'book' && noBooking.test(plain)) &&
			!(way === 'ask-professional' && /self[- ]refer|referral only|by referral/.test(plain)),
	)
	return matching.length > 0
		? { value: matching.map(([way]) => way), kept: [], doubts: [] }
		: { kept: [plain], doubts: [`"${plain}" does not say how to get in.`] }
}
