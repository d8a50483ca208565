import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { contentlayer } from '#build/contentlayer/command.ts'
import { scratchFolder } from '../../scratch.ts'

let folder: string
beforeAll(() => {
	folder = scratchFolder('carried')
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
	mkdirSync(join(folder, 'content/local/services/a'), { recursive: true })
})

const words = () => join(folder, 'content/local/services/a/en.md')
function carriedNames(): string[] {
	const env = { ...process.env, PWD: folder, FIRST_DOOR_CONTENT: join(folder, 'content'), NODE_NO_WARNINGS: '1' }
	const { status, stderr } = spawnSync(process.execPath, contentlayer('build'), { env, encoding: 'utf8' })
	expect(status, stderr).toBe(0)
	const file = join(folder, '.contentlayer/generated/Words/_index.json')
	return JSON.parse(readFileSync(file, 'utf8')).map(({ name }: { name: string }) => name)
}

test('words changed within the same tick of the clock are carried anew', () => {
	const noon = new Date('2026-11-22T12:00:00Z')
	for (const name of ['Old', 'New']) {
		writeFileSync(words(), `---\nname: ${name}\n---\nWords\n`)
		utimesSync(words(), noon, noon)
		expect(carriedNames()).toEqual([name])
	}
})

test.each(['js', 'javascript', 'json'])('Contentlayer itself runs nothing after ---%s', (language) => {
	const ran = join(folder, 'ran')
	const code =
		language === 'json' ? '{ "name": "Ran" }' : `{ name: process.getBuiltinModule('fs').writeFileSync('${ran}', '') }`
	writeFileSync(words(), `---${language}\n${code}\n---\nWords\n`)
	expect(carriedNames()).toEqual([])
	expect(existsSync(ran)).toBe(false)
})
