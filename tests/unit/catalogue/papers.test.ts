import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { paperProblems, readPapers } from '#catalogue/papers.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'
import { scratchFolder } from '../../scratch.ts'

const { catalogue } = build(world(), day)

const rowsOf: readonly [paper: string, letter: string, rows: number][] = [
	['nspcc-blueprint', 'N', 68],
	['appg-session', 'A', 26],
	['core-purpose', 'C', 49],
	['our-offer', 'O', 26],
	['early-help-hubs', 'H', 32],
]

test.each(rowsOf)('no row of %s is lost', (id, letter, rows) => {
	const paper = readPapers('content').papers.find((one) => one.id === id)
	expect(Object.keys(paper?.rows ?? {})).toEqual(
		Array.from({ length: rows }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`),
	)
})

test('every row is found by a subject', () => {
	const { papers, subjects } = readPapers('content')
	const kinds = new Set(subjects.flatMap(({ rows }) => rows))
	expect(papers.flatMap(({ rows }) => Object.keys(rows)).filter((row) => !kinds.has(row))).toEqual([])
	expect(subjects.find(({ id }) => id === 'fathers')?.rows).toContain('N34')
})

test('what holds in any area leans on nothing of this one', () => {
	const folder = scratchFolder('papers')
	mkdirSync(join(folder, 'national'))
	cpSync('content/national/papers.yaml', join(folder, 'national', 'papers.yaml'))
	expect(readPapers(folder).papers.length).toBe(rowsOf.length)
	expect(paperProblems(folder, catalogue)).toEqual([])
})

describe('papers.yaml', () => {
	const problemsOf = (local: string, subjects = '') => {
		const folder = scratchFolder('papers')
		mkdirSync(join(folder, 'national'))
		mkdirSync(join(folder, 'local'))
		writeFileSync(
			join(folder, 'national', 'papers.yaml'),
			'papers: [{ id: one, name: One, about: It asks., rows: { N01: { asks: This, here: [] } } }]\nframeworks: []\n' +
				subjects,
		)
		writeFileSync(join(folder, 'local', 'papers.yaml'), local)
		return paperProblems(folder, catalogue).map(({ field, says }) => `${field}: ${says}`)
	}

	test('names rows that there are', () => {
		expect(problemsOf("N10: [{ at: '', says: Hello }]")).toEqual(['N10: No paper has a row "N10". Did you mean "N01"?'])
		expect(problemsOf("N01: [{ at: '', says: Hello }]")).toEqual([])
		expect(problemsOf('{}', 'subjects: [{ id: play, name: Play, rows: [N01, N02] }]')).toEqual([
			'subjects.play: No paper has a row "N02". Did you mean "N01"?',
		])
	})

	test('names pages that there are, and says which may be meant', () => {
		expect(problemsOf('N01: [{ at: services/baby-masage, says: Baby massage }]')).toEqual([
			'N01: There is no page "services/baby-masage". Did you mean "services/baby-massage"?',
		])
		expect(problemsOf('N01: [{ at: for-workers/paper, says: Papers }]')).toEqual([
			'N01: There is no page "for-workers/paper". Did you mean "for-workers/papers"?',
		])
	})

	test('keeps its shape', () => {
		expect(problemsOf('N01: [{ at: /home/, says: Hello }]')).toHaveLength(1)
		expect(problemsOf('N01: [{ at: about }]')).toHaveLength(1)
	})
})
