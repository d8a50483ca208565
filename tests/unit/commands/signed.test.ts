import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { signedCounts, signedProblems, withSignatures } from '#catalogue/signed.ts'
import { signed } from '#commands/signed/command.ts'
import { wordsFor } from '#i18n/translate.ts'
import type { RenderContext } from '#ui/render-context.ts'
import Signed from '#ui/Signed.tsx'
import { signedBy } from '#ui/signed.ts'
import { day } from '../../moment.ts'
import { contentWith, world } from '../../world.ts'
import { scratchFolder } from '../../scratch.ts'

const content = contentWith('world')
const { catalogue } = build(world('pl'), day)
const run = (...args: string[]) => signed(args, { catalogue, content, today: day })
const by = ['--role', 'native-reader', '--organisation', 'Parents of Wrenbridge']

beforeEach(() => rmSync(join(content, 'local', 'signed.yaml'), { force: true }))

/** The sheet of a pack, its rows answered by whoever read them. */
type Row = Record<string, string>
function answered(language: string, answer: (row: Row) => Partial<Row>): string {
	const out = scratchFolder('to-sign')
	expect(run('--pack', language, '--out', out).code).toBe(0)
	const sheet = join(out, `sign-${language}.csv`)
	const { data } = Papa.parse<Record<string, string>>(readFileSync(sheet, 'utf8').replace('\uFEFF', ''), {
		header: true,
		skipEmptyLines: true,
	})
	writeFileSync(
		sheet,
		Papa.unparse(
			data.map((row) => ({ ...row, ...answer(row) })),
			{ delimiter: ';' },
		),
	)
	return sheet
}
const right = 'Right? (yes or no)'
const danger = ({ What }: Record<string, string>) => (What === 'urgent-cards/danger' ? { [right]: 'Yes' } : {})

test('nobody has signed anything until somebody does', () => {
	expect(run().says).toMatch(/^0 of \d+ texts that tell people what to do are signed/)
})

