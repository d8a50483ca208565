import { smallNumbers, leastCounted } from '#domain/gaps/small-numbers.ts'
import { freshness } from '#domain/time/freshness.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/**
 * Published numbers are about an area and never about few people in it; and somebody has looked for newer ones within
 * a year.
 */
export const indicators: Rule = (catalogue, { today }) =>
	[...catalogue.indicators.values()].flatMap(({ file, facts }) => [
		...smallNumbers(facts).map(({ field, people }) =>
			problemAt(
				file,
				field,
				`says something of ${people} people. Under ${leastCounted} they could be found out: ` +
					'leave such a number out, or take several years or a larger area together.',
			),
		),
		...(facts.unit === 'percent' && facts.value > 100
			? [problemAt(file, 'value', `is ${facts.value}, and the unit is percent.`)]
			: []),
		...(freshness(facts.checked.on, today) === 'hidden'
			? [problemAt(file, 'checked.on', `was ${facts.checked.on}. Look whether newer figures are out.`, 'warning')]
			: []),
	])
