import { contentFolder } from '#catalogue/read.ts'
import { adopt } from './adopt/command.ts'
import { answersFrom, inTerminal } from './adopt/questions.ts'
import { dayOrExit } from './day-or-exit.ts'
import { print, refused } from './import-result.ts'

/** An area's own `content/local/` from a few answers, a postcode file and a sheet or feed: `npm run adopt`. */
const words = process.argv.slice(2)
const today = dayOrExit()
const answers = process.stdin.isTTY
	? await inTerminal((ask) => answersFrom(words, ask))
	: await answersFrom(words, undefined)
print(typeof answers === 'string' ? refused([answers]) : await adopt(answers, { content: contentFolder, today }))
