import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { livingExamples } from './policy-rows.ts'

const folders: Readonly<Record<string, string>> = {
	service: 'services',
	guide: 'guides',
	need: 'needs',
	venue: 'venues',
	stage: 'stages',
	outcome: 'outcomes',
	page: 'pages',
	pack: 'packs',
	area: 'area',
}
const workerPages = idsIn('src/pages/[locale]/for-workers').map((name) => `worker-page:${name.replace(/\.astro$/, '')}`)
const there = new Set([
	...workerPages,
	...Object.entries(folders).flatMap(([name, folder]) =>
		['national', 'local'].flatMap((root) => idsIn(`content/${root}/${folder}`).map((id) => `${name}:${id}`)),
	),
])
const rows = ['N22', 'A06', 'H04', 'H06', 'H13', ...span('N', 25, 68), ...span('C', 12, 43), ...span('O', 3, 26)]

test('every service, list and duty the policy papers name has a living example', () => {
	expect(rows.filter((row) => !livingExamples[row]?.length)).toEqual([])
})

test('every example is there', () => {
	expect(
		Object.entries(livingExamples).flatMap(([row, examples]) =>
			examples.filter((example) => !there.has(example)).map((example) => `${row} ${example}`),
		),
	).toEqual([])
})

function idsIn(folder: string): string[] {
	try {
		return readdirSync(folder)
	} catch {
		return []
	}
}

function span(paper: string, from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, index) => `${paper}${String(from + index).padStart(2, '0')}`)
}
