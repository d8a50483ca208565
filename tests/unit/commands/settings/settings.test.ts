import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { settingsFrom } from '#commands/settings/command.ts'
import { day } from '../../../moment.ts'
import { world, worldWith } from '../../../world.ts'
import { scratchFolder } from '../../../scratch.ts'

const list = readFileSync('tests/settings/providers.csv', 'utf8')
let content = ''
const at = (file: string) => join(content, 'local', file)
const factsOf = (id: string) => readFileSync(at(`settings/${id}/facts.yaml`), 'utf8')
const run = (...words: string[]) => settingsFrom(['tests/settings/providers.csv', ...words], { content, today: day })
/** Another issue of the list. */
async function runOn(text: string, ...words: string[]) {
	const file = join(content, 'later.csv')
	writeFileSync(file, text)
	const outcome = await settingsFrom([file, ...words], { content, today: day })
	rmSync(file)
	return outcome
}
const withoutLine = (number: string) =>
	list
		.split('\n')
		.filter((line) => !line.includes(`,${number},`))
		.join('\n')

beforeEach(() => {
	/** The list is held against the area alone, and reading the rest takes long. */
	content = scratchFolder('settings')
	for (const part of ['settings', 'venues', 'services'])
		cpSync(`tests/world/local/${part}`, join(content, 'local', part), { recursive: true })
})

test('shows what it would add and change, and writes nothing yet', async () => {
	const { says } = await run()
	expect(says).toContain('new: hall-pre-school, Hall Pre-school, WB1 1AA')
	expect(says).toContain('riverside-day-nursery: inspection left as here')
	expect(says).toContain('1 childminder or other in the list without a name')
	expect(says).not.toContain('Elsewhere Nursery')
	expect(says).not.toContain('After School Club')
	expect(existsSync(at('settings/hall-pre-school'))).toBe(false)
	expect(existsSync(at('imports/childcare-providers.yaml'))).toBe(false)
})

test('what it writes is taken by the check, with no grade and no person in it', async () => {
	await run('--write')
	const { problems } = build(worldWith(world(), filesIn(content).files), day)
	expect(problems.filter(({ file, severity }) => file.includes('/settings/') && severity === 'error')).toEqual([])
	expect(factsOf('hall-pre-school')).toContain('kind: pre-school')
	expect(factsOf('hall-pre-school')).toContain('on: 2026-03-03')
	expect(factsOf('hall-pre-school')).not.toContain('committee')
})

test('a childminder’s name and home are never taken, though the list gives them', async () => {
	const before = factsOf('bluebell-childminding')
	const { says } = await run(
		'--write',
		'--theirs',
		'bluebell-childminding.at',
		'--theirs',
		'bluebell-childminding.name',
	)
	const all = readFileSync(at('imports/childcare-providers.yaml'), 'utf8') + says + factsOf('bluebell-childminding')
	expect(all).not.toMatch(/Sam Example|Home Street|WB1 5A/)
	expect(factsOf('bluebell-childminding')).toBe(before)
})

test('what was edited here stays until somebody takes the list’s', async () => {
	await run('--write')
	expect(factsOf('riverside-day-nursery')).toContain('2025-06-17')
	const { code } = await run('--write')
	expect(code).toBe(2)
	await run('--write', '--theirs', 'riverside-day-nursery.inspection')
	expect(factsOf('riverside-day-nursery')).toContain('2026-10-14')
	expect(factsOf('riverside-day-nursery')).toContain('phone: "01632 960 231"')
})

test('a newer inspection of what came from the list is taken, unless somebody changed it here', async () => {
	await run('--write')
	const newer = list.replace('03/03/2026', '20/10/2026').replace('Hall Pre-school', 'The Hall Pre-school')
	writeFileSync(
		at('settings/hall-pre-school/facts.yaml'),
		factsOf('hall-pre-school').replace('name: Hall Pre-school', 'name: Chapel Hall Pre-school'),
	)
	const { says } = await runOn(newer, '--write')
	expect(says).toContain('hall-pre-school: name left as here')
	expect(factsOf('hall-pre-school')).toContain('on: 2026-10-20')
	expect(factsOf('hall-pre-school')).toContain('Chapel Hall')
})

test('what came from the list and is in it no more is closed; what was written by hand is only told', async () => {
	await run('--write')
	const { says } = await runOn(withoutLine('EX200001'), '--write')
	expect(says).toContain('closed: hall-pre-school')
	expect(factsOf('hall-pre-school')).toContain(`closed: { on: ${day} }`)
	rmSync(at('imports'), { recursive: true })
	const outcome = await runOn(withoutLine('EX100115'), '--write')
	expect(outcome.says).toContain('oakfield-nursery: not in the list under EX100115')
	expect(factsOf('oakfield-nursery')).not.toContain('closed')
})

test('another file is refused and named what to take', async () => {
	const { code, says } = await runOn('Name,Day\nRhyme time,Monday\n')
	expect(code).toBe(1)
	expect(says).toContain('is not the list of childcare providers')
})
