import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sessionsFrom } from '#commands/import-sessions/command.ts'
import { scratchFolder } from '../../scratch.ts'

let folder: string
beforeAll(() => (folder = scratchFolder('refused')))

test.each(['build', 'dev', 'check-content'])(
	'npm run %s stops at words that begin with code, and runs none of it',
	(command) => {
		const content = join(folder, command)
		const ran = join(folder, `${command} ran`)
		mkdirSync(join(content, 'local/services/a'), { recursive: true })
		writeFileSync(
			join(content, 'local/services/a/en.md'),
			`---js\n{ name: process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(ran)}, '') }\n---\n`,
		)
		const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`], {
			env: { ...process.env, FIRST_DOOR_CONTENT: content, OUT: join(folder, 'site') },
			encoding: 'utf8',
			timeout: 20_000,
		})
		expect(status).toBe(1)
		expect(stdout + stderr).toContain('content/local/services/a/en.md')
		expect(stdout + stderr).toContain('starts with "---js"')
		expect([existsSync(ran), existsSync(join(folder, 'site'))]).toEqual([false, false])
	},
)

const sessions = (...words: string[]) =>
	sessionsFrom(words, { content: 'content', copies: join(folder, '.calendars'), today: '2026-11-22' })

test.each(['../../..', '/etc', 'a/b', '__proto__', 'a\u001B[2Jb', ''])('--service "%s" is no id', async (service) => {
	const { says, isFine } = await sessions('tests/calendars/folded.ics', '--service', service)
	expect(isFine).toBe(false)
	expect(says).toContain('is not the id of a service')
	expect(says).not.toContain('\u001B')
})

test('what a calendar calls its events cannot speak to the terminal', async () => {
	const file = join(folder, 'loud.ics')
	writeFileSync(
		file,
		readFileSync('tests/calendars/folded.ics', 'utf8').replace(
			/^SUMMARY:.*/m,
			'SUMMARY:\u001B[2J\u001B]0;Owned\u0007 \u202Egroup',
		),
	)
	expect((await sessions(file)).says).not.toMatch(/[\u001B\u0007\u202E]/)
})
