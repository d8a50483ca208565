import { shownLocales } from '#catalogue/languages.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Entry } from '#catalogue/entry.ts'
import { textsOf } from './each-text.ts'
import type { Rule } from './rule.ts'

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i
const street =
	/\b\d+[a-z]?,? ([A-Z][\w’'-]+ )+(Road|Rd|Street|St|Lane|Avenue|Ave|Close|Way|Drive|Terrace|Place|Court|Gardens|Row)\b/

/**
 * A confidential place is nowhere in the content: no words give it away, nobody may just turn up, and somebody answers.
 */
export const confidentialPlaces: Rule = ({ services, ended }) =>
	[...services.values(), ...ended.services.values()]
		.filter(({ facts }) => facts['delivered-at'].includes('confidential'))
		.flatMap((service) => [...addressesIn(service), ...mistakesIn(service)])

const addressesIn = (service: Entry<'services'>): Problem[] =>
	shownLocales.flatMap(({ tag }) =>
		[...textsOf(service, tag)]
			.filter(({ text }) => postcode.test(text) || street.test(text))
			.map(({ file, field }) =>
				problemAt(file, field, 'has an address, and this service is at a confidential place. Take the address out.'),
			),
	)

const mistakesIn = ({ file, facts }: Entry<'services'>): Problem[] => [
	...(facts.access.includes('drop-in')
		? [problemAt(file, 'access', 'has "drop-in", but nobody can turn up at a confidential place. Take it out.')]
		: []),
	...(facts.phone || facts.email || facts.text
		? []
		: [problemAt(file, 'phone', 'is missing: families learn a confidential place when they get in touch.')]),
]
