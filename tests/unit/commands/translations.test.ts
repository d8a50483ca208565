import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { sheetsFromWorkbook } from '#exchange/imports/workbook.ts'
import { workbookOf } from '#exchange/sheets/workbook.ts'
import { scratchFolder } from '../../scratch.ts'

const folder = scratchFolder('translations')

const at = (...path: string[]) => join(folder, ...path)
const strings = (file: string) =>
	JSON.parse(readFileSync(at('content/strings', file), 'utf8')) as Record<string, string>

beforeEach(() => {
	rmSync(folder, { recursive: true })
	cpSync('content/strings', at('content/strings'), { recursive: true })
	for (const thing of ['urgent-cards/baby-ill', 'guides/contraception-after-birth'])
		cpSync(join('content/national', thing), at('content/national', thing), { recursive: true })
	mkdirSync(at('content/local'))
	writeFileSync(at('content/strings/cy.json'), '{}\n')
	rmSync(at('content/strings/made-from'), { recursive: true, force: true })
})

const run = (...words: string[]) =>
	spawnSync(process.execPath, [resolve('src/commands/translations.ts'), ...words], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, FIRST_DOOR_CONTENT: at('content'), LANGUAGES: '' },
	})

type Row = Record<string, string>
const rowsOf = (file: string): Row[] => {
	const sheets = sheetsFromWorkbook(readFileSync(at(file)))
	if ('refused' in sheets) throw new Error(sheets.refused)
	return sheets
		.filter(({ rows }) => rows[0]!.cells[0]!.startsWith('Key'))
		.flatMap(({ rows: [top, ...rows] }) =>
			rows.map(({ cells }) => Object.fromEntries(top!.cells.map((head, column) => [head, cells[column] ?? '']))),
		)
}
const heads = { key: 'Key (leave as it is)', english: 'English (leave as it is)', words: 'Cymraeg (cy)' }
/** A sheet as it comes back: the rows of one that went out, some with words in them, and rows somebody made up. */
function sheetBack(file: string, typed: Row, more: Row[] = [], change: (row: Row) => Row = (row) => row): void {
	const rows = rowsOf('cy.xlsx').map((row) =>
		change({ ...row, [heads.words]: typed[row[heads.key]!] ?? row[heads.words]! }),
	)
	const columns = [heads.words, heads.key, heads.english]
	writeFileSync(
		at(file),
		workbookOf([
			{
				name: 'Back',
				columns: columns.map((head) => ({ head, width: 20 })),
				rows: [...rows, ...more].map((row) => columns.map((head) => row[head] ?? '')),
			},
		]),
	)
}

test('a sheet goes out with what a translator needs: limits, gaps, plural forms, notes', () => {
	expect(run('--out', 'cy.xlsx').status).toBe(0)
	const rows = new Map(rowsOf('cy.xlsx').map((row) => [row[heads.key]!, row]))
	expect(Number(rows.get('nav.find')!['At most (letters)'])).toBeGreaterThan(5)
	expect(rows.get('turn-up.in-days_few')!['What to know']).toContain('Plural form “few”: for 3.')
	expect(rows.get('turn-up.in-days_few')!['What to know']).toContain('{{count}}: a number')
	expect(rows.get('site.title')!['What to know']).toContain('The title of every page')
	expect([...rows.keys()].some((key) => key.startsWith('national/'))).toBe(true)
})

test('words come back from a sheet with moved columns: shown first, then written with the English of today', () => {
	run('--out', 'cy.xlsx')
	sheetBack('cy-back.xlsx', { 'nav.find': 'Chwilio', 'turn-up.in-days_two': 'Mae hynny ymhen deuddydd.' })
	const outcome = run('cy-back.xlsx')
	expect(outcome.stdout).toContain('2 new')
	expect(strings('cy.json')).toEqual({})
	expect(run('cy-back.xlsx', '--write').status).toBe(0)
	expect(strings('cy.json')).toEqual({
		'nav.find': 'Chwilio',
		'turn-up.in-days_two': 'Mae hynny ymhen deuddydd.',
	})
	expect(strings('made-from/cy.json')['nav.find']).toBe(strings('en.json')['nav.find'])
	expect(run('cy-back.xlsx', '--write').stdout).toContain('0 new, 0 changed, 2 as they were')
})

test('every mistake is told at once, good words are written, and others wait beside what is wrong', () => {
	run('--out', 'cy.xlsx')
	const wrong: Row = {
		'site.title': '{{page}} – First Door',
		'nav.find': 'Chwilio am beth bynnag sydd ei angen arnoch chi nawr',
		'nav.help-now': 'Help nawr',
		'nav.skip': 'Neidio i’r prif gynnwys',
	}
	sheetBack('cy-back.xlsx', wrong, [{ [heads.key]: 'nav.fnd', [heads.words]: 'Chwilio' }], (row) =>
		row[heads.key] === 'nav.help-now' ? { ...row, [heads.english]: 'Help at once' } : row,
	)
	const { status, stdout } = run('cy-back.xlsx', '--write')
	expect(status).toBe(2)
	expect(stdout).toContain('site.title: lacks {{site}}')
	expect(stdout).toMatch(/nav\.find: has 52 letters; there is room for \d+\./)
	expect(stdout).toContain('nav.help-now: was made from other English: “Help at once”. It is now: “Help now”.')
	expect(stdout).toContain('nav.fnd: is no text of the site; did you mean "nav.find"?')
	expect(strings('cy.json')).toEqual({ 'nav.skip': 'Neidio i’r prif gynnwys' })
	const waiting = new Map(rowsOf('cy-back-to-mend.xlsx').map((row) => [row[heads.key], row]))
	expect([...waiting.keys()].sort()).toEqual(['nav.find', 'nav.fnd', 'nav.help-now', 'site.title'])
	expect(waiting.get('nav.find')![heads.words]).toBe(wrong['nav.find'])
	expect(waiting.get('nav.fnd')![heads.words]).toBe('Chwilio')
	expect(run('cy-back-to-mend.xlsx', '--write').stdout).toContain('1 new')
	expect(readdirSync(folder).filter((name) => name.includes('to-mend'))).toHaveLength(2)
})

