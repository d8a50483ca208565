import { dayOrExit } from './day-or-exit.ts'
import { settingsFrom } from './settings/command.ts'
import { printOutcome } from './outcome.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * Nurseries and pre-schools from the regulator's published list: `npm run settings -- list.csv` shows what it would
 * add, change and close, `--write` writes it.
 */
printOutcome(await settingsFrom(process.argv.slice(2), { content: ownAreaOrExit(), today: dayOrExit() }))
