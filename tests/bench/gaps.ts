import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { contentFolder } from '#catalogue/read.ts'
import { today } from '#catalogue/today.ts'
import { centreIds, centreView } from '#views/gaps/centre.ts'
import { figuresOf } from '#views/gaps/figures.ts'
import { gapMap } from '#views/gaps/map.ts'
import { gapsOf } from '#views/gaps/nearest.ts'
import { coverages, dimensionGroups, matrixGroups, parts } from '#views/gaps/report.ts'
import { gapSheet } from '#views/gaps/sheets.ts'

/**
 * `npm run bench:gaps`: how long all gap pages of an area take to count, on the content that is there or, with
 * `FIRST_DOOR_CONTENT`, on a made-up area (`npm run fixture:area -- --services 1000`).
 */
const { catalogue } = build(filesIn(contentFolder).files, today())
setValidatedCatalogue(catalogue)
const timed = (name: string, work: () => unknown): void => {
	const start = performance.now()
	work()
	console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`)
}
console.log(`${catalogue.services.size} services`)
timed('the report', () => [coverages(), matrixGroups('en'), dimensionGroups('en'), figuresOf('en')])
timed('its parts', () => parts.map((part) => gapsOf('en', part)))
timed('the map', gapMap)
timed('every centre', () => centreIds().map((id) => centreView('en', id)))
timed('the sheet', gapSheet)
