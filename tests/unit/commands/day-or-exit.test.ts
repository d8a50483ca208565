import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const withDay = (command: string, day: string) =>
	spawnSync(process.execPath, [`src/commands/${command}.ts`], {
		env: { ...process.env, NOW: day },
		encoding: 'utf8',
	})

test.each([
	['check-content', '2026-99-99'],
	['build', '2027-02-29'],
	['release', '26 November'],
	['sessions', '2026-13-01'],
])('%s refuses the day %s in one sentence', (command, day) => {
	const { status, stderr, stdout } = withDay(command, day)
	expect(status).toBe(1)
	expect(stderr).toBe(`NOW="${day}" is not a day of the calendar. Write one like NOW=2026-12-24.\n`)
	expect(stdout).toBe('')
})
