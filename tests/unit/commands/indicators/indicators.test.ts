import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { indicatorsFrom } from '#commands/indicators/command.ts'
import { day } from '../../../moment.ts'
import { contentWith } from '../../../world.ts'

const content = contentWith('world')
const facts = join(content, 'local/indicators/smoking-at-delivery/facts.yaml')
const own = 'file: { format: fingertips, indicator: 90001 Female, area: E10000099 } # the county'
writeFileSync(facts, `${readFileSync(facts, 'utf8')}${own}\n`)

const run = (...words: string[]) =>
	indicatorsFrom(['tests/indicators/fingertips.csv', ...words], { content, today: day })
const problems = () =>
	build(filesIn(content).files, day)
		.problems.filter(({ file, severity }) => file.includes('/indicators/') && severity === 'error')
		.map(({ file, field }) => `${file.split('/').at(-2)} ${field}`)

test('shows what a newer file changes, and writes nothing yet', async () => {
	const before = readFileSync(facts, 'utf8')
	const { says, code } = await run()
	expect(code).toBe(2)
	expect(says).toContain('Wrenbridge (E10000099)')
	expect(says).toContain('smoking-at-delivery: value 9.8 → 10.5')
	expect(says).toContain('smoking-at-delivery: compare { similar: 8.9 } → { similar: 8.9, england: 7.4, region: 7.9 }')
	expect(says).toContain('new, left alone: 90003, Percentage of children with a review: 77.8 in 2025/26')
	expect(says).toContain('To write 1 file'.toLowerCase())
	expect(readFileSync(facts, 'utf8')).toBe(before)
})

test('a number that counts under 10 people, or that the file leaves out, is left out and told', async () => {
	const { says } = await run()
	expect(says).toContain('90002: 2025/26 left out: it counts under 10 people')
	expect(says).not.toContain('90002, Percentage')
	expect(says).toContain('90003: 2026/27 left out: the file does not give it')
})

test('written, it keeps the comments, says when somebody looked, and the check takes it', async () => {
	await run('--write')
	const text = readFileSync(facts, 'utf8')
	expect(text).toContain('# the county')
	expect(text).toMatch(/value: 10\.5\n/)
	expect(text).toMatch(/^period: "?2025\/26/m)
	expect(text).toMatch(/period: "?2024\/25"?, value: 11.6/)
	expect(text).toContain(`on: ${day}`)
	expect(problems()).toEqual([])
	expect((await run()).says).toContain('smoking-at-delivery: the same, 10.5 in 2025/26')
})

test('a new one is a folder that the check refuses until a person has said what it is about', async () => {
	const { code, says } = await run('--take', '90003', '--write')
	expect(says).toContain('new: percentage-of-children-with-a-review')
	expect(code).toBe(0)
	expect(problems()).toEqual(
		expect.arrayContaining([
			'percentage-of-children-with-a-review outcome',
			'percentage-of-children-with-a-review better',
		]),
	)
})

test('says which areas there are when it does not know yours, and what is not in the file', async () => {
	expect(await run('--area', 'E06000001')).toMatchObject({ code: 1 })
	expect((await run('--area', 'E06000001')).says).toContain('E10000099  Wrenbridge')
	expect((await run('--take', '1')).says).toContain('There is no indicator "1" in the file.')
})

test('a file that is older than what is here changes nothing', async () => {
	const newer = readFileSync(facts, 'utf8').replace('period: "2025/26"', 'period: "2027/28"')
	writeFileSync(facts, newer)
	const { says } = await run('--write')
	expect(says).toContain('smoking-at-delivery: left, 2025/26 is older than 2027/28 here')
	expect(readFileSync(facts, 'utf8')).toBe(newer)
})
