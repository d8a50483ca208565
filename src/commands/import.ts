import { dayOrExit } from './day-or-exit.ts'
import { importFrom } from './import/command.ts'
import { printOutcome } from './outcome.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * Services from a sheet or a feed that somebody keeps: `npm run import -- groups.xlsx` shows what it would change,
 * `--write` writes it. What it read, and what it could not, stands in `import-report.html` as well.
 */
printOutcome(await importFrom(process.argv.slice(2), { content: ownAreaOrExit(), today: dayOrExit() }))
