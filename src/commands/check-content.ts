import { build } from '../catalogue/build.ts'
import { counted, problemAt, report, wordings } from '../catalogue/problems.ts'
import { today } from '../catalogue/today.ts'
import { carry } from './carry.ts'

/** Every problem in the content, printed by file and field. Exit 1 when there is an error. */
const { places, problems } = carry()
const { read } = await import('../catalogue/read.ts')
const raw = read()
const arrived = new Set(raw.map(({ file }) => file))
const lost = places.filter(({ file }) => !arrived.has(file)).map(({ file }) => problemAt(file, '(file)', wordings['not carried']()))
const all = [...problems, ...lost, ...build(raw, today()).problems]
console.log([report(all, 'Mend them and run it again.'), `${counted(raw.length, 'file')} read.`].filter(Boolean).join('\n'))
if (all.some(({ severity }) => severity === 'error')) process.exitCode = 1
