import { contentFolder } from '#catalogue/read.ts'
import { dayOrExit } from './day-or-exit.ts'
import { settingsFrom } from './settings/command.ts'

/**
 * Nurseries and pre-schools from the regulator's published list: `npm run settings -- list.csv` shows what it would
 * add, change and close, `--write` writes it.
 */
const { says, code } = await settingsFrom(process.argv.slice(2), { content: contentFolder, today: dayOrExit() })
if (code === 1) console.error(says)
else console.log(says)
process.exitCode = code
