import { contentFolder } from '#catalogue/read.ts'
import { dayOrExit } from './day-or-exit.ts'
import { indicatorsFrom } from './indicators/command.ts'

/**
 * Published figures from a file of Fingertips, Nomis or explore-education-statistics: `npm run indicators -- file.csv`
 * shows what it would change, `--write` writes it.
 */
const { says, code } = await indicatorsFrom(process.argv.slice(2), { content: contentFolder, today: dayOrExit() })
if (code === 1) console.error(says)
else console.log(says)
process.exitCode = code
