import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|tsx)$/.test(name))
		.map((name) => join(folder, name))
const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')

test('what also runs in a browser names nothing that only Node has', () => {
	const files = ['domain', 'exchange', 'islands', 'ui'].flatMap((floor) => filesIn(join('src', floor)))
	expect(files.length).toBeGreaterThan(100)
	expect(
		files.filter((file) =>
			/(?<![.\w'"-])(Buffer|process|__dirname|__filename|setImmediate)\s*[.([]|\brequire\(/.test(code(file)),
		),
	).toEqual([])
})

test('whatever starts Astro tells nobody about it', () => {
	const starting = filesIn('src/commands').filter((file) => /from 'astro'|astro\.mjs/.test(code(file)))
	expect(starting.length).toBeGreaterThan(1)
	expect(starting.filter((file) => !code(file).includes("process.env['ASTRO_TELEMETRY_DISABLED'] = '1'"))).toEqual([])
})
