import { dirname, join } from 'node:path'
import { dayOrExit } from './day-or-exit.ts'
import { print } from './import-result.ts'
import { sessionsFrom } from './import-sessions/command.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * A centre's own calendar as the sessions of its services: `npm run sessions -- centre.ics` shows what would change,
 * `--write` writes it. `--service baby-choir` puts every event under one service, `--title "Songs=baby-choir"` those of
 * one title, which is remembered. A place that is closed for whole days gets a notice. Fetched calendars are kept
 * beside `content/`, in `.calendars/`, which stays out of git: they may hold names.
 */
const today = dayOrExit()
const content = ownAreaOrExit()
print(
	await sessionsFrom(process.argv.slice(2), {
		content,
		copies: join(dirname(content), '.calendars'),
		today,
	}),
)
