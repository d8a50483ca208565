import '#catalogue/area-settings.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { validateFromDisk } from './validate-content.ts'

/** Every problem in the content, printed by file and field. Exit 1 when there is an error. */
const { catalogue, files, text } = validateFromDisk('Mend them and run it again.')
if (text) console.log(`${text}\n`)
console.log(`${counted(files, 'file')} read.${catalogue ? ' No errors.' : ''}`)
if (!catalogue) process.exitCode = 1