test('a pack holds every word that tells somebody what to do, the English beside it, to print and to answer in', () => {
	const rows: Record<string, string>[] = []
	const sheet = answered('pl', (row) => (rows.push(row), {}))
	const page = readFileSync(sheet.replace('.csv', '.html'), 'utf8')
	const first = catalogue['urgent-cards'].get('danger')!
	const row = rows.find(({ What, Where }) => What === 'urgent-cards/danger' && Where === 'name')!
	expect([row['English'], row['Words']]).toEqual([first.words['en']!.name, first.words['pl']!.name])
	expect(row['Page']).toMatch(/^https:\/\/.*\/pl\/urgent-help\/#danger$/)
	expect(page).toContain('lang="pl"')
	expect(page).toContain('A choice for the')
	for (const kind of ['urgent-cards', 'stages', 'needs', 'guides', 'self-checks'])
		expect(rows.some(({ What }) => What?.startsWith(kind))).toBe(true)
})

test('words agreed in full are signed; what somebody would have otherwise is told, and what is open waits', () => {
	const sheet = answered('pl', (row) =>
		row['What'] === 'guides/vaccines' && row['Where'] === 'name'
			? { [right]: 'no', 'Better words': 'Szczepienia' }
			: danger(row),
	)
	expect(run(sheet, ...by).says).toContain('Nothing was written yet')
	const { says, code } = run(sheet, ...by, '--write')
	expect(code).toBe(2)
	expect(says).toContain('Signed in content/local/signed.yaml: 1 thing.\n  urgent-cards/danger pl')
	expect(says).toMatch(/guides\/vaccines\/pl\.md, name: .*\n {4}better: Szczepienia/)
	expect(says).toMatch(/Waiting:\n(.*\n)*.*not answered, first in row \d+/)
	const counts = signedCounts(content, catalogue, day).find(({ language }) => language === 'pl')
	expect(counts).toMatchObject({ signed: 1, due: 0, changed: 0, ended: 0 })
	expect(signedProblems(content, catalogue, day)).toEqual([])
})

test('signed again takes the place of what was signed before, and what a person wrote beside it stays', () => {
	const sheet = answered('pl', danger)
	run(sheet, ...by, '--write')
	const file = join(content, 'local', 'signed.yaml')
	writeFileSync(file, `# Ours.\n${readFileSync(file, 'utf8')}`)
	run(sheet, '--role', 'clinical-lead', '--organisation', 'Wrenbridge Hospital', '--on', '2026-11-25', '--write')
	const text = readFileSync(file, 'utf8')
	expect(text).toContain('# Ours.')
	expect(text.match(/what:/g)).toHaveLength(1)
	expect(text).toContain('until: 2027-11-25')
})

describe('a reader is told who stands for the words', () => {
	const context = {
		locale: 'pl',
		t: wordsFor('pl'),
		langAttributes: () => ({ lang: 'en', dir: 'ltr' }),
	} as unknown as RenderContext
	const wordsOn = (today: string) =>
		withSignatures(content, catalogue, today)['urgent-cards'].get('danger')!.words['pl']!

	test('while it holds, and on the phone no longer than that', () => {
		run(answered('pl', danger), ...by, '--write')
		const { standing } = wordsOn(day)
		expect(standing.origin).toBe('reviewed')
		const html = renderToStaticMarkup(createElement(Signed, signedBy(standing.signed!, context)))
		expect(html).toContain('data-till="2027-11-27T00:00"')
		expect(html).toContain('Parents of Wrenbridge')
		expect(wordsOn('2027-11-26').standing.signed).toBeDefined()
		expect(wordsOn('2027-11-27').standing).toMatchObject({ origin: 'machine' })
		expect(wordsOn('2027-11-27').standing.signed).toBeUndefined()
		expect(signedProblems(content, catalogue, '2027-10-15').map(({ says, severity }) => [says, severity])).toEqual([
			['is signed until 2027-11-26 only. Have it read again: npm run signed.', 'warning'],
		])
	})

	test('and not when they have changed since: neither on the page nor when an old sheet comes back', () => {
		const sheet = answered('pl', danger)
		run(sheet, ...by, '--write')
		const file = join(content, 'national', 'urgent-cards', 'danger', 'pl.md')
		const text = readFileSync(file, 'utf8')
		onTestFinished(() => writeFileSync(file, text))
		writeFileSync(file, text.replace(/^name: /m, 'name: Teraz '))
		expect(wordsOn(day).standing.signed).toBeUndefined()
		expect(signedProblems(content, catalogue, day)).toMatchObject([
			{ severity: 'warning', field: 'urgent-cards/danger pl' },
		])
		expect(run(sheet, ...by).says).toContain('urgent-cards/danger pl: its words have changed since the pack was made.')
	})
})

test.each([
	[['--pack', 'xx'], '"xx" is no language of this site.'],
	[['none.csv', ...by], 'There is no file none.csv.'],
	[['none.csv', '--role', 'boss'], '--organisation: say for whom'],
	[['none.csv', ...by, '--on', '2026-02-30'], '"2026-02-30" is no day'],
	[['none.csv', ...by, '--on', '2036-11-25'], '2036-11-25 is after today, 2026-11-26'],
	[['none.csv', ...by, '--until', '2020-01-01'], '--until: write a day'],
	[['--sign'], 'Unknown option'],
])('%j is refused in plain words', (args, says) => {
	const result = run(...args)
	expect(result.code).toBe(1)
	expect(result.says).toContain(says)
})

test('a sheet that is none, and answers that are neither yes nor no, sign nothing', () => {
	const out = scratchFolder('to-sign')
	writeFileSync(join(out, 'other.csv'), 'Name,Age\nA,1\n')
	expect(run(join(out, 'other.csv'), ...by, '--write').says).toContain('The sheet needs the heads of the pack')
	const sheet = answered('pl', ({ What }) => (What === 'urgent-cards/danger' ? { [right]: 'perhaps' } : {}))
	const { says, code } = run(sheet, ...by, '--write')
	expect(code).toBe(1)
	expect(says).toMatch(/Row \d+: "perhaps" is neither yes nor no\./)
	expect(says).toContain('Nothing was signed.')
})
