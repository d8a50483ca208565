import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withStamp } from '#commands/with-stamp.ts'
import { scratchFolder } from '../../scratch.ts'

test.each([
	['name: A\ntranslation: machine\ntranslates: e1', 'name: A\ntranslation: machine\ntranslates: e2'],
	['name: A\ntranslates: e1\ntranslation: machine', 'name: A\ntranslates: e2\ntranslation: machine'],
	['translation: machine\nname: A', 'translation: machine\ntranslates: e2\nname: A'],
	['name: A\ntranslates: e1', 'name: A\ntranslates: e2'],
	['name: A', 'name: A\ntranslates: e2'],
	['name: A\r\ntranslation: machine', 'name: A\r\ntranslation: machine\r\ntranslates: e2'],
])('a stamp is never lost: %j', (before, after) => {
	const file = (lines: string) =>
		(lines.includes('\r') ? `---\r\n${lines}\r\n---\r\n` : `---\n${lines}\n---\n`) + 'translates: as it was\n'
	expect(withStamp(file(before), 'e2')).toBe(file(after))
})

test('"npm run translations -- --stamp" writes where it read, and lists every kind in its order', () => {
	const content = scratchFolder('content')
	const need = 'local/needs/a'
	mkdirSync(join(content, need), { recursive: true })
	cpSync('tests/world/local/packs', join(content, 'local/packs'), { recursive: true })
	cpSync('content/national/urgent-cards', join(content, 'national/urgent-cards'), { recursive: true })
	writeFileSync(join(content, need, 'en.md'), '---\nname: A\n---\n')
	writeFileSync(join(content, need, 'ur.md'), '---\nname: B\n---\n')
	const run = (...words: string[]) =>
		spawnSync(process.execPath, ['src/commands/translations.ts', ...words], {
			env: { ...process.env, FIRST_DOOR_CONTENT: content },
			encoding: 'utf8',
		})
	const listed = run('--language', 'ur').stdout
	const at = (part: string) => listed.indexOf(part)
	expect(at('urgent-cards/')).toBeLessThan(at('needs/a'))
	expect(at('needs/a')).toBeLessThan(at('packs/'))
	const ours = readFileSync('content/national/urgent-cards/danger/ur.md', 'utf8')
	expect(run('--stamp', 'ur').status).toBe(0)
	expect(readFileSync(join(content, need, 'ur.md'), 'utf8')).toMatch(/^---\nname: B\ntranslates: e[0-9a-f]{7}\n---\n$/)
	expect(readFileSync('content/national/urgent-cards/danger/ur.md', 'utf8')).toBe(ours)
})
