import fc from 'fast-check'
import { readAges } from '#domain/imports/age.ts'
import { readCost } from '#domain/imports/money.ts'
import { readPlace } from '#domain/imports/place.ts'
import { readWhen } from '#domain/imports/when.ts'
import { day } from '../moment.ts'
import { anyCell } from '../unit/domain/imports/any-cell.ts'

/** `npm run bench:imports`: 100,000 made-up cells for each grammar; none may throw, and none may take long. */
const count = 100_000
const grammars = { when: (cell: string) => readWhen(cell, day), age: readAges, money: readCost, place: readPlace }

for (const [name, read] of Object.entries(grammars)) {
	let slowest = 0
	const started = performance.now()
	fc.assert(
		fc.property(anyCell, (cell) => {
			const before = performance.now()
			read(cell)
			slowest = Math.max(slowest, performance.now() - before)
		}),
		{ numRuns: count },
	)
	const seconds = ((performance.now() - started) / 1000).toFixed(1)
	console.log(`${name}: ${count} cells, ${seconds} s with making them, the slowest cell ${slowest.toFixed(1)} ms`)
}
