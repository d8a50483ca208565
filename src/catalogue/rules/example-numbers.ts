import { problemAt } from '#domain/mistakes/problems.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import type { Rule } from './rule.ts'

/**
 * Numbers Ofcom keeps for drama, so that nobody's phone rings:
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const forDrama = /^(01632960\d{3}|08081570\d{3}|07700900\d{3})$/

/** In an area that says it is an example, every phone number is one kept for drama. */
export const exampleNumbers: Rule = (catalogue) => {
	if (![...catalogue.area.values()].some(({ facts }) => facts.example)) return []
	return numbersIn(catalogue)
		.filter(([, , number]) => number && !forDrama.test(number.replaceAll(' ', '')))
		.map(([file, field, number]) =>
			problemAt(
				file,
				field,
				`"${number}" could be somebody's real number. ` +
					'An example area uses 01632 960 000 to 960 999, 0808 157 0000 to 0999 or 07700 900 000 to 900 999.',
			),
		)
}

type NumberAt = [file: string, field: string, number: string | undefined]

const numbersIn = (catalogue: Catalogue): NumberAt[] => [
	...[catalogue.services, catalogue.settings, catalogue.venues, catalogue.organisations, catalogue.learning].flatMap(
		(kind) =>
			[...kind.values()]
				.filter(({ national }) => !national)
				.flatMap(({ file, facts }): NumberAt[] => [
					[file, 'phone', facts.phone],
					[file, 'referral.phone', 'referral' in facts ? facts.referral?.phone : undefined],
					[file, 'link.phone', 'link' in facts ? facts.link?.phone : undefined],
					[file, 'text.to', 'text' in facts ? facts.text?.to : undefined],
				]),
	),
	...[...catalogue.area.values()].flatMap(({ file, facts }): NumberAt[] => [
		[file, 'have-your-say.phone', facts['have-your-say'].phone],
		[file, 'have-your-say.text', facts['have-your-say'].text],
	]),
	...[...catalogue.questions.values()].flatMap(({ file, facts }): NumberAt[] => [
		[file, 'how.phone', facts.how.phone],
		[file, 'how.text', facts.how.text],
	]),
	...[...catalogue.opportunities.values()].map(({ file, facts }): NumberAt => [
		file,
		'contact.phone',
		facts.contact.phone,
	]),
]
