import '#catalogue/area-settings.ts'
import { contentFolder } from '#catalogue/read.ts'
import { dayOrExit } from './day-or-exit.ts'
import { printOutcome } from './outcome.ts'
import { readAloud } from './read-aloud/command.ts'
import { missingTools, readByComputer } from './read-aloud/voice.ts'
import { validateFromDisk } from './validate-content.ts'

/**
 * `npm run read-aloud`: words in pictures of urgent cards and stages as sound, where none is; `-- --language ur` in one
 * language, `-- feeding sleep` of these, `--again` anew. A build needs none of it.
 */
const missing = missingTools()
const { catalogue, text } = validateFromDisk('Nothing was read.')
if (missing || !catalogue) {
	console.error(missing ?? text)
	process.exitCode = 1
} else {
	const setting = { catalogue, content: contentFolder, today: dayOrExit(), read: readByComputer }
	printOutcome(readAloud(process.argv.slice(2), setting))
}
