import { pattern } from './pattern.ts'
import { plainCell } from './reading.ts'

const topics: readonly (readonly [topic: string, words: RegExp])[] = [
	[
		'violence',
		pattern(
			'',
			String.raw`domestic (?:abuse|violence)|\babus(?:e|ed|ive)\b|violen(?:ce|t)|coercive|`,
			String.raw`perpetrator|\bidva\b|\bisva\b|sexual (?:assault|violence|abuse)|\brape\b|`,
			String.raw`honour[- ]based|forced marriage|\bfgm\b|stalking`,
		),
	],
	['a refuge', /\brefuges?\b|safe ?house|women's aid/],
	['loss', /bereave|miscarr|still ?birth|baby loss|\bsands\b|pregnancy loss|neonatal death|\bgrie(?:f|ving)\b/],
	['drugs or alcohol', /substance (?:mis)?use|\bdrugs?\b(?! store)|\baddict|\balcohol\b|needle exchange/],
	['sex work', /sex work|prostitut/],
	['immigration', /asylum|refugee|immigration|traffick|modern slavery|no recourse/],
]

/** What a person must decide about before anything of a row is kept: a wrong word there can harm somebody. */
export const delicateTopic = (...texts: readonly string[]): string | undefined => {
	const plain = plainCell(texts.join(' '))
	return topics.find(([, words]) => words.test(plain))?.[0]
}