test('words kept after the English changed are seen as older, and urgent words then stand in English', () => {
	run('--out', 'cy.xlsx')
	sheetBack('cy-back.xlsx', { 'urgent.title': 'Help ar frys' })
	run('cy-back.xlsx', '--write')
	const english = strings('en.json')
	writeFileSync(at('content/strings/en.json'), JSON.stringify({ ...english, 'urgent.title': 'Help at once' }))
	expect(run().stdout).toContain('1 made from older English')
	run('--out', 'cy-again.xlsx')
	const row = rowsOf('cy-again.xlsx').find((one) => one[heads.key] === 'urgent.title')!
	expect(row['English when it was translated']).toBe(english['urgent.title'])
	expect(row[heads.words]).toBe('Help ar frys')
})

test('XLIFF goes out and comes back with gaps as codes', () => {
	run('--out', 'cy.xlf')
	const out = readFileSync(at('cy.xlf'), 'utf8')
	expect(out).toContain('<source><ph id="1">{{page}}</ph> – <ph id="2">{{site}}</ph></source>')
	writeFileSync(
		at('cy.xlf'),
		out.replace(
			/(<trans-unit id="cost\.free-if-else"[^>]*>)(<source>[\s\S]*?<\/source>)/,
			'$1$2<target>Am ddim i rai, neu <ph id="1">{{price}}</ph> &amp; mwy</target>' +
				'<alt-trans><target>x</target></alt-trans>',
		),
	)
	expect(run('cy.xlf', '--write').stdout).toContain('1 new')
	expect(strings('cy.json')).toEqual({ 'cost.free-if-else': 'Am ddim i rai, neu {{price}} & mwy' })
})

test('XLIFF 2 comes back too, and one that defines words of its own is refused', () => {
	const unit = (key: string, words: string) =>
		`<unit id="${key}"><segment><source>Find</source><target>${words}</target></segment></unit>`
	const file = (start: string) =>
		`${start}<xliff version="2.0" srcLang="en" trgLang="cy"><file id="f">${unit('nav.find', 'Chwilio')}</file></xliff>`
	writeFileSync(at('words.xliff'), file(''))
	expect(run('words.xliff').stdout).toMatch(/1 new|was made from other English/)
	writeFileSync(at('words.xliff'), file('<!DOCTYPE x [<!ENTITY a "b">]>'))
	expect(run('words.xliff').stderr).toContain('defines words of its own')
})

test('a field of a text is written when all its parts are there, and says who made sure of it', () => {
	run('--out', 'cy.xlsx')
	const guide = rowsOf('cy.xlsx').filter((row) =>
		row[heads.key]!.startsWith('national/guides/contraception-after-birth: '),
	)
	const body = guide.find((row) => row[heads.key]!.endsWith('(body)'))!
	const typed = Object.fromEntries(
		guide.filter((row) => row !== body).map((row) => [row[heads.key]!, `Geiriau: ${row[heads.english]!.length}`]),
	)
	sheetBack('cy-back.xlsx', typed)
	const { stdout } = run('cy-back.xlsx', '--write', '--translation', 'reviewed')
	expect(stdout).toContain('texts 1 of')
	const written = readFileSync(at('content/national/guides/contraception-after-birth/cy.md'), 'utf8')
	expect(written).toMatch(/^---\nname: "?Geiriau: /)
	expect(written).toContain('translation: reviewed\ntranslates: e')
	expect(run('--language', 'cy').stdout).toContain('guides/contraception-after-birth/cy.md  in part')
	const card = rowsOf('cy.xlsx').find((row) => /urgent-cards\/.*signs\.0$/.test(row[heads.key]!))!
	sheetBack('cy-part.xlsx', { [card[heads.key]!]: 'un arwydd' })
	const part = run('cy-part.xlsx', '--write')
	expect(part.status).toBe(2)
	expect(part.stdout).toContain('is translated in part')
	expect(rowsOf('cy-part-to-mend.xlsx')[0]![heads.words]).toBe('un arwydd')
})

test('the space after a comma, which a cell does not show, is not lost', () => {
	writeFileSync(at('words.json'), '{"list":{"comma":","}}')
	run('words.json', '--language', 'cy', '--write')
	expect(strings('cy.json')).toEqual({ 'list.comma': ', ' })
})

test('a file that names another language, or none, is not taken for this one', () => {
	run('--out', 'cy.xlsx')
	expect(run('cy.xlsx', '--language', 'so').stderr).toContain('says that its words are "cy", not "so"')
	writeFileSync(at('words.json'), '{"nav.find":"Chwilio"}')
	expect(run('words.json').stderr).toContain('--language')
	expect(run('words.json', '--language', 'cy', '--write').status).toBe(0)
	expect(strings('cy.json')).toEqual({ 'nav.find': 'Chwilio' })
})

test('each gap of the site’s words is explained', () => {
	const gaps = strings('gaps.json')
	const named = Object.values(strings('en.json')).flatMap((text) =>
		[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap!),
	)
	expect([...new Set(named)].filter((gap) => !gaps[gap])).toEqual([])
	expect(Object.keys(gaps).filter((gap) => !named.includes(gap))).toEqual([])
})
