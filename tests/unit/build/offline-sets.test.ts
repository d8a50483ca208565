import { expect, test } from 'vitest'
import { withScriptNames } from '#build/named-scripts.ts'
import { setFor } from '#build/offline-sets.ts'
import { revalidationRules } from '#build/site-headers.ts'
import { headersFor } from '#exchange/headers-file.ts'

const files: Readonly<Record<string, string>> = {
	'/en/list/': '<html><body data-tap="/b/_astro/tap.1.js"><astro-island component-url="/b/_astro/List.1.js">',
	'/en/urgent-help/': '<html><body data-tap="/b/_astro/tap.1.js">',
	'/en/list/services.js': 'export default {}',
	'/en/share.js': 'export default {}',
	'/_astro/tap.1.js': 'import{a}from"./s.1.js";const open=()=>import("./dialogs.1.js")',
	'/_astro/List.1.js': 'import"./s.1.js"',
	'/_astro/s.1.js': '',
	'/_astro/dialogs.1.js': 'import"./s.1.js"',
}
const read = (changed: Readonly<Record<string, string>>) => (path: string) => {
	const text = { ...files, ...changed }[path]
	if (text === undefined) throw new Error(path)
	return text
}

test('a language’s set holds its pages, their data and every script they may ask for, now or at a tap', () => {
	expect(setFor('en', '/b', read({})).files).toEqual([
		'/b/en/list/',
		'/b/en/urgent-help/',
		'/b/en/list/services.js',
		'/b/en/share.js',
		'/b/_astro/List.1.js',
		'/b/_astro/dialogs.1.js',
		'/b/_astro/s.1.js',
		'/b/_astro/tap.1.js',
	])
})

test('the same files are the same version, and a change in any of them is another', () => {
	const { version } = setFor('en', '', read({}))
	expect(setFor('en', '', read({})).version).toBe(version)
	for (const path of Object.keys(files))
		expect(setFor('en', '', read({ [path]: `${files[path]} ` })).version, path).not.toBe(version)
})

test('pages name what Keep and Share need by its hashed name', () => {
	expect(withScriptNames('<body data-tap="/b/_astro/tap.js">', new Map([['tap', 'tap.Ab12.js']]))).toBe(
		'<body data-tap="/b/_astro/tap.Ab12.js">',
	)
	expect(() => withScriptNames('<body data-tap="/_astro/tap.js">', new Map())).toThrow()
})

test('pages and unhashed files are asked about each time, hashed ones are not', () => {
	const rules = revalidationRules(
		['_astro', '_headers', 'en', 'embed.js'].map((name) => ({ name, isDirectory: () => !/[.h]/.test(name) })),
	)
	const cacheOf = (path: string) => headersFor(rules, path)['Cache-Control']
	for (const path of ['/', '/en/', '/en/list/', '/en/list/services.js', '/embed.js'])
		expect(cacheOf(path), path).toBe('no-cache')
	expect(cacheOf('/_astro/List.1.js')).toBeUndefined()
})
