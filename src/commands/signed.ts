import '#catalogue/area-settings.ts'
import { dayOrExit } from './day-or-exit.ts'
import { validateFromDisk } from './validate-content.ts'
import { signed } from './signed/command.ts'
import { printOutcome } from './outcome.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * Who stands for the words that tell people what to do: `npm run signed` counts, `-- --pack pl` makes what a reader of
 * Polish needs to read and answer, `-- answers.csv --role native-reader --organisation "…"` brings the answers back.
 */
const content = ownAreaOrExit()
const { catalogue, text } = validateFromDisk('Mend that first.')
if (!catalogue) {
	console.error(text)
	process.exit(1)
}
printOutcome(signed(process.argv.slice(2), { catalogue, content, today: dayOrExit() }))
