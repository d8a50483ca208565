import { fewest } from '#domain/model/fields.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { westernDigits } from '#domain/digits.ts'
import { shownLocales } from '#catalogue/languages.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { KindName } from '#catalogue/kinds.ts'
import { textsOf } from './each-text.ts'
import { personIn } from './notices.ts'
import type { Rule } from './rule.ts'

/** What parents said, what an area tells of a year, and what neighbours ask for. */
const kindsWithStories = [
	'heard',
	'questions',
	'years',
	'opportunities',
	'wishes',
] as const satisfies readonly KindName[]

/** Titles before a name, in the languages of the site; English ones are `personIn`'s. */
const titled = new RegExp(
	[
		/\b(?:Pan|Pani|Panu|Panią|Domnul|Doamna|Domnișoara|Dl|Dna)\.? \p{Lu}\p{L}+/u,
		/(?<!\p{L})(?:مسز|مسٹر|محترمہ|السيد|السيدة|الأستاذة?|মিসেস|মিস্টার|জনাব|বেগম) \p{L}+/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'u',
)
const relative = 'son|daughter|baby|boy|girl|child|partner|husband|wife|mum|dad|friend'
const personNamed = new RegExp(
	`\\b(?:(?:${relative}),? (?:called|named)|(?:my|our|her|his) (?:${relative})),? (?!I\\b)\\p{Lu}\\p{Ll}+`,
	'u',
)
const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const birth = new RegExp(
	[
		/\bborn (?:on|in) (?:the )?\d/,
		/\bd(?:ate)?[. ]?o(?:f)?[. ]?b(?:irth)?\b/,
		/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/,
		new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${month})[a-z]* \\d{4}\\b`),
	]
		.map(({ source }) => source)
		.join('|'),
	'i',
)
const age = /\b\d{1,2}[- ](?:(?:year|month|week|day)s?[- ]old|years? of age|yo)\b/i
const home = new RegExp(
	[
		/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
		/\b(?:lives?|living|flat|house) (?:on|in|at) (?:\d+[a-z]? )?\p{Lu}[\p{L}’'-]+/u,
		/\b\d+[a-z]?,? (?:\p{Lu}[\p{L}’'-]+ )+(?:Road|Rd|Street|St|Lane|Avenue|Close|Way|Drive|Court|Gardens|Row)\b/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'u',
)
const adults = 'parents?|mums?|mothers?|dads?|fathers?|famil(?:y|ies)|carers?|people|persons?'
const few = new RegExp(
	`\\b(?:[2-${fewest - 1}]|two|three|four|five|six|seven|eight|nine) (?:${adults})\\b|` +
		`\\b(?:1|one|a) (?:${adults}) (?:said|says|told|asked|wrote|had|has|could|was|came|felt|found|lost|left)\\b`,
	'i',
)

/** What may point at one person, with what to write instead. */
const faults: readonly [find: (text: string) => string | undefined, instead: string][] = [
	[
		(text) => personIn(text) ?? first(titled, text) ?? first(personNamed, text),
		'Name no person. Say what was hard, not for whom.',
	],
	[(text) => first(birth, text), 'Leave out dates of birth and other dates of a family.'],
	[(text) => first(age, text), 'Leave out ages: with a group and a month they can point at one child.'],
	[(text) => first(home, text), 'Leave out where somebody lives.'],
	[
		(text) => first(few, text),
		`Say "some parents", or "how-many" in facts.yaml: a number under ${fewest} can point at one family.`,
	],
]

/** What parents said, and what came of it, tells of no family that a neighbour could recognise. */
export const noFamilyTold: Rule = (catalogue: Catalogue) =>
	kindsWithStories.flatMap((kind) => [...catalogue[kind].values()].flatMap((entry) => faultsIn(entry)))

const faultsIn = (entry: Entry<(typeof kindsWithStories)[number]>): Problem[] =>
	shownLocales.flatMap(({ tag }) =>
		[...textsOf(entry, tag)].flatMap(({ file, field, text }) =>
			faults.flatMap(([find, instead]) => {
				const match = find(westernDigits(text))
				return match ? [problemAt(file, field, `says "${match}", which could point at one family. ${instead}`)] : []
			}),
		),
	)

const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[0]
