import { readFileSync } from 'node:fs'
import { dayOrExit } from './day-or-exit.ts'
import { take } from './take/command.ts'
import { printOutcome } from './outcome.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * Changes that somebody sent: `npm run take -- change.json` shows what they would do, `--write` writes it. `-` reads an
 * e-mail pasted into the terminal (end it with Ctrl+D).
 */
printOutcome(
	take(process.argv.slice(2), {
		content: ownAreaOrExit(),
		today: dayOrExit(),
		pasted: () => readFileSync(0, 'utf8'),
	}),
)
