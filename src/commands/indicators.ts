import { dayOrExit } from './day-or-exit.ts'
import { indicatorsFrom } from './indicators/command.ts'
import { printOutcome } from './outcome.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * Published figures from a file of Fingertips, Nomis or explore-education-statistics: `npm run indicators -- file.csv`
 * shows what it would change, `--write` writes it.
 */
printOutcome(await indicatorsFrom(process.argv.slice(2), { content: ownAreaOrExit(), today: dayOrExit() }))
