import { problemAt } from '#domain/mistakes/problems.ts'
import { resourceWays } from '#domain/model/resource.ts'
import type { Rule } from './rule.ts'

/** What is on the shelf can be had, and what is said of the whole country's has a source. */
export const resources: Rule = ({ resources: all }) =>
	[...all.values()].flatMap(({ file, facts, national }) => [
		...(resourceWays.some((way) => facts[way] !== undefined)
			? []
			: [problemAt(file, resourceWays[0], `says nowhere to get it. Write one of: ${resourceWays.join(', ')}.`)]),
		...(national && !facts.source
			? [problemAt(file, 'source', 'is missing: say where its makers tell of it, with name and web.')]
			: []),
	])
