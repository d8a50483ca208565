import { kindOf, type KindName } from '#catalogue/kinds.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { inWords, textsOf, type ReaderText } from './each-text.ts'
import type { Rule } from './rule.ts'

/** NHS content style: "sentences up to 20 words". */
const longestSentence = 20
const longestSummary = 90

/**
 * What parents are not called, and what is not said to them, with what to write. From the NHS content style guide and
 * parents' own objections.
 */
type Instead = readonly [words: RegExp, write: string]
const instead: readonly Instead[] = [
	[
		/\b(vulnerable|at risk|troubled|hard[- ]to[- ]reach|disadvantaged|deprived|chaotic|problem famil(y|ies))\b/i,
		'say the situation: "families who want more help"',
	],
	[/\b(failing|failed|failure|non-compliant|disengaged|did not attend)\b/i, '"has not come yet"'],
	[
		/\b(mentally ill|suffer(s|ed|ing)?( from)?|victims?|afflicted)\b/i,
		'name the thing: "have a mental health problem"',
	],
	[/\b(addicts?|alcoholics?|substance (abuse|misuse)|drug users?)\b/i, '"drinking", "drugs", "want to cut down"'],
	[/\b(single mums?|lone parents?)\b/i, '"if you are parenting on your own"'],
	[/\bteenage (mum|mother|parent)s?\b/i, '"young parent"'],
	[
		/\b(special needs|handicapped|wheelchair-bound|normal child(ren)?)\b/i,
		'"disabled child", "wheelchair user", "other children the same age"',
	],
	[/\b(gypsies|travellers)\b/, '"Gypsy, Roma and Traveller families" (capitals)'],
	[/\b(scroung\w+|benefits? cheats?|entitle(d|ment)s?)\b/i, '"help you can claim"'],
	[/\b(breast is best|natural birth|give up breastfeeding)\b/i, '"however you feed your baby"'],
	[/\bjabs?\b/i, '"vaccine"'],
]

/** Words of the field: workers and commissioners read them in their own papers, parents do not. */
const insteadForParents: readonly Instead[] = [
	...instead,
	[/\b(domestic (violence|abuse)|perpetrators?)\b/i, '"Feeling safe", "someone who scares or controls you"'],
	[
		new RegExp(
			'\\b(assessments?|interventions?|pathways?|service users?|signpost(s|ed|ing)?|multi-agency|early help|' +
				'provision|perinatal|antenatal|postnatal|attachment|domiciliary)\\b',
			'i',
		),
		'plain words: "help", "what happens when", "before birth", "after birth", "feeling close", "at home"',
	],
	[/\b(should|simply|easy|easily)\b/i, 'drop it, or say what to do'],
	[/\b(crisis|severe|danger signs?|red flags?|warning)\b/i, '"get help now" and the plain sign'],
]

/** Proper names keep their own words: "National Domestic Abuse Helpline", "Crisis and Resilience Fund". */
const properNames = [
	/National Domestic Abuse Helpline/g,
	/Domestic (Abuse )?and (Forced Marriage|Sexual Abuse) Helpline/g,
	/Domestic and Sexual Abuse Helpline/g,
	/Crisis and Resilience Fund/g,
	/Rape Crisis/g,
	/multi-agency risk assessment conference/g,
	/independent domestic violence adviser/g,
]

/**
 * Words parents read obey the word list (errors) and the lengths
 * (warnings). What a local service calls itself is its own name.
 */
export const plainWords: Rule = inWords([sourceLocale], (entry, locale, kind) =>
	[...textsOf(entry, locale)].flatMap((text) => [
		...(isOwnName(text, entry, kind) ? [] : listedWords(text, kindOf(kind).forWorkers ? instead : insteadForParents)),
		...tooLong(text),
	]),
)

const isOwnName = ({ field }: ReaderText, { national }: { national: boolean }, kind: KindName): boolean =>
	field === 'name' && kind === 'services' && !national

function listedWords({ file, field, text }: ReaderText, listed: readonly Instead[]): Problem[] {
	const plain = properNames.reduce((words, name) => words.replace(name, ''), text)
	return listed.flatMap(([words, write]) => {
		const phrase = words.exec(plain)?.[0]
		return phrase ? [problemAt(file, field, `says "${phrase}". Better: ${write}.`)] : []
	})
}

function tooLong({ file, field, text }: ReaderText): Problem[] {
	const long = sentencesOf(text).filter((sentence) => wordCount(sentence) > longestSentence)
	const summary =
		field === 'summary' && text.length > longestSummary
			? [problemAt(file, field, `is ${text.length} letters long; a card shows ${longestSummary}.`, 'warning')]
			: []
	return [
		...summary,
		...long.map((sentence) =>
			problemAt(
				file,
				field,
				`has a sentence of ${wordCount(sentence)} words (up to ${longestSentence} reads well): ` +
					`"${sentence.slice(0, 60)}…"`,
				'warning',
			),
		),
	]
}

const segmenters = {
	sentence: new Intl.Segmenter('en-GB', { granularity: 'sentence' }),
	word: new Intl.Segmenter('en-GB', { granularity: 'word' }),
}

/** Finding sentences and words takes long; a text with few runs of letters has no long sentence. */
const mayBeLong = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > longestSentence

const sentencesOf = (text: string): string[] =>
	mayBeLong(text) ? [...segmenters.sentence.segment(text)].map(({ segment }) => segment.trim()).filter(mayBeLong) : []
const wordCount = (sentence: string): number =>
	[...segmenters.word.segment(sentence)].filter(({ isWordLike }) => isWordLike).length
