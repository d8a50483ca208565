import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { keepLastScripts } from '#build/last-scripts.ts'
import { scratchFolder } from '../../scratch.ts'

describe('what a new site keeps of the last one', () => {
	let folder = ''
	beforeEach(() => void (folder = scratchFolder('scripts')))
	const site = (name: string, scripts: Readonly<Record<string, string>>): string => {
		mkdirSync(join(folder, name, '_astro'), { recursive: true })
		for (const [file, text] of Object.entries(scripts)) writeFileSync(join(folder, name, '_astro', file), text)
		return join(folder, name)
	}
	const scriptsOf = (path: string) => readdirSync(join(path, '_astro')).sort()

	test('scripts of the release before it are there, those of two before are not', () => {
		const one = site('one', { 'same.aaaaaaaa.js': 'same', 'list.aaaaaaaa.js': 'first' })
		const two = site('two', { 'same.aaaaaaaa.js': 'same', 'list.bbbbbbbb.js': 'second' })
		const three = site('three', { 'same.aaaaaaaa.js': 'same', 'list.cccccccc.js': 'third' })
		keepLastScripts(one, two)
		expect(scriptsOf(two)).toEqual(['list.aaaaaaaa.js', 'list.bbbbbbbb.js', 'same.aaaaaaaa.js'])
		expect(readFileSync(join(two, '_astro', 'list.aaaaaaaa.js'), 'utf8')).toBe('first')
		keepLastScripts(two, three)
		expect(scriptsOf(three)).toEqual(['list.bbbbbbbb.js', 'list.cccccccc.js', 'same.aaaaaaaa.js'])
	})

	test('a site built again with the same scripts loses none of the last release', () => {
		const one = site('one', { 'list.aaaaaaaa.js': 'first' })
		const two = site('two', { 'list.bbbbbbbb.js': 'second' })
		const again = site('again', { 'list.bbbbbbbb.js': 'second' })
		keepLastScripts(one, two)
		keepLastScripts(two, again)
		expect(scriptsOf(again)).toEqual(['list.aaaaaaaa.js', 'list.bbbbbbbb.js'])
	})

	test('the first site has nothing before it', () => {
		const one = site('one', { 'list.aaaaaaaa.js': 'first' })
		keepLastScripts(join(folder, 'none'), one)
		expect(scriptsOf(one)).toEqual(['list.aaaaaaaa.js'])
	})
})
