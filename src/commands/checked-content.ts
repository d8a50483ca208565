import { build } from '../catalogue/build.ts'
import type { Catalogue } from '../catalogue/entry.ts'
import { problemAt, report, wordings } from '../catalogue/problems.ts'
import { read } from '../catalogue/read.ts'
import { today } from '../catalogue/today.ts'
import { carry } from './carry.ts'
import { stringProblems } from './check-strings.ts'

/**
 * Reads and judges all content. `text` reports every problem at once; `catalogue` is absent when one of them is an error.
 * `consequence` closes the report: what did not happen because of it.
 */
export function checkedContent(consequence: string): { catalogue?: Catalogue; files: number; warnings: number; text: string } {
	const { places, problems } = carry()
	const raw = read()
	const arrived = new Set(raw.map(({ file }) => file))
	const lost = places.filter(({ file }) => !arrived.has(file)).map(({ file }) => problemAt(file, '(file)', wordings['not carried']()))
	const built = build(raw, today())
	const all = [...problems, ...stringProblems(), ...lost, ...built.problems]
	const hasErrors = all.some(({ severity }) => severity === 'error')
	return {
		...(hasErrors ? {} : { catalogue: built.catalogue }),
		files: raw.length,
		warnings: all.filter(({ severity }) => severity === 'warning').length,
		text: report(all, consequence),
	}
}
