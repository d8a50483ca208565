import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areaFolder } from '#catalogue/area-folder.ts'
import { importFrom } from '#commands/import/command.ts'
import { day } from '../moment.ts'
import { scratchFolder } from '../scratch.ts'

/** What a site lets out, read back into the content it was made of. */
const content = scratchFolder('import')
const isEnglish = (path: string) => !/\/(?!en)[a-z]{2,3}\.md$/.test(path)
for (const part of ['national', areaFolder('content')])
	cpSync(join('content', part), join(content, part === 'national' ? part : 'local'), {
		recursive: true,
		filter: isEnglish,
	})

const today = process.env['NOW'] ?? day
const run = (file: string, ...words: string[]) =>
	importFrom(
		[
			join('dist/open', file),
			'--as',
			'ours',
			'--licence',
			'our-own',
			'--report',
			join(content, 'report.html'),
			...words,
		],
		{ content, today },
	)
const services = join(content, 'local/services')
const factsFiles = () => readdirSync(services).map((id) => join(services, id, 'facts.yaml'))
const texts = () => new Map(factsFiles().map((file) => [file, readFileSync(file, 'utf8')]))

describe.each(['sessions.csv', 'services.csv', 'v3/services.full.json', 'v3/services.ndjson'])('%s', (file) => {
	test('changes nothing, loses no cell, and keeps what somebody edited since', async () => {
		const before = texts()
		const { says, code } = await run(file, '--write')
		expect(says).toContain('; 0 lost.')
		expect(says).toContain('Nothing changes.')
		expect(code, says).toBe(0)
		expect(texts()).toEqual(before)
		for (const [path, text] of before)
			writeFileSync(
				path,
				text
					.replace(/^(cost: ).*$/m, '$1{ kind: donation, pounds: 77 }')
					.replace(/^phone: .*$/m, 'phone: "01632 960 999"'),
			)
		const edited = texts()
		const again = await run(file, '--write')
		expect(again.says).toContain('Nothing changes.')
		expect(again.code).toBe(0)
		expect(texts()).toEqual(edited)
		for (const [path, text] of before) writeFileSync(path, text)
		rmSync(join(content, 'local/imports'), { recursive: true })
	})
})
