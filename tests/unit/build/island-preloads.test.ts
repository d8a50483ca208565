import { expect, test } from 'vitest'
import { withImports, withPlainIds } from '#build/island-preloads.ts'

const scripts: Readonly<Record<string, string>> = {
	'Box.js': 'import{a}from"./near.js";',
	'client.js': 'import{b}from"./near.js";',
	'near.js': 'import"./far.js";export{b}from"./far.js"',
	'far.js': '',
}
const island = (when: string) =>
	'<astro-island uid="1" component-url="/base/_astro/Box.js" component-export="default" ' +
	`renderer-url="/base/_astro/client.js" props="{}" ssr client="${when}">`
const read = (name: string) => scripts[name]!

test('an island that waits for a touch knows all its scripts import, each once', () => {
	expect(withImports(island('touch'), read)).toContain(' also="/base/_astro/near.js /base/_astro/far.js"')
})

test('other islands stay as they are', () => expect(withImports(island('load'), read)).toBe(island('load')))

test('an island is called the same whatever folder the project lies in', () => {
	const page = (one: string, other: string) =>
		`<astro-island uid="${one}"></astro-island><astro-island uid="${other}" prefix="r1">`
	expect(withPlainIds(page('1Xt4l8', 'Z1q'))).toBe(page('1', '2'))
	expect(withPlainIds(page('aaa', 'bbb'))).toBe(page('1', '2'))
})
