import type { ServiceFacts } from '#domain/model/service.ts'
import { plainCell, saysNothing, type Reading } from './reading.ts'

type Access = ServiceFacts['access']

const ways: readonly (readonly [Access[number], RegExp])[] = [
	['referral-only', /referral only|by referral|referred only|invitation only/],
	[
		'ask-professional',
		/referr(?:al|ed)|through (?:a|your) (?:gp|midwife|health visitor)|ask (?:a|your) (?:midwife|health visitor|gp)/,
	],
	['self-refer', /self[- ]refer/],
	['book', /\bbook|call first|phone first|ring first|register|sign up|by phone|tickets?/],
	['drop-in', /drop[- ]?in|turn up|no (?:need to book|booking)|come along|open access|just come/],
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
			!(way === 'book' && /no need to book|no booking/.test(plain)) &&
			!(way === 'ask-professional' && /self[- ]refer|referral only|by referral/.test(plain)),
	)
	return matching.length > 0
		? { value: matching.map(([way]) => way), kept: [], doubts: [] }
		: { kept: [plain], doubts: [`"${plain}" does not say how to get in.`] }
}
